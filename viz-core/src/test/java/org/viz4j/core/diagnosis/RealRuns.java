package org.viz4j.core.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;

/** Runs that were really trained, read from plain tables: the first column is the epoch. */
final class RealRuns {
  private static final String RUNS = "viz-tests/src/test/resources/runs/";

  private RealRuns() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("digits-cnn", "examples/digits-cnn/history.csv");
    for (int seed = 1; seed <= 4; seed++) {
      files.put("digits-resnet, seed " + seed, RUNS + "resnet-" + seed + "/history.csv");
    }
    files.put("a learning rate far too high", RUNS + "diverging/history.csv");
    files.put("a learning rate far too low", RUNS + "flat/history.csv");
    files.put("no regularization, few data", RUNS + "overfit-mlp/history.csv");
    files.put("a linear model, exploding steps", RUNS + "nan-at-epoch-k/history.csv");
    return files;
  }

  /** A table in Markdown of what is found in each. */
  static String table(Path root) throws IOException {
    StringBuilder text = new StringBuilder("| run | epochs | found |\n|---|---|---|\n");
    for (Map.Entry<String, String> file : files().entrySet()) {
      TrainingHistory history = read(root.resolve(file.getValue()));
      String found =
          Diagnosis.of(history).stream().map(RealRuns::words).collect(Collectors.joining("; "));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %d | %s |%n",
              file.getKey(),
              history.metric("train_loss").x().size(),
              found.isEmpty() ? "nothing" : found));
    }
    return text.toString();
  }

  private static String words(Finding finding) {
    return "`"
        + finding.code()
        + "` ("
        + finding.severity().name().toLowerCase(Locale.ROOT)
        + ") in `"
        + finding.metric()
        + "`, "
        + new Words("epoch").at(finding.onset());
  }

  private static TrainingHistory read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> names = List.of(lines.get(0).split(",", -1));
    return TrainingHistory.of(
        Stream.of("train_loss", "val_loss")
            .map(name -> Series.of(name, column(lines, 0), column(lines, names.indexOf(name))))
            .toArray(Series[]::new));
  }

  private static double[] column(List<String> lines, int at) {
    return lines.stream().skip(1).mapToDouble(line -> number(line.split(",", -1)[at])).toArray();
  }

  private static double number(String cell) {
    return switch (cell) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(cell);
    };
  }
}
