package org.viz4j.core.scale;

/**
 * The natural logarithm.
 *
 * @param wide whether quotients of values could overflow
 */
record LogCurve(boolean wide) implements Curve {
  /** Beyond it quotients of values in a domain could overflow. */
  private static final double WIDE = 1e300;

  /** Below it values are counted in {@link #UNIT} while they grow. */
  private static final double SMALL = 1e-150;

  private static final double UNIT = 0x1p-600;

  /** For positive values from {@code low} to {@code high}. */
  static LogCurve between(double low, double high) {
    return new LogCurve(high / low > WIDE);
  }

  @Override
  public boolean holds(double value) {
    return value > 0;
  }

  @Override
  public double length(double low, double high) {
    return wide ? StrictMath.log(high) - StrictMath.log(low) : StrictMath.log(high / low);
  }

  /** Positive and finite. */
  @Override
  public double moved(double value, double length) {
    // half the exponent does not overflow, and a large unit does not round among the subnormal
    double half = StrictMath.exp(length / 2);
    double grown = value < SMALL ? value / UNIT * half * half * UNIT : value * half * half;
    return Math.min(Math.max(grown, Double.MIN_VALUE), Double.MAX_VALUE);
  }

  @Override
  public double middle(double low, double high) {
    return StrictMath.sqrt(low) * StrictMath.sqrt(high);
  }
}
