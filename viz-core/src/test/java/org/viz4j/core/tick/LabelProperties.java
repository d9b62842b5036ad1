package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

@Label("Labels of a linear axis, for every pair of doubles as its domain,")
class LabelProperties {

  @MathProperty
  @Label("LB-1: are distinct and read back as their tick")
  void readBack(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 50) int count) {
    Doubles.cover(ends.get1(), ends.get2());
    AxisTicks ticks = ticks(ends, count);

    assertThat(ticks.labels()).doesNotHaveDuplicates();
    assertThat(ticks.labels().stream().map(LabelProperties::parse).toList())
        .isEqualTo(ticks.values());
  }

  @MathProperty
  @Label("LB-2: have one number of decimals and one power of ten, but zero has no power")
  void alike(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 50) int count) {
    List<String> labels = ticks(ends, count).labels();

    assertThat(labels).allMatch(label -> label.matches("\u2212?\\d+(\\.\\d+)?(e\u2212?\\d+)?"));
    boolean powers = labels.stream().anyMatch(label -> label.contains("e"));
    assertThat(
            labels.stream()
                .filter(label -> !(powers && label.equals("0")))
                .map(LabelProperties::form)
                .distinct())
        .hasSize(1);
  }

  @MathProperty
  @Label("LB-2: never end in a zero after the point all along the axis")
  void fewestDecimals(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll @IntRange(min = 1, max = 50) int count) {
    List<String> labels = ticks(ends, count).labels();

    assertThat(labels).anyMatch(label -> !label.matches(".*\\.\\d*0(e.*)?"));
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  /** What follows the point, digits as 9. */
  private static String form(String label) {
    int exponent = label.indexOf('e');
    String mantissa = exponent < 0 ? label : label.substring(0, exponent);
    String power = exponent < 0 ? "" : label.substring(exponent);
    int point = mantissa.indexOf('.');
    return (point < 0 ? "" : mantissa.substring(point).replaceAll("\\d", "9")) + power;
  }

  private static double parse(String label) {
    return Double.parseDouble(label.replace('\u2212', '-')) + 0.0;
  }

  private static AxisTicks ticks(Tuple2<Double, Double> ends, int count) {
    return AxisTicks.of(TrainedLinear.of(new Interval(ends.get1(), ends.get2())), count);
  }
}
