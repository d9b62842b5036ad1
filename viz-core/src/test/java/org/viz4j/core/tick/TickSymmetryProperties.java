package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.Training;
import org.viz4j.data.Column;
import org.viz4j.figure.ScaleSpec;

@Label("Ticks of a linear scale")
class TickSymmetryProperties {

  @MathProperty
  @Label("TK-7: of a domain ten times as large are ten times as large")
  void scaled(
      @ForAll("domains") Decimal domain,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(min = -250, max = 250) int power) {
    UnaryOperator<BigDecimal> larger = value -> value.scaleByPowerOfTen(power);

    assertThat(domain.each(larger).ticks(count)).isEqualTo(each(domain.places(count), larger));
  }

  @MathProperty
  @Label("TK-7: of the negated domain are the negated ticks")
  void negated(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 30) int count) {
    List<Double> ticks = ticks(ends.get1(), ends.get2(), count);

    assertThat(ticks(-ends.get1(), -ends.get2(), count))
        .isEqualTo(ticks.stream().map(tick -> 0.0 - tick).toList());
  }

  @MathProperty
  @Label("TK-7: of a domain shifted by steps are shifted by as many, if 4 intervals may be made")
  void shifted(
      @ForAll("domains") Decimal domain,
      @ForAll @IntRange(min = 4, max = 30) int count,
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int steps) {
    List<BigDecimal> ticks = domain.places(count);
    BigDecimal step = ticks.get(1).subtract(ticks.get(0));
    UnaryOperator<BigDecimal> later = value -> value.add(step.multiply(BigDecimal.valueOf(steps)));

    assertThat(domain.each(later).ticks(count)).isEqualTo(each(ticks, later));
  }

  @MathProperty
  @Label("TK-7: of the reversed domain are the same in reverse")
  void reversed(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 30) int count) {
    List<Double> back = new ArrayList<>(ticks(ends.get2(), ends.get1(), count));
    Collections.reverse(back);

    assertThat(ticks(ends.get1(), ends.get2(), count)).isEqualTo(back);
  }

  @MathProperty
  @Label("TK-8: do not depend on order or repetition of the data")
  void permutation(@ForAll("data") List<Double> data, @ForAll Random random) {
    List<Double> shuffled = new ArrayList<>(data);
    shuffled.addAll(data);
    Collections.shuffle(shuffled, random);

    assertThat(trained(shuffled)).isEqualTo(trained(data));
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  @Provide
  Arbitrary<List<Double>> data() {
    return Doubles.any().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Decimal> domains() {
    Arbitrary<Integer> start = Arbitraries.integers().between(-99_999, 99_999);
    Arbitrary<Integer> length = Arbitraries.integers().between(1, 99_999);
    Arbitrary<Integer> power = Arbitraries.integers().between(-20, 20);
    return Combinators.combine(start, length, power)
        .as(
            (from, span, scale) ->
                new Decimal(
                    BigDecimal.valueOf(from, scale), BigDecimal.valueOf(from + span, scale)));
  }

  /** A domain whose ends are decimals, so that arithmetic on them is exact. */
  record Decimal(BigDecimal from, BigDecimal to) {
    Decimal each(UnaryOperator<BigDecimal> change) {
      return new Decimal(change.apply(from), change.apply(to));
    }

    List<Double> ticks(int count) {
      return axisTicks(count).values();
    }

    /** The ticks as their labels say, exactly. */
    List<BigDecimal> places(int count) {
      return axisTicks(count).labels().stream()
          .map(label -> new BigDecimal(label.replace('\u2212', '-')))
          .toList();
    }

    private AxisTicks axisTicks(int count) {
      return TickSymmetryProperties.axisTicks(from.doubleValue(), to.doubleValue(), count);
    }
  }

  private static List<Double> each(List<BigDecimal> ticks, UnaryOperator<BigDecimal> change) {
    return ticks.stream().map(tick -> change.apply(tick).doubleValue()).toList();
  }

  private static List<Double> ticks(double from, double to, int count) {
    return axisTicks(from, to, count).values();
  }

  private static AxisTicks axisTicks(double from, double to, int count) {
    return AxisTicks.of(TrainedLinear.of(new Interval(from, to)), count);
  }

  private static AxisTicks trained(List<Double> data) {
    return AxisTicks.of(Training.train(ScaleSpec.linear(), Extent.of(Column.of(data))), 9);
  }
}
