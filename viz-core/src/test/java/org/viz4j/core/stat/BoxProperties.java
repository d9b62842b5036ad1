package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;

@Label("A box")
class BoxProperties {
  private static final String SEED = "20260101";

  private static List<Double> outliers(BoxSummary box) {
    List<Double> outliers = new ArrayList<>();
    box.outliers().forEach(outliers::add);
    return outliers;
  }

  @Property(tries = 5000, seed = SEED)
  @Label("BX-1: has whiskers that end at values or at the box, with the five numbers in order")
  void whiskers(@ForAll("finite") List<Double> values) {
    BoxSummary box = BoxStatistics.of(Column.of(values));

    List<Double> plain = values.stream().map(v -> v + 0.0).toList();
    assertThat(box.low() == box.q1() || plain.contains(box.low())).isTrue();
    assertThat(box.high() == box.q3() || plain.contains(box.high())).isTrue();
    assertThat(box.low()).isLessThanOrEqualTo(box.q1());
    assertThat(box.q1()).isLessThanOrEqualTo(box.median());
    assertThat(box.median()).isLessThanOrEqualTo(box.q3());
    assertThat(box.q3()).isLessThanOrEqualTo(box.high());
    double reach = 1.5 * (box.q3() - box.q1());
    for (double value : plain) {
      boolean near = box.q1() - reach <= value && value <= box.q3() + reach;
      assertThat(outliers(box).contains(value)).isEqualTo(!near);
      assertThat(near && (value < box.low() || value > box.high())).isFalse();
    }
  }

  @Property(tries = 5000, seed = SEED)
  @Label("BX-2: counts every value once: inside, as an outlier, as NaN or as infinite")
  void counts(@ForAll("samples") List<Double> values) {
    BoxSummary box = BoxStatistics.of(Column.of(values));

    long inside =
        values.stream()
            .filter(Double::isFinite)
            .filter(v -> box.low() <= v && v <= box.high())
            .count();
    assertThat(inside + box.outliers().size()).isEqualTo(box.finite());
    assertThat(box.nan()).isEqualTo(values.stream().filter(v -> v.isNaN()).count());
    assertThat(box.finite() + box.nan() + box.infinite()).isEqualTo(values.size());
  }

  @Property(tries = 500, seed = SEED)
  @Label("BX-2: of one value is that value, and of none is empty")
  void few(@ForAll("finite") List<Double> values) {
    double value = values.get(0) + 0.0;
    BoxSummary one = BoxStatistics.of(Column.of(value, Double.NaN));
    assertThat(List.of(one.low(), one.q1(), one.median(), one.q3(), one.high()))
        .containsOnly(value);
    BoxSummary none = BoxStatistics.of(Column.of(Double.NaN, Double.POSITIVE_INFINITY));
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.finite()).isZero();
    assertThat(none.nan()).isEqualTo(1);
    assertThat(none.infinite()).isEqualTo(1);
  }

  @Provide
  Arbitrary<List<Double>> finite() {
    return Samples.finite();
  }

  @Provide
  Arbitrary<List<Double>> samples() {
    return Samples.any();
  }
}
