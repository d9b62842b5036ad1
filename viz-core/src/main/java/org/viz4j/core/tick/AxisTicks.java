package org.viz4j.core.tick;

import java.util.List;
import org.viz4j.core.scale.Scale;

/** Major ticks of an axis with their labels, in the order of the domain. */
public record AxisTicks(List<Double> values, List<String> labels, boolean few) {
  public static AxisTicks of(Scale scale, int maxIntervals) {
    throw new UnsupportedOperationException();
  }
}
