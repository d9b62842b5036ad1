package org.viz4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.InvalidInputException;

@DisplayName("A format")
class FormatTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "PNG", "p.n", "p n", "png\n", "é"})
  @DisplayName("has an id of lower case letters and digits")
  void id(String id) {
    assertThatThrownBy(() -> new Format(id, List.of("png"), "image/png"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("id of a format must match [a-z0-9]+, but was \"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SVG", ".svg"})
  @DisplayName("has suffixes in lower case, without the dot")
  void suffix(String suffix) {
    assertThatThrownBy(() -> new Format("svg", List.of("svg", suffix), ""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "suffixes of format \"svg\" must be in lower case, without the dot, but was \""
                + suffix
                + '"');
  }

  @Test
  @DisplayName("has one suffix or more, and nothing missing")
  void missing() {
    assertThatThrownBy(() -> new Format("svg", List.of(), ""))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("suffixes of format \"svg\" must be one or more, but was none");
    assertThatThrownBy(() -> new Format(null, List.of("svg"), ""))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new Format("svg", Arrays.asList("svg", null), ""))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new Format("svg", List.of("svg"), null))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("may have a suffix of two parts and know file names by it")
  void twoParts() {
    Format compressed = new Format("svgz", List.of("svgz", "svg.gz"), "image/svg+xml");

    assertThat(compressed.matches("Loss.SVG.GZ")).isTrue();
    assertThat(compressed.matches("loss.gz")).isFalse();
  }
}
