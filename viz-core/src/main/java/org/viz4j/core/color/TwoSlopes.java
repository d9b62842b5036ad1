package org.viz4j.core.color;

import java.util.List;
import java.util.stream.Stream;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.tick.AxisTicks;

/** A linear half below {@code center} and one above, each half of the unit interval. */
record TwoSlopes(double from, double center, double to) implements TrainedNormalization {
  private static final double HALF = 0.5;

  @Override
  public double map(double value) {
    if (value == center) {
      return HALF;
    }
    return value < center
        ? HALF * Stretch.linear(new Interval(from, center)).map(value)
        : HALF + HALF * Stretch.linear(new Interval(center, to)).map(value);
  }

  /** Of each half by itself, as their steps differ. */
  @Override
  public AxisTicks ticks(int intervals) {
    int half = Math.max(1, intervals / 2);
    List<Double> lower = ticks(new Interval(from, center), half);
    List<Double> upper = ticks(new Interval(center, to), half);
    return AxisTicks.at(Stream.concat(lower.stream(), upper.stream()).distinct().toList());
  }

  private static List<Double> ticks(Interval domain, int intervals) {
    return AxisTicks.of(TrainedLinear.of(domain), intervals).values();
  }

  @Override
  public Interval domain() {
    return new Interval(from, to);
  }
}
