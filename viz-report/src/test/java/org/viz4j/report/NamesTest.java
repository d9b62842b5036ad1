package org.viz4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("names")
class NamesTest {

  @Test
  @DisplayName("come in the order of the numbers in them")
  void order() {
    List<String> sorted = List.of("a", "a1", "a2", "a2b", "a10", "a010x", "b");
    assertThat(sorted.stream().sorted(new NaturalOrder()).toList()).isEqualTo(sorted);
    assertThat(Stream.of("conv10", "conv9", "conv1").sorted(new NaturalOrder()))
        .containsExactly("conv1", "conv9", "conv10");
    assertThat(new NaturalOrder().compare("9".repeat(40), "1" + "0".repeat(40))).isNegative();
  }

  @ParameterizedTest
  @ValueSource(strings = {"digits-cnn", "run_1", "v1.2", "_x", "2026"})
  @DisplayName("that any file system takes stay")
  void plain(String name) {
    assertThat(Slug.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/etc",
        "a b",
        "ü",
        "",
        ".hidden",
        "-rf",
        "CON",
        "nul.txt",
        "end.",
        "a\0b",
        "a#b?c%2e"
      })
  @DisplayName("that some do not take become safe ones of their own")
  void safe(String name) {
    assertThat(Slug.of(name)).isNotEqualTo(name).matches("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
  }

  @Test
  @DisplayName("that differ stay different")
  void different() {
    assertThat(Slug.of("a b")).isNotEqualTo(Slug.of("a?b"));
    assertThat(Slug.of("x".repeat(300))).hasSizeLessThan(100);
    assertThat(Slug.of("x".repeat(300))).isNotEqualTo(Slug.of("x".repeat(301)));
  }
}
