package org.viz4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("names")
class NamesTest {
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
