package org.viz4j.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/**
 * A program on the {@code PATH}, such as {@code pdftoppm}, that a test asks for a second opinion.
 */
public final class ExternalTool {
  private static final long SECONDS = 60;

  private final Path program;

  private ExternalTool(Path program) {
    this.program = program;
  }

  /**
   * The program called {@code name}.
   *
   * @throws TestAbortedException if there is none; the test counts as skipped
   * @throws AssertionError if there is none and the environment variable {@code CI} is {@code true}
   */
  public static ExternalTool require(String name) {
    boolean mandatory = "true".equals(System.getenv("CI"));
    try {
      return find(name, System.getenv().getOrDefault("PATH", ""), mandatory);
    } catch (TestAbortedException e) {
      System.getLogger(ExternalTool.class.getName()).log(Level.WARNING, e.getMessage());
      throw e;
    }
  }

  static ExternalTool find(String name, String path, boolean mandatory) {
    for (String folder : path.split(File.pathSeparator, -1)) {
      Path candidate = Path.of(folder, name);
      if (!folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate)) {
        return new ExternalTool(candidate);
      }
    }
    String complaint = "test needs the tool " + name + ", which is not on the PATH";
    if (mandatory) {
      throw new AssertionError(complaint);
    }
    throw new TestAbortedException(complaint);
  }

  /**
   * Runs the program to its end without input.
   *
   * @throws AssertionError if it takes longer than a minute
   * @throws UncheckedIOException if it cannot be started
   */
  public Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(Arrays.asList(arguments));
    try {
      Path output = Files.createTempFile("tool", ".txt");
      try {
        return new Result(exitOf(command, output), new String(Files.readAllBytes(output), UTF_8));
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int exitOf(List<String> command, Path output) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError(command + " must end within " + SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(command + " was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
    return process.exitValue();
  }

  /**
   * What a run left behind.
   *
   * @param exit its exit code, 0 for success with most programs
   * @param output what it wrote to its output and error streams, mixed, as UTF-8
   */
  public record Result(int exit, String output) {}
}
