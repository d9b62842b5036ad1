package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;
import org.viz4j.data.Column;
import org.viz4j.figure.ScaleSpec;

@Label("SC-16: The automatic domain of a linear scale")
class AutoRangeProperties {

  @MathProperty
  @Label("contains all finite data and is never degenerate")
  void containsAll(@ForAll("data") List<Double> data) {
    Interval domain = domain(data);

    assertThat(domain.from()).isLessThan(domain.to());
    assertThat(data).allMatch(value -> !Double.isFinite(value) || domain.contains(value));
  }

  @MathProperty
  @Label("does not depend on the order of the data")
  void permutation(@ForAll("data") List<Double> data, @ForAll Random random) {
    List<Double> shuffled = new ArrayList<>(data);
    Collections.shuffle(shuffled, random);

    assertThat(domain(shuffled)).isEqualTo(domain(data));
  }

  @MathProperty
  @Label("stays when a value inside, a value again, or NaN and infinities are added")
  void addition(@ForAll("data") List<Double> data, @ForAll("shares") double share) {
    Extent extent = Extent.of(Column.of(data));
    double inside = extent.min() * (1 - share) + extent.max() * share;
    List<Double> more = new ArrayList<>(data);
    more.add(Math.min(Math.max(inside, extent.min()), extent.max()));
    more.addAll(data);
    more.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));

    assertThat(domain(more)).isEqualTo(domain(data));
  }

  @Provide
  Arbitrary<List<Double>> data() {
    return Doubles.any().list().ofMinSize(0).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Double> shares() {
    return Doubles.shares();
  }

  private static Interval domain(List<Double> data) {
    return Training.train(ScaleSpec.linear(), Extent.of(Column.of(data))).domain();
  }
}
