package org.viz4j.core.scale;

/** 5 % of the ratio's logarithm on both sides; for positive data. */
record LogMargin(int base) implements Margin {
  @Override
  public Interval around(double min, double max) {
    return min == max ? padded(positive(min / base), positive(max * base)) : padded(min, max);
  }

  @Override
  public Interval withoutData() {
    return new Interval(1, base);
  }

  private static Interval padded(double min, double max) {
    double factor = StrictMath.exp(SHARE * (StrictMath.log(max) - StrictMath.log(min)));
    return new Interval(positive(min / factor), positive(max * factor));
  }

  private static double positive(double end) {
    return Math.min(Math.max(end, Double.MIN_VALUE), Double.MAX_VALUE);
  }
}
