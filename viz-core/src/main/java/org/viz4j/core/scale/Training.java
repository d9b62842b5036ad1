package org.viz4j.core.scale;

import java.util.OptionalDouble;
import org.viz4j.figure.LinearScale;
import org.viz4j.figure.ScaleSpec;

/**
 * Fits the scale that a figure asks for to the data. An end of the domain that the figure states is
 * taken as it is.
 */
public final class Training {
  private Training() {}

  /**
   * The scale from data onto the unit interval. An end that is not stated lies 5 % of the data's
   * span beyond the data; data of one value {@code c} count as {@code c} ∓ 5 %, zero as ∓0.05, and
   * no data as 0..1. If all data lie on the wrong side of the one stated end, the domain is a short
   * interval that starts there.
   */
  public static Scale train(ScaleSpec spec, Extent extent) {
    LinearScale linear = (LinearScale) spec;
    Margin margin = new LinearMargin();
    Interval automatic =
        extent.finite() == 0 ? margin.withoutData() : margin.around(extent.min(), extent.max());
    return TrainedLinear.of(domain(linear.from(), linear.to(), automatic, margin));
  }

  private static Interval domain(
      OptionalDouble from, OptionalDouble to, Interval automatic, Margin margin) {
    double start = from.orElse(automatic.from());
    double end = to.orElse(automatic.to());
    boolean oneStated = from.isPresent() != to.isPresent();
    if (!oneStated || start < end) {
      return new Interval(start, end);
    }
    double stated = from.isPresent() ? start : end;
    Interval near = margin.around(stated, stated);
    return from.isPresent()
        ? new Interval(stated, near.max() > stated ? near.max() : near.min())
        : new Interval(near.min() < stated ? near.min() : near.max(), stated);
  }
}
