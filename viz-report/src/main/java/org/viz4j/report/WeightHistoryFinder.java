package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
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
    List<Path> found = new ArrayList<>();
    for (Path file : files.in(FOLDER)) {
      if (!TensorFiles.isWeights(file)) {
        note(report, Note.Kind.SKIPPED, file, ", a format that is not read");
      } else if (!RunFiles.name(file).matches(".*[0-9].*")) {
        note(report, Note.Kind.ALSO_FOUND, file, " (no number of an epoch in its name)");
      } else if (TensorFiles.isReadable(file, report)) {
        found.add(file);
      }
    }
    if (found.isEmpty()) {
      return;
    }
    try {
      report.weightHistory(WeightHistoryReader.read(found, FOLDER));
    } catch (FileException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }

  private void note(ReportBuilder report, Note.Kind kind, Path file, String why) {
    report.note(new Note(kind, "weights by epoch: " + files.relative(file) + why));
  }
}
