package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of data are equal lengths. Zero and negative values have no place and map to NaN,
 * like infinities; all positions are those of positive values.
 */
public final class TrainedLog extends Curved {
  private final int base;

  /**
   * @param domain positive at both ends
   * @param base of the powers at which ticks go; has no part in where values map to
   * @throws InvalidInputException if an end of the domain is zero or negative
   */
  public TrainedLog(Interval domain, Interval range, int base) {
    super(domain, range, curve(domain));
    this.base = base;
  }

  private static LogCurve curve(Interval domain) {
    InvalidInputException.requirePositive("domain of a log scale", domain.min());
    return LogCurve.between(domain.min(), domain.max());
  }

  /** A scale onto the unit interval. */
  public static TrainedLog of(Interval domain, int base) {
    return new TrainedLog(domain, Interval.UNIT, base);
  }

  /** Ticks go at its powers. */
  public int base() {
    return base;
  }
}
