package org.viz4j.report;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.error.FileException;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.WeightHistoryReader;

/** Finds the weights of some epochs in {@code weights-by-epoch}. */
final class WeightHistoryFinder {
  private static final String FOLDER = "weights-by-epoch";

  private final RunFiles files;

  WeightHistoryFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    List<Path> found = files.in(FOLDER);
    if (found.isEmpty()) {
      return;
    }
    try {
      report.weightHistory(WeightHistoryReader.read(found, FOLDER));
    } catch (FileException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }
}
