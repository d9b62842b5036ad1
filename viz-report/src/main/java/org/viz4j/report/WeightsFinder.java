package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.error.FileException;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.Weights;
import org.viz4j.io.run.WeightsReader;

/** Finds the weights of a run in {@code weights}. */
final class WeightsFinder {
  private static final String FOLDER = "weights";

  private final RunFiles files;

  WeightsFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    List<Path> readable = new ArrayList<>();
    for (Path file : files.in(FOLDER)) {
      if (!TensorFiles.isWeights(file) || TensorFiles.isReadable(file, report)) {
        readable.add(file);
      }
    }
    if (readable.isEmpty()) {
      return;
    }
    try {
      Weights weights = WeightsReader.read(readable, FOLDER);
      weights.alsoFound().forEach(file -> note(report, Note.Kind.ALSO_FOUND, file, ""));
      weights
          .notRead()
          .forEach(file -> note(report, Note.Kind.SKIPPED, file, ", a format that is not read"));
      report.weights(weights.tensors());
    } catch (FileException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }

  private void note(ReportBuilder report, Note.Kind kind, Path file, String why) {
    report.note(new Note(kind, "weights: " + files.relative(file) + why));
  }
}
