package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Two finite ends, in data units for a domain and in units of the picture for a range; negative
 * zero becomes zero.
 *
 * @param to below {@code from} for a reversed interval, equal to it for a degenerate one
 */
public record Interval(double from, double to) {
  /** The range of every trained scale: 0 at the left or bottom, 1 at the right or top. */
  public static final Interval UNIT = new Interval(0, 1);

  /** From here on the difference of two doubles could overflow, so halves are taken instead. */
  private static final double HUGE = 0x1p960;

  /**
   * @throws InvalidInputException if an end is not finite
   */
  public Interval {
    from = InvalidInputException.requireFinite("start of an interval", from) + 0.0;
    to = InvalidInputException.requireFinite("end of an interval", to) + 0.0;
  }

  /** The smaller end. */
  public double min() {
    return Math.min(from, to);
  }

  /** The larger end. */
  public double max() {
    return Math.max(from, to);
  }

  /** Whether both ends are the same number. */
  public boolean isDegenerate() {
    return from == to;
  }

  /** Whether {@code value} is one of the ends or between them; false for NaN. */
  public boolean contains(double value) {
    return min() <= value && value <= max();
  }

  /** The number nearest to the middle; never overflows. */
  public double middle() {
    return middle(from, to);
  }

  /** {@code value} or the end it lies beyond; NaN stays NaN. */
  double clamp(double value) {
    return Math.min(Math.max(value, min()), max());
  }

  boolean isHuge() {
    return isHuge(from, to);
  }

  static double middle(double from, double to) {
    return isHuge(from, to) ? from / 2 + to / 2 : (from + to) / 2;
  }

  static boolean isHuge(double from, double to) {
    return Math.max(Math.abs(from), Math.abs(to)) > HUGE;
  }
}
