package org.viz4j.io.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Tables of a run that are no logs: what a classifier said, by their contents or their names. */
public final class RunTables {
  /** As far as a header is looked for. */
  private static final int HEAD = 1 << 16;

  private static final String PREDICTIONS = "predictions.csv";
  private static final String CONFUSION = "confusion_matrix.csv";

  private RunTables() {}

  /**
   * Predictions directly in the run folder: {@code predictions.csv} first, then other CSV files
   * whose header has the columns {@code label} and {@code predicted}.
   */
  public static List<Path> predictions(RunFiles files) {
    return files.in("").stream()
        .filter(RunTables::isPredictions)
        .sorted(Comparator.comparing(file -> !isNamed(file, PREDICTIONS)))
        .toList();
  }

  /**
   * Confusion matrices directly in the run folder: {@code confusion_matrix.csv} first, then other
   * CSV files with {@code confusion} in their names.
   */
  public static List<Path> confusions(RunFiles files) {
    return files.in("").stream()
        .filter(RunTables::isConfusion)
        .sorted(Comparator.comparing(file -> !isNamed(file, CONFUSION)))
        .toList();
  }

  static boolean isPredictions(Path file) {
    return isNamed(file, PREDICTIONS)
        || (RunFiles.has(file, ".csv") && header(file).containsAll(List.of("label", "predicted")));
  }

  static boolean isConfusion(Path file) {
    return RunFiles.has(file, ".csv")
        && RunFiles.name(file).toLowerCase(Locale.ROOT).contains("confusion");
  }

  static boolean isNamed(Path file, String name) {
    return RunFiles.name(file).toLowerCase(Locale.ROOT).equals(name);
  }

  /** The first line that is no comment; empty where it cannot be read. */
  private static List<String> header(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      return head.lines()
          .map(line -> line.replace("\uFEFF", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .findFirst()
          .map(line -> Stream.of(line.split(",")).map(RunTables::unquoted).toList())
          .orElse(List.of());
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String unquoted(String cell) {
    return cell.strip().replaceAll("^\"|\"$", "");
  }
}
