package org.viz4j.core.scale;

/** 5 % of the span on both sides. */
final class LinearMargin implements Margin {
  @Override
  public Interval around(double min, double max) {
    return min == max ? widened(min) : padded(min, max);
  }

  @Override
  public Interval withoutData() {
    return Interval.UNIT;
  }

  /** One value gets a span of a tenth of its magnitude. */
  private static Interval widened(double value) {
    double half = Math.abs(value) < Double.MIN_NORMAL ? SHARE : SHARE * Math.abs(value);
    return padded(finite(value - half), finite(value + half));
  }

  private static Interval padded(double min, double max) {
    double span = max - min;
    double margin = Double.isInfinite(span) ? SHARE * max - SHARE * min : SHARE * span;
    return new Interval(finite(min - margin), finite(max + margin));
  }

  private static double finite(double end) {
    return Math.min(Math.max(end, -Double.MAX_VALUE), Double.MAX_VALUE);
  }
}
