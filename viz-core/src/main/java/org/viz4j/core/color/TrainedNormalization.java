package org.viz4j.core.color;

import java.util.OptionalDouble;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLog;
import org.viz4j.core.tick.AxisTicks;
import org.viz4j.figure.Normalization;

/**
 * Values to the unit interval, monotone and exact at both ends. What lies beyond an end maps to an
 * infinity, and NaN and what has no place to NaN.
 */
public sealed interface TrainedNormalization permits Stretch, TwoSlopes, Steps {
  /** Powers at which ticks go. */
  int BASE = 10;

  /** The place of a value in 0..1. */
  double map(double value);

  /**
   * Ticks of a colorbar with about {@code intervals} between them; where, {@link #position} says.
   */
  AxisTicks ticks(int intervals);

  /** Where in 0..1 of a colorbar a value in the domain stands. */
  default double position(double value) {
    return map(value);
  }

  /** The first and the last value that is neither under nor over. */
  Interval domain();

  /** As {@code spec} says, with open ends where {@code extent} ends; 0..1 or 1..10 for no data. */
  static TrainedNormalization of(Normalization spec, Extent extent) {
    if (spec instanceof Normalization.Log log) {
      boolean none = extent.positive() == 0;
      double low = none ? 1 : extent.minPositive();
      Interval domain = ends(log.from(), log.to(), low, none ? BASE : extent.max());
      return new Stretch(TrainedLog.of(domain, BASE));
    }
    double low = extent.finite() == 0 ? 0 : extent.min();
    double high = extent.finite() == 0 ? 1 : extent.max();
    if (spec instanceof Normalization.Linear linear) {
      return Stretch.linear(ends(linear.from(), linear.to(), low, high));
    }
    if (spec instanceof Normalization.TwoSlope two) {
      double from = two.from().orElse(Math.min(low, two.center()));
      return new TwoSlopes(from, two.center(), two.to().orElse(Math.max(high, two.center())));
    }
    return new Steps(((Normalization.Boundary) spec).bounds());
  }

  private static Interval ends(OptionalDouble from, OptionalDouble to, double low, double high) {
    double start = from.orElse(to.isPresent() ? Math.min(low, to.getAsDouble()) : low);
    return new Interval(start, to.orElse(Math.max(start, high)));
  }
}
