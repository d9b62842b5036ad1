package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.TickProperty;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLogit;
import org.viz4j.core.scale.TrainedSymlog;
import org.viz4j.core.scale.Training;
import org.viz4j.data.Column;
import org.viz4j.figure.Axis;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.TickFormatter;

@Label("Ticks of symlog, logit and linear scales, for every pair of doubles as their domain,")
class ScaleTickProperties {

  @TickProperty
  @Label("TK-10: are symmetric on a symmetric symlog domain, with zero and labels of both signs")
  void symmetric(
      @ForAll("positive") double end,
      @ForAll("widths") double width,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    AxisTicks ticks = AxisTicks.of(TrainedSymlog.of(new Interval(-end, end), width), count);
    List<Double> values = ticks.values();

    assertThat(values).contains(0.0).hasSizeGreaterThan(2);
    for (int i = 0; i < values.size(); i++) {
      int mirror = values.size() - 1 - i;
      assertThat(values.get(i) + 0.0).isEqualTo(-values.get(mirror) + 0.0);
      assertThat(ticks.labels().get(i)).matches(values.get(i) < 0 ? "\u2212.*" : "\\d.*");
    }
  }

  @TickProperty
  @Label("TK-1 to TK-3, LB-1: of a symlog scale increase, are in the domain and read differently")
  void symlog(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("widths") double width,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    Interval domain = increasing(ends);
    assertSane(AxisTicks.of(TrainedSymlog.of(domain, width), count), domain, count);
  }

  @TickProperty
  @Label("TK-1 to TK-3, LB-1: of a logit scale increase, are in the domain and read differently")
  void logit(
      @ForAll("shares") double from,
      @ForAll("shares") double to,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    Interval domain = new Interval(Math.min(from, to), Math.max(from, to));
    assertSane(AxisTicks.of(TrainedLogit.of(domain), count), domain, count);
  }

  @TickProperty
  @Label("TK-11: have three or four minors between neighbouring majors, equally spaced")
  void minors(
      @ForAll("decimals") Tuple2<Double, Double> ends,
      @ForAll @IntRange(min = 2, max = 50) int count) {
    Axis axis = Axis.AUTOMATIC.withMinorTicks();
    TickRequest request = new TickRequest(TrainedLinear.of(increasing(ends)), axis, false);
    AxisTicks ticks = AxisTicks.of(request, count);

    for (int i = 1; i < ticks.values().size(); i++) {
      double low = ticks.values().get(i - 1);
      double high = ticks.values().get(i);
      List<Double> between = ticks.minors().stream().filter(m -> low < m && m < high).toList();
      double part = (high - low) / (between.size() + 1);
      assertThat(between.size()).isIn(3, 4);
      for (int j = 0; j < between.size(); j++) {
        assertThat(Math.abs(between.get(j) - (low + (j + 1) * part))).isLessThan(part * 1e-3);
      }
    }
    assertThat(ticks.minors()).isSorted().doesNotContainAnyElementsOf(ticks.values());
  }

  @TickProperty
  @Label("LB-1: read differently in every format that promises it")
  void formats(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("formats") TickFormatter format,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    Axis axis = new Axis("", ScaleSpec.linear()).withFormat(format);
    Interval domain = increasing(ends);
    TickRequest request = new TickRequest(TrainedLinear.of(domain), axis, false);

    assertSane(AxisTicks.of(request, count), domain, count);
  }

  @TickProperty
  @Label("TK-8: are the same whatever the order of the data is, and if data are there twice")
  void order(
      @ForAll("data") List<Double> data,
      @ForAll("scales") ScaleSpec scale,
      @ForAll Random random,
      @ForAll @IntRange(min = 1, max = 20) int count) {
    List<Double> again = new ArrayList<>(data);
    again.addAll(data.subList(0, data.size() / 2));
    Collections.shuffle(again, random);

    assertThat(ticks(again, scale, count)).isEqualTo(ticks(data, scale, count));
  }

  private static AxisTicks ticks(List<Double> data, ScaleSpec scale, int count) {
    return AxisTicks.of(Training.train(scale, Extent.of(Column.of(data))), count);
  }

  private static void assertSane(AxisTicks ticks, Interval domain, int count) {
    assertThat(ticks.values()).allMatch(domain::contains).isSorted().doesNotHaveDuplicates();
    assertThat(ticks.values()).hasSizeBetween(1, Math.max(7, 2 * count + 3));
    assertThat(ticks.labels()).hasSameSizeAs(ticks.values()).doesNotHaveDuplicates();
    assertThat(ticks.minors()).allMatch(domain::contains).isSorted();
    assertThat(ticks.minors()).doesNotContainAnyElementsOf(ticks.values());
  }

  private static Interval increasing(Tuple2<Double, Double> ends) {
    return new Interval(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2()));
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> decimals() {
    return Doubles.pairs()
        .filter(
            pair -> {
              double span = Math.abs(pair.get1() / 2 - pair.get2() / 2);
              double size = Math.max(Math.abs(pair.get1()), Math.abs(pair.get2()));
              return span > 1e-6 * size && size > 1e-290 && size < 1e300;
            });
  }

  @Provide
  Arbitrary<ScaleSpec> scales() {
    return Arbitraries.of(
        ScaleSpec.linear(),
        ScaleSpec.log(),
        ScaleSpec.symlog(0.1),
        ScaleSpec.logit(),
        ScaleSpec.time(ZoneId.of("Europe/Berlin")));
  }

  /** Of many sizes, some of which every scale can show. */
  @Provide
  Arbitrary<List<Double>> data() {
    Arbitrary<Double> value =
        Arbitraries.randomValue(
            random -> {
              double size = StrictMath.pow(10, 22 * random.nextDouble() - 12);
              return random.nextBoolean() ? size : -size;
            });
    Arbitrary<Double> share = Arbitraries.randomValue(random -> 0.1 + 0.8 * random.nextDouble());
    return Combinators.combine(value.list().ofMaxSize(12), share)
        .as(
            (values, first) -> {
              List<Double> data = new ArrayList<>(List.of(first, Double.NaN));
              data.addAll(values);
              return data;
            });
  }

  @Provide
  Arbitrary<Double> positive() {
    return Doubles.positive().filter(value -> value > 1e-300);
  }

  @Provide
  Arbitrary<Double> widths() {
    return Arbitraries.randomValue(random -> StrictMath.pow(10, 24 * random.nextDouble() - 12));
  }

  @Provide
  Arbitrary<Double> shares() {
    return Arbitraries.randomValue(
        random -> {
          double near = Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(50));
          return random.nextBoolean() ? near : 1 - near;
        });
  }

  @Provide
  Arbitrary<TickFormatter> formats() {
    return Arbitraries.of(
        TickFormatter.plain(),
        TickFormatter.scientific(),
        TickFormatter.percent(),
        TickFormatter.si("s"),
        TickFormatter.bytes());
  }
}
