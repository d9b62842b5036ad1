package org.viz4j.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A JVM like this one, with arguments of its own.
 *
 * @param environment variables beside those of this process
 */
public record ChildJvm(List<String> arguments, Map<String, String> environment) {

  /** One that gets {@code arguments}. */
  public static ChildJvm of(String... arguments) {
    return new ChildJvm(List.of(arguments), Map.of());
  }

  /** One that runs {@code main} on the class path of the tests. */
  public static ChildJvm running(Class<?> main, String... options) {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    return new ChildJvm(List.copyOf(arguments), Map.of());
  }

  /** The same with one more variable. */
  public ChildJvm withVariable(String name, String value) {
    Map<String, String> more = new TreeMap<>(environment);
    more.put(name, value);
    return new ChildJvm(arguments, more);
  }

  /** What it writes to standard output until it ends well, which takes a minute at most. */
  public String output() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("child");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    try {
      int exit = exit(out, err);
      String output = Files.readString(out);
      assertThat(exit).as(() -> output + read(err)).isZero();
      return output;
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
      Files.delete(folder);
    }
  }

  private int exit(Path out, Path err) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
