package org.viz4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("viz watch")
class WatchTest {
  @TempDir Path run;

  @Test
  @DisplayName("refuses a folder without a history, once its time is over")
  void nothing() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(watch(err, run)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: run " + run + " must have a history, but was without one\n");
  }

  @Test
  @DisplayName("refuses a run that is no folder")
  void noFolder() throws IOException {
    Path file = Files.writeString(run.resolve("x"), "");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(watch(err, file)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("error: run " + file + " must be a folder, but was not\n");
  }

  private int watch(ByteArrayOutputStream err, Path folder) {
    String[] words = {
      "watch", folder.toString(), "-o", run.resolve("a.svg").toString(), "--for", "0"
    };
    return Main.run(
        words,
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }
}
