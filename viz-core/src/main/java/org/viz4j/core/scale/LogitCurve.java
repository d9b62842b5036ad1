package org.viz4j.core.scale;

/**
 * The natural logarithm of odds.
 *
 * @param log for the values and for what they lack to 1
 */
record LogitCurve(LogCurve log) implements Curve {
  static final double MOST = Math.nextDown(1.0);

  static LogitCurve between(double low, double high) {
    return new LogitCurve(LogCurve.between(low, high));
  }

  @Override
  public boolean holds(double value) {
    return value > 0 && value < 1;
  }

  @Override
  public double length(double low, double high) {
    return log.length(low, high) + StrictMath.log((1 - low) / (1 - high));
  }

  /** Strictly between 0 and 1. */
  @Override
  public double moved(double value, double length) {
    if (length == 0) {
      return value;
    }
    double odds = log.moved(value / (1 - value), length);
    double share = odds < 1 ? odds / (1 + odds) : 1 - 1 / (1 + odds);
    return Math.min(Math.max(share, Double.MIN_VALUE), MOST);
  }

  @Override
  public double middle(double low, double high) {
    return low == 1 - high ? 0.5 : moved(low, length(low, high) / 2);
  }
}
