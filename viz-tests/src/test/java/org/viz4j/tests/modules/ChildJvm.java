package org.viz4j.tests.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM like this one, with arguments of its own. */
public record ChildJvm(List<String> arguments) {

  /** One that gets {@code arguments}. */
  public static ChildJvm of(String... arguments) {
    return new ChildJvm(List.of(arguments));
  }

  /** What it writes until it ends well, which takes a minute at most. */
  public String output() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path file = Files.createTempFile("child", ".txt");
    try {
      int exit = exit(command, file);
      String output = Files.readString(file);
      assertThat(exit).as(output).isZero();
      return output;
    } finally {
      Files.delete(file);
    }
  }

  private static int exit(List<String> command, Path output)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
