package org.viz4j.core.scale;

/**
 * Equal differences of data are equal lengths.
 *
 * @param clamped whether values outside the domain map to its edge
 */
public record TrainedLinear(Interval domain, Interval range, boolean clamped) implements Scale {

  /** A scale onto the unit interval that does not clamp. */
  public static TrainedLinear of(Interval domain) {
    return new TrainedLinear(domain, Interval.UNIT, false);
  }

  @Override
  public double map(double value) {
    return carry(value, domain, range);
  }

  @Override
  public double invert(double position) {
    return carry(position, range, domain);
  }

  private double carry(double value, Interval source, Interval target) {
    double shown = clamped ? source.clamp(value) : value;
    return Double.isFinite(shown) ? Proportion.carry(shown, source, target) : Double.NaN;
  }
}
