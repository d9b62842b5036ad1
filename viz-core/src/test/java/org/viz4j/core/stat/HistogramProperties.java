package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;

@Label("A histogram")
class HistogramProperties {
  private static final String SEED = "20260101";

  private static Histogram equal(List<Double> values, int bins) {
    return Counting.equalBins(List.of(Column.of(values)), bins);
  }

  private static long all(Histogram h) {
    return h.inside() + h.under() + h.over() + h.nan() + h.infinite();
  }

  @Property(tries = 5000, seed = SEED)
  @Label("HI-1: loses no value, whatever it is")
  void sum(@ForAll("samples") List<Double> values, @ForAll @IntRange(min = 1, max = 40) int bins) {
    Histogram automatic = equal(values, bins);
    Histogram stated = Histogram.count(List.of(-1.0, -0.3, 0.1, 2.0), List.of(Column.of(values)));

    assertThat(all(automatic)).isEqualTo(values.size());
    assertThat(automatic.under() + automatic.over()).isZero();
    assertThat(all(stated)).isEqualTo(values.size());
    assertThat(stated.nan()).isEqualTo(values.stream().filter(v -> v.isNaN()).count());
    assertThat(stated.infinite()).isEqualTo(values.stream().filter(v -> v.isInfinite()).count());
    assertThat(stated.under())
        .isEqualTo(values.stream().filter(v -> v < -1 && !v.isInfinite()).count());
  }

  @Property(tries = 5000, seed = SEED)
  @Label("HI-2: has increasing edges from the smallest value to the largest")
  void edges(@ForAll("finite") List<Double> values, @ForAll @IntRange(min = 1, max = 40) int bins) {
    List<Double> edges = equal(values, bins).edges();

    double min = Collections.min(values);
    double max = Collections.max(values);
    assertThat(edges).hasSizeBetween(2, bins + 1);
    for (int i = 1; i < edges.size(); i++) {
      assertThat(edges.get(i)).isGreaterThan(edges.get(i - 1));
    }
    if (min < max) {
      assertThat(edges.get(0) == min && edges.get(edges.size() - 1) == max).isTrue();
    } else {
      assertThat(edges.get(0)).isLessThanOrEqualTo(min);
      assertThat(edges.get(edges.size() - 1)).isGreaterThanOrEqualTo(max);
    }
  }

  @Property(tries = 5000, seed = SEED)
  @Label("HI-3: has each value in the bin that the stored edges say")
  void comparison(
      @ForAll("finite") List<Double> values, @ForAll @IntRange(min = 1, max = 40) int bins) {
    Histogram histogram = equal(values, bins);
    List<Double> e = histogram.edges();

    for (int i = 0; i < bins && i < e.size() - 1; i++) {
      int bin = i;
      boolean last = bin == e.size() - 2;
      long inside =
          values.stream()
              .filter(v -> e.get(bin) <= v && (v < e.get(bin + 1) || last && v <= e.get(bin + 1)))
              .count();
      assertThat(histogram.counts().get(bin)).isEqualTo(inside);
    }
  }

  @Property(tries = 3000, seed = SEED)
  @Label("HI-4: does not depend on the order, and counts parts as the whole")
  void parts(@ForAll("samples") List<Double> one, @ForAll("samples") List<Double> other) {
    List<Double> both = new ArrayList<>(one);
    both.addAll(other);
    Histogram whole = equal(both, 7);
    List<Double> backwards = new ArrayList<>(both);
    Collections.reverse(backwards);

    assertThat(equal(backwards, 7)).isEqualTo(whole);
    Histogram first = Histogram.count(whole.edges(), List.of(Column.of(one)));
    Histogram second = Histogram.count(whole.edges(), List.of(Column.of(other)));
    assertThat(first.merged(second)).isEqualTo(whole);
    assertThat(Counting.equalBins(List.of(Column.of(one), Column.of(other)), 7)).isEqualTo(whole);
  }

  @Property(tries = 3000, seed = SEED)
  @Label("HI-4: with every second edge counts what pairs of bins count")
  void pairs(@ForAll("finite") List<Double> values, @ForAll("finite") List<Double> places) {
    List<Double> fine = new ArrayList<>(new TreeSet<>(places.stream().map(v -> v + 0.0).toList()));
    while (fine.size() < 3 || fine.size() % 2 == 0) {
      fine.add(Math.nextUp(fine.get(fine.size() - 1)));
    }
    if (Double.isInfinite(fine.get(fine.size() - 1))) {
      return;
    }
    List<Double> coarse = new ArrayList<>();
    for (int i = 0; i < fine.size(); i += 2) {
      coarse.add(fine.get(i));
    }
    Histogram halves = Histogram.count(fine, List.of(Column.of(values)));
    Histogram wholes = Histogram.count(coarse, List.of(Column.of(values)));

    for (int i = 0; i < wholes.counts().size(); i++) {
      assertThat(halves.counts().get(2 * i) + halves.counts().get(2 * i + 1))
          .isEqualTo(wholes.counts().get(i));
    }
  }

  @Property(tries = 3000, seed = SEED)
  @Label("HI-5: has a density whose area is one")
  void density(
      @ForAll("tenths") List<Double> values, @ForAll @IntRange(min = 1, max = 40) int bins) {
    Histogram histogram = equal(values, bins);
    double area = 0;
    for (int i = 0; i < histogram.counts().size(); i++) {
      double length = histogram.edges().get(i + 1) - histogram.edges().get(i);
      area += histogram.density().get(i) * length;
    }
    assertThat(area).isCloseTo(1, within(bins * Math.ulp(1.0)));
  }

  @Property(tries = 2000, seed = SEED)
  @Label("HI-5: has a finite density whatever the values")
  void finiteDensity(@ForAll("finite") List<Double> values) {
    assertThat(equal(values, 5).density()).allMatch(d -> d >= 0 && Double.isFinite(d));
  }

  @Property(tries = 2000, seed = SEED)
  @Label("HI-5: counts floats as the doubles they are")
  void floats(@ForAll("tenths") List<Double> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i).floatValue();
    }
    Histogram histogram =
        Histogram.count(List.of(-3.0, -0.1, 0.1, 0.7, 3.0), List.of(Column.of(floats)));
    long below =
        values.stream().filter(v -> v.floatValue() < 0.1 && v.floatValue() >= -0.1).count();
    assertThat(histogram.counts().get(1)).isEqualTo(below);
  }

  @Provide
  Arbitrary<List<Double>> samples() {
    return Samples.any();
  }

  @Provide
  Arbitrary<List<Double>> finite() {
    return Samples.finite();
  }

  @Provide
  Arbitrary<List<Double>> tenths() {
    return Samples.tenths().list().ofMinSize(1).ofMaxSize(60);
  }
}
