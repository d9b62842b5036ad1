package org.viz4j.geom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;

@DisplayName("A size")
class SizeTest {

  @ParameterizedTest
  @ValueSource(doubles = {Double.MIN_VALUE, 0.000_999, 10_000_001, Double.MAX_VALUE})
  @DisplayName("is refused where it is made if a side is out of all proportion")
  void outOfBounds(double side) {
    assertThatThrownBy(() -> new Size(side, 10))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("width of a figure in pt must lie in 0.001..10000000, but was " + side);
    assertThatThrownBy(() -> new Size(10, side))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("height of a figure in pt must lie in 0.001..10000000, but was " + side);
  }

  @Test
  @DisplayName("reaches from a thousandth of a point to ten million points")
  void bounds() {
    assertThat(new Size(1e-3, 1e7).height()).isEqualTo(1e7);
  }
}
