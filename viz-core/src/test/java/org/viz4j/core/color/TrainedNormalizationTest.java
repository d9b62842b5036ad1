package org.viz4j.core.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Normalization;

@DisplayName("A trained normalization")
class TrainedNormalizationTest {
  private static final double UNDER = Double.NEGATIVE_INFINITY;
  private static final double OVER = Double.POSITIVE_INFINITY;

  private static TrainedNormalization on(Normalization spec, double... data) {
    return TrainedNormalization.of(spec, Extent.of(Column.of(data)));
  }

  @Test
  @DisplayName("maps the ends of the data to 0 and 1, whatever NaN and infinities they have")
  void linear() {
    TrainedNormalization linear =
        on(Normalization.LINEAR, 3, Double.NaN, -1, Double.POSITIVE_INFINITY);
    assertThat(linear.map(-1)).isZero();
    assertThat(linear.map(1)).isEqualTo(0.5);
    assertThat(linear.map(3)).isEqualTo(1);
    assertThat(linear.map(OVER)).isEqualTo(OVER);
    assertThat(linear.map(UNDER)).isEqualTo(UNDER);
    assertThat(linear.map(Double.NaN)).isNaN();
  }

  @Test
  @DisplayName("leaves values beyond stated ends under and over")
  void stated() {
    TrainedNormalization linear = on(Normalization.linear(0, 2), -1, 3);
    assertThat(linear.map(-1)).isEqualTo(UNDER);
    assertThat(linear.map(3)).isEqualTo(OVER);
    assertThat(linear.map(2)).isEqualTo(1);
    TrainedNormalization half = on(Normalization.linear(10, Double.NaN), 1, 2);
    assertThat(half.map(2)).isEqualTo(UNDER);
    assertThat(half.map(10)).isZero();
  }

  @Test
  @DisplayName("CM-4: maps data of one value to 0, and survives none")
  void degenerate() {
    assertThat(on(Normalization.LINEAR, 7, 7).map(7)).isZero();
    assertThat(on(Normalization.LOG, 7).map(7)).isZero();
    assertThat(on(Normalization.twoSlope(7), 7).map(7)).isEqualTo(0.5);
    assertThat(on(Normalization.LINEAR, Double.NaN).map(Double.NaN)).isNaN();
    assertThat(on(Normalization.LOG, -1, 0).map(0)).isNaN();
    assertThat(on(Normalization.LINEAR).domain().to()).isEqualTo(1);
  }

  @Test
  @DisplayName("maps equal ratios to equal steps, and zero to nothing, when logarithmic")
  void log() {
    TrainedNormalization log = on(Normalization.LOG, 0, -3, 1, 100);
    assertThat(log.map(1)).isZero();
    assertThat(log.map(10)).isEqualTo(0.5);
    assertThat(log.map(100)).isEqualTo(1);
    assertThat(log.map(0)).isNaN();
    assertThat(on(Normalization.log(1, 10)).map(0.5)).isEqualTo(UNDER);
  }

  @Test
  @DisplayName("has the centre in the middle and a slope for each half")
  void twoSlope() {
    TrainedNormalization two = on(Normalization.twoSlope(0), -1, 4);
    assertThat(two.map(-1)).isZero();
    assertThat(two.map(-0.5)).isEqualTo(0.25);
    assertThat(two.map(0)).isEqualTo(0.5);
    assertThat(two.map(2)).isEqualTo(0.75);
    assertThat(two.map(4)).isEqualTo(1);
    assertThat(two.map(4.1)).isEqualTo(OVER);
    assertThat(on(Normalization.twoSlope(0), 1, 4).map(-1)).isEqualTo(UNDER);
  }

  @Test
  @DisplayName(
      "has one number for each interval between bounds, lower bounds and the last included")
  void boundaries() {
    TrainedNormalization steps = on(Normalization.boundaries(0, 1, 5, 10));
    assertThat(steps.map(0)).isEqualTo(steps.map(0.99)).isZero();
    assertThat(steps.map(1)).isEqualTo(steps.map(4.9)).isEqualTo(0.5);
    assertThat(steps.map(5)).isEqualTo(steps.map(10)).isEqualTo(1);
    assertThat(steps.map(-0.1)).isEqualTo(UNDER);
    assertThat(steps.map(10.1)).isEqualTo(OVER);
    assertThat(steps.map(Double.NaN)).isNaN();
    assertThat(steps.ticks(9).values()).containsExactly(0.0, 1.0, 5.0, 10.0);
  }

  @Test
  @DisplayName("refuses ends that do not increase and bounds that are too few")
  void refused() {
    assertThatThrownBy(() -> Normalization.linear(2, 1)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Normalization.log(0, 1)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Normalization.twoSlope(1, 0, 2))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Normalization.boundaries(1)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Normalization.boundaries(1, 1))
        .isInstanceOf(InvalidInputException.class);
  }
}
