package org.viz4j.core.scale;

/**
 * The natural logarithm in both directions beyond a width, and a line between; matplotlib's
 * function. Odd, bit for bit.
 *
 * @param width where the line ends on both sides of zero
 * @param log for values from {@code width} up
 */
record SymlogCurve(double width, LogCurve log) implements Curve {
  /** Ten ninths of a decade. */
  private static final double LINEAR = StrictMath.log(10) / 0.9;

  /** For values of magnitudes up to {@code largest}. */
  static SymlogCurve upTo(double largest, double width) {
    return new SymlogCurve(width, LogCurve.between(width, Math.max(width, largest)));
  }

  @Override
  public boolean holds(double value) {
    return true;
  }

  @Override
  public double length(double low, double high) {
    if (high < 0) {
      return length(-high, -low);
    }
    double below = low < -width ? log.length(width, -low) : 0;
    double above = high > width ? log.length(Math.max(low, width), high) : 0;
    double from = Math.max(low, -width);
    double to = Math.min(high, width);
    // halves do not overflow, and a difference of neighbours is exact
    double line = from < to ? (to / 2 - from / 2) / width * 2 * LINEAR : 0;
    return below + line + above;
  }

  @Override
  public double moved(double value, double length) {
    return length < 0 ? -up(-value, -length) : up(value, length);
  }

  private double up(double value, double length) {
    double left = length;
    double at = value;
    if (at < -width) {
      double room = log.length(width, -at);
      if (left <= room) {
        return -log.moved(-at, -left);
      }
      left -= room;
      at = -width;
    }
    if (at < width) {
      double room = (width / 2 - at / 2) / width * 2 * LINEAR;
      if (left <= room) {
        return Math.min(at + left / LINEAR * width, width) + 0.0;
      }
      left -= room;
      at = width;
    }
    return log.moved(at, left);
  }

  @Override
  public double middle(double low, double high) {
    return low == -high ? 0 : up(low, length(low, high) / 2);
  }
}
