package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedLog;

/**
 * Major ticks of an axis, in the order of the domain.
 *
 * @param values in data units: distinct, all in the closed domain, at least 1 and at most 1000
 * @param labels one a tick, distinct, in the same form all along the axis
 * @param minors places of shorter ticks without a label, none of them among {@code values}; only
 *     log scales have them
 * @param few whether there are fewer ticks than asked for because the domain holds too few distinct
 *     numbers
 */
public record AxisTicks(
    List<Double> values, List<String> labels, List<Double> minors, boolean few) {

  /** At most one tick more. */
  private static final int MOST_INTERVALS = 999;

  public AxisTicks {
    values = List.copyOf(values);
    labels = List.copyOf(labels);
    minors = List.copyOf(minors);
  }

  /**
   * Ticks for a scale, at least two of them unless {@link #few}. Those of a log scale are at powers
   * of its base, or as on a linear scale if the domain holds fewer than two powers.
   *
   * @param maxIntervals wanted number of intervals between ticks, taken as 1..999; an axis that
   *     would be left with fewer than two ticks gets more
   */
  public static AxisTicks of(Scale scale, int maxIntervals) {
    return of(scale, maxIntervals, false);
  }

  /**
   * Like {@link #of(Scale, int)}.
   *
   * @param whole whether only whole numbers mean anything on a linear scale: then all ticks are
   *     such, be it one alone, where the domain has any
   */
  public static AxisTicks of(Scale scale, int maxIntervals, boolean whole) {
    int intervals = Math.min(Math.max(maxIntervals, 1), MOST_INTERVALS);
    AxisTicks ticks = increasing(scale, intervals, whole);
    return scale.domain().from() > scale.domain().to() ? ticks.reversed() : ticks;
  }

  /** Ticks at increasing {@code values}, each label as short as tells its value exactly. */
  public static AxisTicks at(List<Double> values) {
    List<BigDecimal> places =
        values.stream().map(value -> new BigDecimal(Double.toString(value))).toList();
    return new AxisTicks(values, DecimalFormatter.labels(places), List.of(), false);
  }

  private static AxisTicks increasing(Scale scale, int maxIntervals, boolean whole) {
    if (scale instanceof TrainedLog log) {
      List<Power> powers = PowerLocator.locate(log.domain(), log.base(), maxIntervals);
      if (!powers.isEmpty()) {
        List<Double> values = powers.stream().map(Power::value).toList();
        List<Double> minors = PowerMinors.between(powers, log.domain());
        return new AxisTicks(values, PowerFormatter.labels(powers), minors, false);
      }
    }
    Ticks ticks = LinearLocator.locate(scale.domain(), maxIntervals, whole);
    List<Double> values = ticks.places().stream().map(BigDecimal::doubleValue).toList();
    return new AxisTicks(values, DecimalFormatter.labels(ticks.places()), List.of(), ticks.few());
  }

  private AxisTicks reversed() {
    return new AxisTicks(reversed(values), reversed(labels), reversed(minors), few);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
