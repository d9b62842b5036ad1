package org.viz4j.io.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;

/** The metrics of a run in MLflow's file store: a file a metric, a line a value. */
final class MlflowRun {
  private static final int FIELDS = 3;

  private final Numbers numbers = new Numbers(false);
  private final List<Warning> warnings = new ArrayList<>();

  private MlflowRun() {}

  static TrainingHistory read(HistoryFile folder) throws IOException {
    Path metrics = folder.path().resolve("metrics");
    if (!Files.isDirectory(metrics)) {
      throw folder.error(
          "be a file, or a folder with metrics.csv or a folder metrics", "another folder");
    }
    MlflowRun run = new MlflowRun();
    List<Series> series = new ArrayList<>();
    for (Path file : files(metrics)) {
      series.add(run.metric(name(metrics.relativize(file)), new HistoryFile(file)));
    }
    if (series.stream().allMatch(each -> each.size() == 0)) {
      throw folder.error("have values in its folder metrics", "without one");
    }
    return new TrainingHistory(series, "Step", run.warnings);
  }

  private static List<Path> files(Path metrics) throws IOException {
    // a metric whose name has a slash is in a folder
    try (Stream<Path> all = Files.walk(metrics)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String name(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private Series metric(String name, HistoryFile file) throws IOException {
    Points points = new Points();
    Set<Double> repeated = new HashSet<>();
    try (LogText text = LogText.open(file.path());
        BufferedReader lines = new BufferedReader(text)) {
      long number = 1;
      String line = lines.readLine();
      while (line != null) {
        String next = lines.readLine();
        if (next == null && !text.ended()) {
          warnings.add(Table.cutWarning(file.at(number)));
        } else if (!line.isBlank()) {
          put(line, file, number, points, repeated);
        }
        line = next;
        number++;
      }
    }
    Series series = points.series(name, repeated);
    if (points.replaced() > 0) {
      warnings.add(
          new Warning(
              Warning.Code.ASSUMED,
              "steps with several values in "
                  + file.path()
                  + "; the last one counts, "
                  + points.replaced()
                  + " left out"));
    }
    return series;
  }

  private void put(
      String line, HistoryFile file, long number, Points points, Set<Double> repeated) {
    String[] fields = line.strip().split("\\s+");
    boolean whole = fields.length == FIELDS;
    for (String field : fields) {
      whole &= numbers.kind(field) == Numbers.Kind.NUMBER;
    }
    double step = whole ? numbers.value(fields[2]) : Double.NaN;
    if (!Double.isFinite(step)) {
      throw file.error("line", "be time, value and step", HistoryFile.quoted(line), number);
    }
    points.put(step + 0.0, numbers.value(fields[1]), repeated);
  }
}
