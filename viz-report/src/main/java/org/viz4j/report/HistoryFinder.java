package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.VizException;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.run.RunFiles;

/**
 * Finds the log of a run: {@code history.csv}, {@code metrics.csv}, other tables and logs beside
 * them, then those in {@code logs}; {@code steps.csv} comes last of all.
 */
final class HistoryFinder {
  private static final List<String> FIRST = List.of("history.csv", "metrics.csv");
  private static final String LAST = "steps.csv";
  private static final String HUGGING_FACE = "trainer_state.json";

  private final RunFiles files;

  HistoryFinder(RunFiles files) {
    this.files = files;
  }

  private record Found(Path file, TrainingHistory history) {
    /** More epochs first, then more columns. */
    static final Comparator<Found> RICHEST =
        Comparator.comparingLong(Found::epochs)
            .thenComparing(found -> found.history.metrics().size())
            .reversed();

    long epochs() {
      return history.metrics().stream().mapToLong(Found::points).max().orElse(0);
    }

    private static long points(Series series) {
      return series.x().size();
    }
  }

  void fill(ReportBuilder report) {
    List<Found> found = new ArrayList<>();
    for (List<Path> group : groups()) {
      List<Found> readable = new ArrayList<>();
      group.forEach(file -> read(file, report, readable));
      readable.sort(Found.RICHEST);
      found.addAll(readable);
    }
    if (found.isEmpty()) {
      return;
    }
    Found drawn = found.remove(0);
    report.history(drawn.history);
    for (Found other : found) {
      report.note(new Note(Note.Kind.ALSO_FOUND, "history: " + files.relative(other.file)));
    }
  }

  /** In the order in which they are taken; those of one group by what they hold. */
  private List<List<Path>> groups() {
    List<List<Path>> groups = new ArrayList<>();
    List<Path> root = files.in("");
    for (String first : FIRST) {
      groups.add(root.stream().filter(file -> RunFiles.name(file).equals(first)).toList());
    }
    groups.add(root.stream().filter(HistoryFinder::isOther).toList());
    groups.add(
        files.in("logs").stream()
            .filter(file -> isOther(file) || FIRST.contains(RunFiles.name(file)))
            .toList());
    groups.add(root.stream().filter(file -> RunFiles.name(file).equals(LAST)).toList());
    return groups;
  }

  private static boolean isOther(Path file) {
    String name = RunFiles.name(file);
    return (RunFiles.has(file, ".csv", ".tsv", ".jsonl") || name.equals(HUGGING_FACE))
        && !FIRST.contains(name)
        && !name.matches("metrics[.][0-9]{4,9}[.]csv")
        && !name.equals(LAST)
        && !name.equals("predictions.csv")
        && !name.equals("confusion_matrix.csv");
  }

  private void read(Path file, ReportBuilder report, List<Found> found) {
    try {
      found.add(new Found(file, HistoryReader.read(file)));
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }
}
