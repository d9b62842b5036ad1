package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.VizException;
import org.viz4j.io.history.HistoryTail;

/**
 * The logs of a run, those to be drawn first: {@code history.csv}, {@code metrics.csv}, other
 * tables and logs beside them, then those in {@code logs}; {@code steps.csv} comes last of all. Of
 * several that are equal in this, the one with most epochs comes first, then with most columns. May
 * be asked again while the run goes on, also when its files were not there the time before; then
 * only what has changed is read. Not for several threads at once.
 */
public final class RunHistories {
  private static final List<String> FIRST = List.of("history.csv", "metrics.csv");
  private static final String LAST = "steps.csv";
  private static final String HUGGING_FACE = "trainer_state.json";

  private final RunFiles files;
  private final List<String> columns;
  private final Map<Path, HistoryTail> tails = new HashMap<>();

  private RunHistories(RunFiles files, List<String> columns) {
    this.files = files;
    this.columns = columns;
  }

  /**
   * Those among {@code files}.
   *
   * @param columns what the columns of a log without a header are called; empty if nobody says it
   * @throws InvalidInputException if one is null
   */
  public static RunHistories of(RunFiles files, List<String> columns) {
    return new RunHistories(
        InvalidInputException.requirePresent("files of a run", files),
        InvalidInputException.requireAllPresent("columns of a history", columns));
  }

  /**
   * All that can be read by now.
   *
   * @param damaged is told why others cannot
   */
  public List<FoundHistory> all(Consumer<? super VizException> damaged) {
    List<FoundHistory> all = new ArrayList<>();
    groups().forEach(group -> all.addAll(read(group, damaged)));
    return all;
  }

  /**
   * The first of {@link #all} by now; logs that come after it need not be read.
   *
   * @param damaged is told why those before it cannot be
   */
  public Optional<FoundHistory> first(Consumer<? super VizException> damaged) {
    for (List<Path> group : groups()) {
      List<FoundHistory> read = read(group, damaged);
      if (!read.isEmpty()) {
        return Optional.of(read.get(0));
      }
    }
    return Optional.empty();
  }

  /** In the order in which they are taken; those of one group by what they hold. */
  private List<List<Path>> groups() {
    List<List<Path>> groups = new ArrayList<>();
    List<Path> root = logs(files.in(""));
    List<Path> inner = logs(files.in("logs"));
    for (String first : FIRST) {
      groups.add(root.stream().filter(file -> RunTables.isNamed(file, first)).toList());
    }
    groups.add(root.stream().filter(RunHistories::isOther).toList());
    groups.add(inner.stream().filter(file -> !RunTables.isNamed(file, LAST)).toList());
    groups.add(root.stream().filter(file -> RunTables.isNamed(file, LAST)).toList());
    groups.add(inner.stream().filter(file -> RunTables.isNamed(file, LAST)).toList());
    return groups;
  }

  /** Without segments of others, and tables of another kind. */
  private static List<Path> logs(List<Path> all) {
    return all.stream()
        .filter(
            file ->
                RunFiles.has(file, ".csv", ".tsv", ".jsonl")
                    || RunTables.isNamed(file, HUGGING_FACE))
        .filter(file -> !RunFiles.name(file).matches("metrics[.][0-9]{4,9}[.]csv"))
        .filter(file -> !RunTables.isConfusion(file) && !RunTables.isPredictions(file))
        .toList();
  }

  private static boolean isOther(Path file) {
    return !RunTables.isNamed(file, LAST)
        && FIRST.stream().noneMatch(first -> RunTables.isNamed(file, first));
  }

  private List<FoundHistory> read(List<Path> group, Consumer<? super VizException> damaged) {
    List<FoundHistory> readable = new ArrayList<>();
    for (Path file : group) {
      HistoryTail tail = tails.computeIfAbsent(file, key -> HistoryTail.of(key, columns));
      try {
        readable.add(new FoundHistory(file, tail.read()));
      } catch (VizException e) {
        damaged.accept(e);
      }
    }
    readable.sort(FoundHistory.RICHEST);
    return readable;
  }
}
