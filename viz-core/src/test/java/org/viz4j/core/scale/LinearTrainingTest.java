package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.data.Column;
import org.viz4j.figure.ScaleSpec;

@DisplayName("Training a linear scale")
class LinearTrainingTest {

  @ParameterizedTest(name = "{0}..{1}: {2}..{3}")
  @CsvSource({
    "0, 100, -5, 105",
    "1, 50, -1.45, 52.45",
    "5, 5, 4.725, 5.275",
    "-5, -5, -5.275, -4.725",
    "0, 0, -0.055, 0.055"
  })
  @DisplayName("leaves the margins that matplotlib leaves")
  void margins(double min, double max, double from, double to) {
    Interval domain = train(Double.NaN, Double.NaN, min, max);

    assertThat(domain.from()).isCloseTo(from, within(1e-12));
    assertThat(domain.to()).isCloseTo(to, within(1e-12));
  }

  @Test
  @DisplayName("takes 0..1 when there are no finite data")
  void noData() {
    assertThat(train(Double.NaN, Double.NaN)).isEqualTo(new Interval(0, 1));
    assertThat(train(Double.NaN, Double.NaN, Double.NaN)).isEqualTo(new Interval(0, 1));
    assertThat(train(-3, Double.NaN)).isEqualTo(new Interval(-3, 1));
  }

  @Test
  @DisplayName("takes stated ends exactly, reversed or equal ones too")
  void statedEnds() {
    assertThat(train(0.1, 0.7, 5, 9)).isEqualTo(new Interval(0.1, 0.7));
    assertThat(train(9, -9, 1, 2)).isEqualTo(new Interval(9, -9));
    assertThat(train(4, 4, 1, 2)).isEqualTo(new Interval(4, 4));
    assertThat(train(0, Double.NaN, 2, 12)).isEqualTo(new Interval(0, 12.5));
    assertThat(train(Double.NaN, 20, 2, 12)).isEqualTo(new Interval(1.5, 20));
  }

  @ParameterizedTest
  @CsvSource({"100", "0", "-1e300", "1.7976931348623157e308", "4.9e-324"})
  @DisplayName("starts a short interval at the one stated end when all data lie on its wrong side")
  void wrongSide(double stated) {
    Interval above = train(stated, Double.NaN, stated, Math.nextDown(stated));
    Interval below = train(Double.NaN, -stated, -stated, Math.nextUp(-stated));

    assertThat(above.from()).isEqualTo(stated);
    assertThat(below.to()).isEqualTo(-stated);
    assertThat(above.isDegenerate() || below.isDegenerate()).isFalse();
    assertThat(train(100, Double.NaN, 3, 4)).isEqualTo(new Interval(100, 105.5));
  }

  @Test
  @DisplayName("keeps the margin of the widest data finite")
  void widestData() {
    assertThat(train(Double.NaN, Double.NaN, -Double.MAX_VALUE, Double.MAX_VALUE))
        .isEqualTo(new Interval(-Double.MAX_VALUE, Double.MAX_VALUE));
  }

  private static Interval train(double from, double to, double... data) {
    return Training.train(ScaleSpec.linear().domain(from, to), Extent.of(Column.of(data))).domain();
  }
}
