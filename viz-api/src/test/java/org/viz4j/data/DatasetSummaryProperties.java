package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Label("A summary of a data set")
class DatasetSummaryProperties {
  private static final String SEED = "20260101";

  @Property(tries = 2000, seed = SEED)
  @Label("counts every sample once, in its class")
  void classes(@ForAll @Size(min = 1, max = 200) List<@IntRange(max = 120) Integer> labels) {
    DatasetSummary summary = DatasetSummary.ofLabels(labels, List.of());

    assertThat(summary.size()).isEqualTo(labels.size());
    assertThat(summary.classes()).hasSize(Collections.max(labels) + 1);
    for (int i = 0; i < summary.classes().size(); i++) {
      assertThat(summary.counts().get(i)).isEqualTo(Collections.frequency(labels, i));
    }
  }

  @Property(tries = 5000, seed = SEED)
  @Label("HI-1, HI-2: has at most 64 bins from the smallest pixel to the largest and loses none")
  void pixels(@ForAll("values") List<Double> values) {
    double[] pixels = values.stream().mapToDouble(value -> value).toArray();
    LabeledImages images =
        LabeledImages.of(
            Tensor.of(pixels, pixels.length, 1, 1), Collections.nCopies(pixels.length, 0));
    Histogram histogram = DatasetSummary.of(images).pixels();

    List<Double> finite = values.stream().filter(Double::isFinite).toList();
    assertThat(histogram.counts()).hasSizeBetween(1, 64);
    assertThat(histogram.inside()).isEqualTo(finite.size());
    assertThat(histogram.under() + histogram.over()).isZero();
    assertThat(histogram.nan() + histogram.infinite()).isEqualTo(values.size() - finite.size());
    IntStream.range(0, histogram.counts().size())
        .forEach(bin -> assertHolds(histogram, bin, finite));
  }

  private static void assertHolds(Histogram histogram, int bin, List<Double> values) {
    double from = histogram.edges().get(bin);
    double to = histogram.edges().get(bin + 1);
    boolean last = bin == histogram.counts().size() - 1;
    assertThat(histogram.counts().get(bin))
        .isEqualTo(values.stream().filter(v -> v >= from && (v < to || last && v == to)).count());
  }

  @Provide
  Arbitrary<List<Double>> values() {
    Arbitrary<Double> whole = Arbitraries.integers().between(-300, 300).map(Integer::doubleValue);
    Arbitrary<Double> any =
        Arbitraries.oneOf(
            Arbitraries.doubles(),
            Arbitraries.of(
                0.0,
                -0.0,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                0x1p52,
                0x1p60,
                Double.NaN,
                Double.NEGATIVE_INFINITY));
    Arbitrary<Double> unit = Arbitraries.doubles().between(0, 1);
    return Arbitraries.oneOf(
        whole.list().ofMinSize(1).ofMaxSize(40),
        unit.list().ofMinSize(1).ofMaxSize(40),
        any.list().ofMinSize(1).ofMaxSize(12));
  }
}
