package org.viz4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ExternalToolTest {
  @TempDir Path folder;

  @Test
  @DisplayName("gives back exit code and both streams of a run")
  void runs() throws IOException {
    ExternalTool tool =
        ExternalTool.find(script("echo \"got $1\"; echo bad >&2; exit 3"), path(), true);
    assertThat(tool.run("one two")).isEqualTo(new ExternalTool.Result(3, "got one two\nbad\n"));
  }

  @Test
  @DisplayName("a missing tool skips the test, and names the tool")
  void skips() {
    assertThatThrownBy(() -> ExternalTool.find("pdftoppm", path(), false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessage("test needs the tool pdftoppm, which is not on the PATH");
  }

  @Test
  @DisplayName("a missing tool fails the test where tools are mandatory")
  void fails() {
    assertThatThrownBy(() -> ExternalTool.find("pdftoppm", path(), true))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("pdftoppm");
  }

  @Test
  @DisplayName("a file that may not be executed is no tool")
  void notExecutable() throws IOException {
    Files.writeString(folder.resolve("notes"), "not a program");
    assertThatThrownBy(() -> ExternalTool.find("notes", path(), false))
        .isInstanceOf(TestAbortedException.class);
  }

  private String path() {
    return folder.toString();
  }

  private String script(String body) throws IOException {
    Path script = Files.writeString(folder.resolve("tool"), "#!/bin/sh\n" + body + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return script.getFileName().toString();
  }
}
