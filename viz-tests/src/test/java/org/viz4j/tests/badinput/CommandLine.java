package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.viz4j.cli.Main;

/** {@code viz plot loss-curves} in a folder of its own. */
record CommandLine(Path folder) {
  /**
   * How it went.
   *
   * @param err lines
   */
  record Ended(int code, String out, List<String> err) {}

  /** Where the history is. */
  Path history() {
    return folder.resolve("history.csv");
  }

  /** Writes the history that will be drawn. */
  CommandLine with(String history) throws IOException {
    Files.writeString(history(), history);
    return this;
  }

  /** Draws, which must end well: the path alone on stdout, {@code warnings} alone on stderr. */
  String draws(String name, List<String> warnings, String... options) throws IOException {
    Path file = folder.resolve(name);
    Ended ended = run(file, options);
    assertThat(ended.err).isEqualTo(warnings.stream().map(w -> "warning: " + w).toList());
    assertThat(ended.code).isZero();
    assertThat(ended.out).isEqualTo(file + System.lineSeparator());
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  /** Draws, which must be refused with one line and leave nothing behind. */
  void refuses(String name, String message, String... options) throws IOException {
    Path file = folder.resolve(name);
    List<Path> before = files();
    Ended ended = run(file, options);
    assertThat(ended.err).containsExactly("error: " + message);
    assertThat(ended.code).isEqualTo(2);
    assertThat(ended.out).isEmpty();
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  /** Draws, however that ends. */
  Ended run(Path file, String... options) {
    List<String> args = new ArrayList<>(List.of("plot", "loss-curves", history().toString()));
    args.addAll(List.of("-o", file.toString()));
    args.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args.toArray(String[]::new),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    List<String> lines = err.toString(StandardCharsets.UTF_8).lines().toList();
    return new Ended(code, out.toString(StandardCharsets.UTF_8), lines);
  }
}
