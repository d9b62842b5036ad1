package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;

/**
 * Major ticks of an axis, in the order of the domain.
 *
 * @param values in data units: distinct, all in the closed domain, at least 1 and at most 1000
 * @param labels one a tick, distinct, in the same form all along the axis
 * @param few whether there are fewer ticks than asked for because the domain holds too few distinct
 *     numbers
 */
public record AxisTicks(List<Double> values, List<String> labels, boolean few) {

  public AxisTicks {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
  }

  /**
   * Ticks for a scale, at least two of them unless {@link #few}.
   *
   * @param maxIntervals wanted number of intervals between ticks, taken as 1..999; an axis that
   *     would be left with fewer than two ticks gets more
   */
  public static AxisTicks of(Scale scale, int maxIntervals) {
    Interval domain = scale.domain();
    Ticks ticks = LinearLocator.locate(domain, maxIntervals);
    List<BigDecimal> places = new ArrayList<>(ticks.places());
    if (domain.from() > domain.to()) {
      Collections.reverse(places);
    }
    List<Double> values = places.stream().map(BigDecimal::doubleValue).toList();
    return new AxisTicks(values, DecimalFormatter.labels(places), ticks.few());
  }
}
