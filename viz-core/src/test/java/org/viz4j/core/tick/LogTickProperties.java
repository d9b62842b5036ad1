package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLog;

@Label("Ticks of a log scale, for every pair of positive doubles as its domain,")
class LogTickProperties {
  private static final List<Integer> BASES = List.of(2, 3, 10, 16, Integer.MAX_VALUE);

  private static final Map<Integer, Map<Integer, Double>> POWERS =
      BASES.stream().collect(Collectors.toMap(base -> base, LogTickProperties::powers));

  @MathProperty
  @Label("TK-9, TK-1 to TK-3: are positive, finite, in the domain, monotone and not too many")
  void sane(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll @IntRange(min = 1, max = 50) int count,
      @ForAll("bases") int base) {
    Doubles.cover(ends.get1(), ends.get2());
    List<Double> values = ticks(ends, count, base).values();

    assertThat(values).allMatch(value -> value > 0 && interval(ends).contains(value));
    assertThat(values).hasSizeBetween(1, Math.max(3, count + 1));
    for (int i = 1; i < values.size(); i++) {
      assertThat(Double.compare(values.get(i), values.get(i - 1)))
          .isEqualTo(Double.compare(ends.get2(), ends.get1()));
    }
  }

  @MathProperty
  @Label("TK-9: are evenly spread powers of the base if it holds two, else those of a linear scale")
  void powers(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll @IntRange(min = 1, max = 50) int count,
      @ForAll("bases") int base) {
    AxisTicks ticks = ticks(ends, count, base);
    List<Integer> exponents = exponents(interval(ends), base);

    if (exponents.size() < 2) {
      assertThat(ticks).isEqualTo(AxisTicks.of(TrainedLinear.of(interval(ends)), count));
      return;
    }
    List<Integer> used = ticks.values().stream().map(tick -> exponent(tick, base)).toList();
    assertThat(used).hasSizeGreaterThanOrEqualTo(2).allMatch(exponents::contains);
    int stride = used.get(1) - used.get(0);
    for (int i = 1; i < used.size(); i++) {
      assertThat(used.get(i) - used.get(i - 1)).isEqualTo(stride);
    }
  }

  @MathProperty
  @Label("TK-9: have minors only at 2 to 9 times a power of ten, never at a major, in order")
  void minors(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 50) int count) {
    AxisTicks ticks = ticks(ends, count, 10);
    List<Double> minors = ticks.minors();

    assertThat(minors).hasSizeLessThan(120).doesNotContainAnyElementsOf(ticks.values());
    assertThat(minors).allMatch(minor -> interval(ends).contains(minor) && isMultiple(minor));
    for (int i = 1; i < minors.size(); i++) {
      assertThat(Double.compare(minors.get(i), minors.get(i - 1)))
          .isEqualTo(Double.compare(ends.get2(), ends.get1()));
    }
  }

  private static boolean isMultiple(double minor) {
    int exponent = exponent(minor, 10);
    for (int power = exponent - 1; power <= exponent; power++) {
      for (int times = 2; times < 10; times++) {
        if (Double.parseDouble(times + "e" + power) == minor) {
          return true;
        }
      }
    }
    return false;
  }

  @MathProperty
  @Label("LB-1, LB-2: have distinct labels of one form that read back as their tick")
  void labels(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll @IntRange(min = 1, max = 50) int count,
      @ForAll("bases") int base) {
    AxisTicks ticks = ticks(ends, count, base);

    assertThat(ticks.labels()).doesNotHaveDuplicates();
    assertThat(ticks.labels().stream().map(LogTickProperties::parse).toList())
        .isEqualTo(ticks.values());
    assertThat(ticks.labels().stream().map(label -> label.matches(".*[e^].*")).distinct())
        .hasSize(1);
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.positivePairs();
  }

  @Provide
  Arbitrary<Integer> bases() {
    return Arbitraries.of(BASES);
  }

  /** All exponents whose power, as a double, lies in the domain, found by looking at each. */
  private static List<Integer> exponents(Interval domain, int base) {
    return POWERS.get(base).entrySet().stream()
        .filter(power -> domain.contains(power.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int exponent(double tick, int base) {
    return (int) Math.rint(StrictMath.log(tick) / StrictMath.log(base));
  }

  private static double parse(String label) {
    String number = label.replace('\u2212', '-');
    int power = number.indexOf('^');
    return power < 0
        ? Double.parseDouble(number)
        : powerOf(
            Integer.parseInt(number.substring(0, power)),
            Integer.parseInt(number.substring(power + 1)));
  }

  private static Interval interval(Tuple2<Double, Double> ends) {
    return new Interval(ends.get1(), ends.get2());
  }

  private static AxisTicks ticks(Tuple2<Double, Double> ends, int count, int base) {
    return AxisTicks.of(TrainedLog.of(interval(ends), base), count);
  }

  private static double powerOf(int base, int exponent) {
    return POWERS.get(base).get(exponent);
  }

  /** By exponent, all powers of a base that are neither 0 nor infinite as doubles. */
  private static Map<Integer, Double> powers(int base) {
    int reach = (int) (1080 * Math.log(2) / Math.log(base)) + 1;
    Map<Integer, Double> powers = new TreeMap<>();
    for (int exponent = -reach; exponent <= reach; exponent++) {
      double power = exactly(base, exponent);
      if (power > 0 && power < Double.POSITIVE_INFINITY) {
        powers.put(exponent, power);
      }
    }
    return powers;
  }

  private static double exactly(int base, int exponent) {
    BigDecimal power = BigDecimal.valueOf(base).pow(Math.abs(exponent));
    MathContext digits = new MathContext(800, RoundingMode.DOWN);
    return (exponent < 0 ? BigDecimal.ONE.divide(power, digits) : power).doubleValue();
  }
}
