package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of odds are equal lengths. Values that are not strictly between 0 and 1 have no
 * place and map to NaN.
 */
public final class TrainedLogit implements Scale {
  private final Curved places;

  /**
   * @throws InvalidInputException if an end of the domain is not strictly between 0 and 1
   */
  public TrainedLogit(Interval domain, Interval range) {
    if (!(domain.min() > 0 && domain.max() < 1)) {
      throw InvalidInputException.of(
          "domain of a logit scale", "lie strictly between 0 and 1", domain);
    }
    this.places = new Curved(domain, range, LogitCurve.between(domain.min(), domain.max()));
  }

  /** A scale onto the unit interval. */
  public static TrainedLogit of(Interval domain) {
    return new TrainedLogit(domain, Interval.UNIT);
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
