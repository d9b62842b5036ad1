package org.viz4j.core.color;

import java.util.List;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.tick.AxisTicks;

/** One number for each interval between bounds: 0 for the first, 1 for the last. */
record Steps(List<Double> bounds) implements TrainedNormalization {
  @Override
  public double map(double value) {
    if (Double.isNaN(value) || value < bounds.get(0)) {
      return Double.isNaN(value) ? value : Double.NEGATIVE_INFINITY;
    }
    int intervals = bounds.size() - 1;
    if (value > bounds.get(intervals)) {
      return Double.POSITIVE_INFINITY;
    }
    int index = 0;
    while (index < intervals - 1 && value >= bounds.get(index + 1)) {
      index++;
    }
    return of(index);
  }

  /** What values of an interval map to. */
  double of(int interval) {
    int last = bounds.size() - 2;
    return last == 0 ? 0.5 : (double) interval / last;
  }

  /** At every bound, however many are asked for. */
  @Override
  public AxisTicks ticks(int intervals) {
    return AxisTicks.at(bounds);
  }

  /** Intervals are equally long. */
  @Override
  public double position(double value) {
    return (double) bounds.indexOf(value) / (bounds.size() - 1);
  }

  @Override
  public Interval domain() {
    return new Interval(bounds.get(0), bounds.get(bounds.size() - 1));
  }
}
