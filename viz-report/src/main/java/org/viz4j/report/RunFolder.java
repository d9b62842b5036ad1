package org.viz4j.report;

import java.util.List;
import java.util.Optional;
import org.viz4j.data.Predictions;
import org.viz4j.io.run.RunFiles;

/** Finds the parts of a run in its folder. */
final class RunFolder {
  private final RunFiles files;
  private final List<String> columns;

  /**
   * @param columns what the columns of a history without a header are called
   */
  RunFolder(RunFiles files, List<String> columns) {
    this.files = files;
    this.columns = columns;
  }

  void fill(ReportBuilder report) {
    report.name(files.run());
    new FactsFinder(files).fill(report);
    new HistoryFinder(files, columns).fill(report);
    new ArchitectureFinder(files).fill(report);
    new WeightsFinder(files).fill(report);
    new WeightHistoryFinder(files).fill(report);
    new ActivationsFinder(files).fill(report);
    PredictionsFinder classifier = new PredictionsFinder(files);
    Optional<Predictions> predictions = classifier.find(report);
    new SamplesFinder(files).fill(report, predictions);
    new AugmentationFinder(files).fill(report);
    classifier.fill(report, predictions);
  }
}
