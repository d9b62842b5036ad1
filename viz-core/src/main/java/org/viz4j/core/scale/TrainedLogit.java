package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of odds are equal lengths. Values that are not strictly between 0 and 1 have no
 * place and map to NaN.
 */
public final class TrainedLogit extends Curved {
  /**
   * @throws InvalidInputException if an end of the domain is not strictly between 0 and 1
   */
  public TrainedLogit(Interval domain, Interval range) {
    super(domain, range, curve(domain));
  }

  private static LogitCurve curve(Interval domain) {
    if (!(domain.min() > 0 && domain.max() < 1)) {
      throw InvalidInputException.of(
          "domain of a logit scale", "lie strictly between 0 and 1", domain);
    }
    return LogitCurve.between(domain.min(), domain.max());
  }

  /** A scale onto the unit interval. */
  public static TrainedLogit of(Interval domain) {
    return new TrainedLogit(domain, Interval.UNIT);
  }
}
