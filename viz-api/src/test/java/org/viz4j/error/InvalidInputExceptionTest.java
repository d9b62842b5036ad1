package org.viz4j.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A check of input")
class InvalidInputExceptionTest {

  @Test
  @DisplayName("quotes short text as it is")
  void quotedShort() {
    assertThat(InvalidInputException.quoted("")).isEqualTo("\"\"");
    assertThat(InvalidInputException.quoted("Größe 損失 😀")).isEqualTo("\"Größe 損失 😀\"");
    assertThat(InvalidInputException.quoted("x".repeat(60))).isEqualTo('"' + "x".repeat(60) + '"');
  }

  @Test
  @DisplayName("cuts quoted text after 60 characters, never through one")
  void quotedLong() {
    assertThat(InvalidInputException.quoted("x".repeat(61)))
        .isEqualTo('"' + "x".repeat(60) + "…\"");
    assertThat(InvalidInputException.quoted("😀".repeat(100_000)))
        .isEqualTo('"' + "😀".repeat(60) + "…\"");
  }

  @Test
  @DisplayName("replaces in quoted text what cannot be seen or starts a line")
  void quotedInvisible() {
    assertThat(InvalidInputException.quoted("a\nb\rc\td\0e\u2028f\u2029g\u0085h"))
        .isEqualTo("\"a b c d�e f g�h\"");
    assertThat(InvalidInputException.quoted("a\u202eb\u200fc\ufeffd\u001be\ud800"))
        .isEqualTo("\"a�b�c�d�e�\"");
  }

  @Test
  @DisplayName("takes 0..1 for a fraction and nothing else")
  void fraction() {
    assertThat(InvalidInputException.requireFraction("opacity", 0)).isZero();
    assertThat(InvalidInputException.requireFraction("opacity", 1)).isEqualTo(1);
    for (double value : new double[] {-1e-9, Math.nextUp(1.0), Double.NaN}) {
      assertThatThrownBy(() -> InvalidInputException.requireFraction("opacity", value))
          .isInstanceOf(InvalidInputException.class)
          .hasMessage("opacity must lie in 0..1, but was " + value);
    }
  }

  @Test
  @DisplayName("names the list and the place of what is missing in it, and copies a full one")
  void all() {
    assertThatThrownBy(() -> InvalidInputException.requireAllPresent("marks", null))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("marks must be present, but was null");
    assertThatThrownBy(
            () -> InvalidInputException.requireAllPresent("marks", Arrays.asList("a", null)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("marks must be present, but was null at index 1");

    List<String> changing = new ArrayList<>(List.of("a"));
    List<String> copy = InvalidInputException.requireAllPresent("marks", changing);
    changing.add("b");
    assertThat(copy).containsExactly("a");
  }
}
