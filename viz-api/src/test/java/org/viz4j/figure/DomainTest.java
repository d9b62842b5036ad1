package org.viz4j.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("The stated domain of an axis")
class DomainTest {
  private static final LogScale BASE_2 = ScaleSpec.log().base(2);

  @Test
  @DisplayName("is that of a log scale, whichever of the two is said first")
  void eitherOrder() {
    ScaleSpec wanted = ScaleSpec.log().domain(1, 10);

    assertThat(Axes.of(axes -> axes.xLog().xDomain(1, 10)).x().scale()).isEqualTo(wanted);
    assertThat(Axes.of(axes -> axes.xDomain(1, 10).xLog()).x().scale()).isEqualTo(wanted);
    assertThat(Axes.of(axes -> axes.yLog().yDomain(1, 10)).y().scale()).isEqualTo(wanted);
    assertThat(Axes.of(axes -> axes.yDomain(1, 10).yLog()).y().scale()).isEqualTo(wanted);
  }

  @Test
  @DisplayName("keeps the base of a log scale and the end that is left to the data")
  void keeps() {
    assertThat(Axes.of(axes -> axes.yScale(BASE_2).yDomain(1, 8)).y().scale())
        .isEqualTo(BASE_2.domain(1, 8));
    assertThat(Axes.of(axes -> axes.yDomain(Double.NaN, 8).yLog()).y().scale())
        .isEqualTo(ScaleSpec.log().domain(Double.NaN, 8));
  }

  @Test
  @DisplayName("is that of a linear scale if nothing else is said")
  void linear() {
    assertThat(Axes.of(axes -> axes.xDomain(5, -5)).x().scale())
        .isEqualTo(ScaleSpec.linear().domain(5, -5));
  }

  @Test
  @DisplayName("is refused where a log scale has no place for it, in either order")
  void notPositive() {
    assertThatThrownBy(() -> Axes.of(axes -> axes.yDomain(0, 10).yLog()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("domain of a log scale must be positive, but was [0.0, 10.0]");
    assertThatThrownBy(() -> Axes.of(axes -> axes.xLog().xDomain(-1, 10)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("domain of a log scale must be positive, but was [-1.0, 10.0]");
  }
}
