package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of data are equal lengths beyond a width on both sides of zero, and equal
 * differences within it.
 */
public final class TrainedSymlog implements Scale {
  private final Curved places;
  private final double width;

  /**
   * @param width where the linear part ends on both sides of zero
   * @throws InvalidInputException if {@code width} is not positive
   */
  public TrainedSymlog(Interval domain, Interval range, double width) {
    InvalidInputException.requirePositive("linear width of a symlog scale", width);
    double largest = Math.max(-domain.min(), domain.max());
    this.places = new Curved(domain, range, SymlogCurve.upTo(largest, width));
    this.width = width;
  }

  /** A scale onto the unit interval. */
  public static TrainedSymlog of(Interval domain, double width) {
    return new TrainedSymlog(domain, Interval.UNIT, width);
  }

  /** Where the linear part ends. */
  public double width() {
    return width;
  }

  @Override
  public Interval domain() {
    return places.domain();
  }

  @Override
  public Interval range() {
    return places.range();
  }

  @Override
  public double map(double value) {
    return places.map(value);
  }

  @Override
  public double invert(double position) {
    return places.invert(position);
  }
}
