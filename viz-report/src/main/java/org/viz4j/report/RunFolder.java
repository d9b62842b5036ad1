package org.viz4j.report;

import java.util.Optional;
import org.viz4j.data.Predictions;
import org.viz4j.io.run.RunFiles;

/** Finds the parts of a run in its folder. */
final class RunFolder {
  private final RunFiles files;

  RunFolder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    report.name(files.run());
    new FactsFinder(files).fill(report);
    new HistoryFinder(files).fill(report);
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
