package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;

@Label("Ticks of a linear scale, for every pair of doubles as its domain,")
class LinearTickProperties {

  @MathProperty
  @Label("TK-1: are at least 1 and at most 1000 for every requested count")
  void bounded(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("counts") int count) {
    Doubles.cover(ends.get1(), ends.get2());

    assertThat(ticks(ends, count).values()).hasSizeBetween(1, 1000);
  }

  @MathProperty
  @Label("TK-2: are strictly monotone in the direction of the domain and never negative zero")
  void monotone(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("counts") int count) {
    List<Double> values = ticks(ends, count).values();

    for (int i = 1; i < values.size(); i++) {
      assertThat(values.get(i) > values.get(i - 1)).isEqualTo(ends.get2() > ends.get1());
      assertThat(values.get(i)).isNotEqualTo(values.get(i - 1));
    }
    assertThat(values).noneMatch(value -> value.equals(-0.0));
  }

  @MathProperty
  @Label("TK-3: all lie in the closed domain")
  void inside(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("counts") int count) {
    assertThat(ticks(ends, count).values()).allMatch(interval(ends)::contains);
  }

  @MathProperty
  @Label("TK-4: are the doubles nearest to multiples of 1, 2, 2.5 or 5 times a power of ten")
  void nice(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 50) int count) {
    Doubles.cover(ends.get1(), ends.get2());
    List<Double> values = ticks(ends, count).values();

    if (values.size() > 1) {
      assertThat(NiceSteps.of(values)).isPresent();
    }
  }

  @MathProperty
  @Label("TK-5: make at most the wanted number of intervals and at least half of them")
  void count(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 2, max = 50) int count) {
    AxisTicks ticks = ticks(ends, count);

    assertThat(ticks.values().size()).isLessThanOrEqualTo(count + 1);
    if (spanInUlps(ends) > count) {
      assertThat(ticks.few()).isFalse();
      assertThat(ticks.values().size()).isGreaterThanOrEqualTo(Math.max(2, count / 2));
    }
    if (spanInUlps(ends) >= 16) {
      assertThat(ticks.values().size()).isGreaterThanOrEqualTo(Math.min(8, Math.max(2, count / 2)));
    }
  }

  @MathProperty
  @Label("TK-6: include 0 when the domain does")
  void zero(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("counts") int count) {
    List<Double> values = ticks(ends, count).values();

    assertThat(values.contains(0.0)).isEqualTo(interval(ends).contains(0));
  }

  @MathProperty
  @Label("SC-6: of a degenerate domain are its only value, and few")
  void degenerate(@ForAll("numbers") double value, @ForAll("counts") int count) {
    AxisTicks ticks = AxisTicks.of(TrainedLinear.of(new Interval(value, value)), count);

    assertThat(ticks.values()).containsExactly(value + 0.0);
    assertThat(ticks.few()).isTrue();
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Doubles.finite();
  }

  @Provide
  Arbitrary<Integer> counts() {
    return Arbitraries.frequencyOf(
        Tuple.of(19, Arbitraries.integers().between(-1, 50)),
        Tuple.of(1, Arbitraries.of(Integer.MIN_VALUE, 999, 1000, Integer.MAX_VALUE)));
  }

  private static double spanInUlps(Tuple2<Double, Double> ends) {
    double largest = Math.max(Math.abs(ends.get1()), Math.abs(ends.get2()));
    return Math.abs(ends.get1() / 2 - ends.get2() / 2) / Math.ulp(largest) * 2;
  }

  private static Interval interval(Tuple2<Double, Double> ends) {
    return new Interval(ends.get1(), ends.get2());
  }

  private static AxisTicks ticks(Tuple2<Double, Double> ends, int count) {
    return AxisTicks.of(TrainedLinear.of(interval(ends)), count);
  }
}
