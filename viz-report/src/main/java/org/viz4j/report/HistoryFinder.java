package org.viz4j.report;

import java.util.List;
import org.viz4j.io.run.FoundHistory;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.RunHistories;

/** Finds the log of a run. */
final class HistoryFinder {
  private final RunFiles files;
  private final List<String> columns;

  /**
   * @param columns what the columns of a log without a header are called
   */
  HistoryFinder(RunFiles files, List<String> columns) {
    this.files = files;
    this.columns = columns;
  }

  void fill(ReportBuilder report) {
    List<FoundHistory> found =
        RunHistories.of(files, columns)
            .all(e -> report.note(new Note(Note.Kind.DAMAGED, e.getMessage())));
    if (found.isEmpty()) {
      return;
    }
    report.history(found.get(0).history());
    for (FoundHistory other : found.subList(1, found.size())) {
      report.note(new Note(Note.Kind.ALSO_FOUND, "history: " + files.relative(other.file())));
    }
  }
}
