package org.viz4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.error.FileException;

@DisplayName("a file of JSON")
class JsonFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("run.json"), text);
  }

  @Test
  @DisplayName("reads as a tree in its order")
  void tree() throws IOException {
    Map<String, ?> read =
        JsonFile.read(file("{\"b\": 1, \"a\": [true, null, NaN], \"c\": {\"d\": \"e\"}}"));
    assertThat(read.keySet()).containsExactly("b", "a", "c");
    assertThat(read.get("b")).isEqualTo(1);
    assertThat(read.get("a")).asString().isEqualTo("[true, null, NaN]");
    assertThat(read.get("c")).isEqualTo(Map.of("d", "e"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1] | must be an object, but was something else",
        "{} {} | must be one value, but was more than that",
        "{\"a\": 1, \"a\": 2} | Duplicate field 'a'",
        "{\"a\": | must be whole and strict",
        "{\"a\": [1 | expected close marker for Array) in line",
        "'' | must be an object"
      })
  @DisplayName("that is none is refused, naming the file")
  void refused(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> JsonFile.read(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("run.json")
        .hasMessageContaining(message);
  }

  @Test
  @DisplayName("that is missing, too deep or too large is refused")
  void limits() throws IOException {
    assertThatThrownBy(() -> JsonFile.read(folder.resolve("none.json")))
        .isInstanceOf(FileException.class);
    Path deep = file("{\"a\":" + "[".repeat(1000));
    assertThatThrownBy(() -> JsonFile.read(deep)).hasMessageContaining("64");
    Path large = file(" ".repeat(2 << 20));
    assertThatThrownBy(() -> JsonFile.read(large)).hasMessageContaining("at most 1048576 bytes");
  }
}
