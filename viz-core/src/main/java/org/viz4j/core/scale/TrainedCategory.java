package org.viz4j.core.scale;

import org.viz4j.data.Categories;

/**
 * Equal bands, one a name: position {@code i} is the middle of the band of the name at {@code i},
 * and the band reaches half a position to both sides.
 */
public record TrainedCategory(Categories categories, Interval domain, Interval range)
    implements Scale {

  /** A scale onto the unit interval. */
  public static TrainedCategory of(Categories categories, Interval domain) {
    return new TrainedCategory(categories, domain, Interval.UNIT);
  }

  @Override
  public double map(double position) {
    return Double.isFinite(position) ? Proportion.carry(position, domain, range) : Double.NaN;
  }

  @Override
  public double invert(double position) {
    return new TrainedLinear(domain, range, false).invert(position);
  }
}
