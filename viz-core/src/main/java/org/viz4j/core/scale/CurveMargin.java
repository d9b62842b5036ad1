package org.viz4j.core.scale;

/**
 * 5 % of the length on a curve on both sides.
 *
 * @param single half the length on the curve that one value alone gets
 */
record CurveMargin(Curve curve, double single, Interval withoutData) implements Margin {
  @Override
  public Interval around(double min, double max) {
    double margin = min == max ? single : SHARE * curve.length(min, max);
    return new Interval(curve.moved(min, -margin), curve.moved(max, margin));
  }
}
