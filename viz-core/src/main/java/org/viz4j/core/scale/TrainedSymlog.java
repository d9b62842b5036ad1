package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of data are equal lengths beyond a width on both sides of zero, and equal
 * differences within it.
 */
public final class TrainedSymlog extends Curved {
  private final double width;

  /**
   * @param width where the linear part ends on both sides of zero
   * @throws InvalidInputException if {@code width} is not positive
   */
  public TrainedSymlog(Interval domain, Interval range, double width) {
    super(domain, range, curve(domain, width));
    this.width = width;
  }

  private static SymlogCurve curve(Interval domain, double width) {
    InvalidInputException.requirePositive("linear width of a symlog scale", width);
    return SymlogCurve.upTo(Math.max(-domain.min(), domain.max()), width);
  }

  /** A scale onto the unit interval. */
  public static TrainedSymlog of(Interval domain, double width) {
    return new TrainedSymlog(domain, Interval.UNIT, width);
  }

  /** Where the linear part ends. */
  public double width() {
    return width;
  }
}
