package org.viz4j.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.predictions.ConfusionReader;
import org.viz4j.io.predictions.PredictionsReader;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.RunTables;

/** Finds what a classifier said: predictions, and a confusion matrix. */
final class PredictionsFinder {
  private final RunFiles files;

  PredictionsFinder(RunFiles files) {
    this.files = files;
  }

  private interface Reader<T> {
    T read(Path file);
  }

  /** The predictions of the run. */
  Optional<Predictions> find(ReportBuilder report) {
    return find(RunTables.predictions(files), "predictions", PredictionsReader::read, report);
  }

  void fill(ReportBuilder report, Optional<Predictions> predictions) {
    Optional<Tensor> matrix =
        find(RunTables.confusions(files), "confusion matrix", ConfusionReader::read, report);
    Optional<Tensor> counts = matrix.or(() -> predictions.map(Predictions::confusion));
    counts.ifPresent(tensor -> report.confusion(tensor, classes(tensor, predictions)));
    predictions.ifPresent(report::predictions);
  }

  private static List<String> classes(Tensor counts, Optional<Predictions> predictions) {
    int count = (int) counts.length(0);
    return predictions
        .map(Predictions::classes)
        .filter(names -> names.size() == count)
        .orElseGet(() -> IntStream.range(0, count).mapToObj(Integer::toString).toList());
  }

  private <T> Optional<T> find(
      List<Path> found, String part, Reader<T> reader, ReportBuilder report) {
    Optional<T> read = Optional.empty();
    for (Path file : found) {
      if (read.isPresent()) {
        report.note(new Note(Note.Kind.ALSO_FOUND, part + ": " + files.relative(file)));
        continue;
      }
      try {
        read = Optional.of(reader.read(file));
      } catch (FileException e) {
        report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
      }
    }
    return read;
  }
}
