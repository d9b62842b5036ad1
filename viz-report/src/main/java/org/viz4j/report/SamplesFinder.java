package org.viz4j.report;

import java.util.Optional;
import org.viz4j.data.Predictions;
import org.viz4j.error.VizException;
import org.viz4j.error.Warning;
import org.viz4j.io.run.DatasetReader;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.Samples;

/** Finds images and their labels in {@code dataset}. */
final class SamplesFinder {
  private static final String FOLDER = "dataset";

  private final RunFiles files;

  SamplesFinder(RunFiles files) {
    this.files = files;
  }

  /**
   * @param predictions those of the run, which may be of these images
   */
  void fill(ReportBuilder report, Optional<Predictions> predictions) {
    try {
      DatasetReader.find(files, FOLDER).ifPresent(found -> draw(found, report, predictions));
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }

  private void draw(Samples found, ReportBuilder report, Optional<Predictions> predictions) {
    Samples samples = predictions.map(found::withPredictions).orElse(found);
    for (Warning warning : samples.warnings()) {
      report.note(Note.of(warning));
    }
    report.samples(
        samples.images(), options -> options.standardized(samples.means(), samples.deviations()));
    samples
        .alsoFound()
        .forEach(
            file ->
                report.note(new Note(Note.Kind.ALSO_FOUND, "samples: " + files.relative(file))));
  }
}
