package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.error.InvalidInputException;

@DisplayName("A linear scale")
class TrainedLinearTest {

  @Test
  @DisplayName("SC-4: maps 0 to the exact middle of -1e308..1e308")
  void hugeDomainIsHalved() {
    assertThat(scale(-1e308, 1e308).map(0)).isEqualTo(0.5);
    assertThat(scale(-1e308, 1e308).map(5e307)).isEqualTo(0.75);
  }

  @Test
  @DisplayName("SC-4: maps the ends of the widest domain exactly")
  void widestDomain() {
    Scale scale = scale(-Double.MAX_VALUE, Double.MAX_VALUE);

    assertThat(scale.map(-Double.MAX_VALUE)).isEqualTo(0);
    assertThat(scale.map(Double.MAX_VALUE)).isEqualTo(1);
    assertThat(scale.invert(0.5)).isEqualTo(0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4.9e-324, 4.9e-324, 1",
    "1e-320, 3e-320, 2e-320, 0.5",
    "0, 2e-323, 5e-324, 0.25",
    "-4.9e-324, 4.9e-324, 0, 0.5"
  })
  @DisplayName("SC-5: resolves subnormal domains")
  void subnormal(double from, double to, double value, double position) {
    assertThat(scale(from, to).map(value)).isEqualTo(position);
  }

  @Test
  @DisplayName("maps outside the range in proportion, with no overflow on the way")
  void outside() {
    assertThat(scale(0, 10).map(-5)).isEqualTo(-0.5);
    assertThat(scale(0, 10).map(25)).isEqualTo(2.5);
    assertThat(scale(-0x1p1022, 0x1p1022).map(Double.MAX_VALUE)).isEqualTo(2.5);
  }

  @Test
  @DisplayName("stops at 1e15 range lengths outside the range")
  void farOutside() {
    assertThat(scale(0, 1e-300).map(1e300)).isEqualTo(1e15 + 1);
    assertThat(scale(0, 1e-300).map(-1e300)).isEqualTo(-1e15);
  }

  @Test
  @DisplayName("SC-6: shows what is beside the only value of a degenerate domain on its side")
  void besideDegenerate() {
    assertThat(scale(3, 3).map(2)).isLessThan(-1e14);
    assertThat(scale(3, 3).map(4)).isGreaterThan(1e14);
  }

  @Test
  @DisplayName("SC-7, SC-8: maps infinities to the edges only if it clamps")
  void infinities() {
    Scale clamped = new TrainedLinear(new Interval(0, 1), new Interval(5, 9), true);

    assertThat(clamped.map(Double.POSITIVE_INFINITY)).isEqualTo(9);
    assertThat(clamped.map(Double.NEGATIVE_INFINITY)).isEqualTo(5);
    assertThat(clamped.map(Double.NaN)).isNaN();
    assertThat(scale(0, 1).map(Double.POSITIVE_INFINITY)).isNaN();
  }

  @Test
  @DisplayName("refuses an end that is not finite")
  void nonFiniteEnd() {
    assertThatThrownBy(() -> scale(Double.NaN, 1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("start of an interval must be finite, but was NaN");
    assertThatThrownBy(() -> scale(0, Double.POSITIVE_INFINITY))
        .hasMessage("end of an interval must be finite, but was Infinity");
  }

  private static Scale scale(double from, double to) {
    return TrainedLinear.of(new Interval(from, to));
  }
}
