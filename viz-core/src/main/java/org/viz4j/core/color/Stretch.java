package org.viz4j.core.color;

import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLog;
import org.viz4j.core.tick.AxisTicks;

/**
 * As a scale maps, from its domain onto the unit interval.
 *
 * @param scale if its domain is one number, that number maps to 0
 */
record Stretch(Scale scale) implements TrainedNormalization {
  static Stretch linear(Interval domain) {
    return new Stretch(TrainedLinear.of(domain));
  }

  @Override
  public double map(double value) {
    if (value < domain().from()) {
      return isLog() && value <= 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
    }
    if (value > domain().to()) {
      return Double.POSITIVE_INFINITY;
    }
    return domain().isDegenerate() && value == domain().from() ? 0 : scale.map(value);
  }

  boolean isLog() {
    return scale instanceof TrainedLog;
  }

  @Override
  public AxisTicks ticks(int intervals) {
    return AxisTicks.of(scale, intervals);
  }

  @Override
  public Interval domain() {
    return scale.domain();
  }
}
