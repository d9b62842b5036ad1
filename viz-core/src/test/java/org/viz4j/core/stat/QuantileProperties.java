package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.data.Column;

@Label("A quantile")
class QuantileProperties {
  private static final String SEED = "20260101";

  private static double quantile(List<Double> values, double share) {
    return Quantiles.of(Column.of(values), share)[0];
  }

  /** From a sorted copy: each neighbour times its part. */
  private static double reference(List<Double> values, int thousandths) {
    double[] sorted = values.stream().mapToDouble(v -> v).toArray();
    Arrays.sort(sorted);
    long place = (long) thousandths * (sorted.length - 1);
    BigDecimal part = BigDecimal.valueOf(place % 1000, 3);
    int below = (int) (place / 1000);
    int above = Math.min(below + 1, sorted.length - 1);
    return new BigDecimal(sorted[below])
        .multiply(BigDecimal.ONE.subtract(part))
        .add(new BigDecimal(sorted[above]).multiply(part))
        .doubleValue();
  }

  @Property(tries = 3000, seed = SEED)
  @Label("QU-1: lies between the smallest and the largest value and grows with its share")
  void monotone(
      @ForAll("finite") List<Double> values,
      @ForAll @IntRange(max = 1000) int one,
      @ForAll @IntRange(max = 1000) int other) {
    double low = quantile(values, Math.min(one, other) / 1000.0);
    double high = quantile(values, Math.max(one, other) / 1000.0);

    double min = Collections.min(values) + 0.0;
    double max = Collections.max(values) + 0.0;
    assertThat(low).isBetween(min, max).isLessThanOrEqualTo(high);
    assertThat(quantile(values, 0)).isEqualTo(min);
    assertThat(quantile(values, 1)).isEqualTo(max);
  }

  @Property(tries = 1000, seed = SEED)
  @Label("QU-1: of equal values is that value")
  void constant(
      @ForAll("finite") List<Double> values,
      @ForAll @IntRange(min = 1, max = 30) int count,
      @ForAll @IntRange(max = 1000) int share) {
    double value = values.get(0) + 0.0;
    assertThat(quantile(Collections.nCopies(count, value), share / 1000.0)).isEqualTo(value);
  }

  @Property(tries = 5000, seed = SEED)
  @Label("QU-2: is what exact arithmetic on sorted values gives")
  void exact(@ForAll("finite") List<Double> values, @ForAll @IntRange(max = 1000) int share) {
    double expected = reference(values, share) + 0.0;
    assertThat(quantile(values, share / 1000.0) + 0.0).isEqualTo(expected);
  }

  @Property(tries = 3000, seed = SEED)
  @Label("QU-2: is found among counted values as among sorted ones")
  void counted(@ForAll("finite") List<Double> values, @ForAll @IntRange(max = 1000) int share) {
    double[] found = Quantiles.of(Column.of(values), values.size(), 3, share / 1000.0, 0.5, 0.25);
    assertThat(found[0] + 0.0).isEqualTo(reference(values, share) + 0.0);
    assertThat(found[1] + 0.0).isEqualTo(reference(values, 500) + 0.0);
    assertThat(found[2] + 0.0).isEqualTo(reference(values, 250) + 0.0);
  }

  @Property(tries = 2000, seed = SEED)
  @Label("QU-2: at a whole place is the value there")
  void whole(@ForAll("finite") List<Double> values) {
    List<Double> eleven = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      eleven.add(values.get(i % values.size()) + 0.0);
    }
    Collections.sort(eleven);
    for (int i = 0; i <= 10; i++) {
      assertThat(quantile(eleven, i / 10.0)).isEqualTo(eleven.get(i));
    }
  }

  @Property(tries = 3000, seed = SEED)
  @Label("QU-3: of negated values is the negated one from the other side")
  void mirrored(@ForAll("finite") List<Double> values, @ForAll @IntRange(max = 1000) int share) {
    List<Double> negated = values.stream().map(v -> -v).toList();
    assertThat(-quantile(negated, share / 1000.0) + 0.0)
        .isEqualTo(quantile(values, (1000 - share) / 1000.0) + 0.0);
  }

  @Property(tries = 3000, seed = SEED)
  @Label("QU-3: moves and stretches with the values, within 4 units of rounding")
  void affine(
      @ForAll("tenths") List<Double> values,
      @ForAll @IntRange(min = 1, max = 100) int factor,
      @ForAll @IntRange(min = -100, max = 100) int shift,
      @ForAll @IntRange(max = 1000) int share) {
    List<Double> moved = values.stream().map(v -> factor * v + shift).toList();
    double expected = factor * quantile(values, share / 1000.0) + shift;
    double unit = Math.ulp((double) 3 * factor + Math.abs(shift));
    assertThat(quantile(moved, share / 1000.0)).isCloseTo(expected, within(4 * unit));
  }

  @Property(tries = 2000, seed = SEED)
  @Label("QU-3: is that of the finite values, never NaN where there is one")
  void finiteOnly(@ForAll("samples") List<Double> values, @ForAll @IntRange(max = 1000) int share) {
    List<Double> finite = values.stream().filter(Double::isFinite).toList();
    double quantile = quantile(values, share / 1000.0);
    if (finite.isEmpty()) {
      assertThat(quantile).isNaN();
    } else {
      assertThat(quantile).isEqualTo(quantile(finite, share / 1000.0));
    }
  }

  @Provide
  Arbitrary<List<Double>> finite() {
    return Samples.finite();
  }

  @Provide
  Arbitrary<List<Double>> samples() {
    return Samples.any();
  }

  @Provide
  Arbitrary<List<Double>> tenths() {
    return Samples.tenths().list().ofMinSize(1).ofMaxSize(60);
  }
}
