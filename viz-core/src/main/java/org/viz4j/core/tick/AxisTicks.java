package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Scale;
import org.viz4j.figure.StatedTicks;

/**
 * Major ticks of an axis, in the order of the domain.
 *
 * @param values in data units: distinct, all in the closed domain, at most 1000; at least 1 unless
 *     the figure states others
 * @param labels one a tick; distinct and in the same form all along the axis, as far as its format
 *     promises it; empty for none
 * @param minors places of shorter ticks without a label, none of them among {@code values}
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
   * Ticks for a scale, at least two of them unless {@link #few}. Those of log, symlog and logit
   * scales are at powers, or as on a linear scale if the domain holds too few; those of a time
   * scale are at boundaries of the calendar.
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
    return of(TickRequest.of(scale, whole), maxIntervals);
  }

  /** Like {@link #of(Scale, int)}, with the ticks and the format that the figure states. */
  public static AxisTicks of(TickRequest request, int maxIntervals) {
    int intervals = Math.min(Math.max(maxIntervals, 1), MOST_INTERVALS);
    StatedTicks stated = request.axis().ticks();
    AxisTicks ticks = stated == null ? found(request, intervals) : stated(stated, request);
    Scale scale = request.scale();
    return scale.domain().from() > scale.domain().to() ? ticks.reversed() : ticks;
  }

  /** Ticks at increasing {@code values}, each label as short as tells its value exactly. */
  public static AxisTicks at(List<Double> values) {
    List<BigDecimal> places =
        values.stream().map(value -> new BigDecimal(Double.toString(value))).toList();
    return new AxisTicks(values, DecimalFormatter.labels(places), List.of(), false);
  }

  /** How an axis writes whole numbers that have a tick, in their order. */
  public static List<String> labels(TickRequest request, List<Integer> values) {
    Ticks ticks = Ticks.plain(values.stream().map(BigDecimal::valueOf).toList(), false);
    return request.axis().format().accept(new LabelWriter(request, ticks));
  }

  private static AxisTicks found(TickRequest request, int maxIntervals) {
    Ticks ticks = Locator.locate(request, maxIntervals);
    return of(ticks, request.axis().format().accept(new LabelWriter(request, ticks)));
  }

  private static AxisTicks stated(StatedTicks stated, TickRequest request) {
    List<Integer> shown =
        IntStream.range(0, stated.values().size())
            .filter(i -> request.scale().domain().contains(stated.values().get(i)))
            .boxed()
            .sorted((a, b) -> Double.compare(stated.values().get(a), stated.values().get(b)))
            .toList();
    List<BigDecimal> places =
        shown.stream().map(i -> Decimals.shortest(stated.values().get(i))).toList();
    Ticks ticks = Ticks.plain(places, false);
    return of(
        ticks,
        stated.labels().isEmpty()
            ? request.axis().format().accept(new LabelWriter(request, ticks))
            : shown.stream().map(stated.labels()::get).toList());
  }

  private static AxisTicks of(Ticks ticks, List<String> labels) {
    return new AxisTicks(
        ticks.places().stream().map(BigDecimal::doubleValue).toList(),
        labels,
        ticks.minors(),
        ticks.few());
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
