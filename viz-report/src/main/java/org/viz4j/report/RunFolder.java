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

  /**
   * @param progress told of each section before it is read
   */
  void fill(ReportBuilder report, SaveOptions.Progress progress) {
    report.name(files.run());
    new FactsFinder(files).fill(report);
    PredictionsFinder classifier = new PredictionsFinder(files);
    Optional<Predictions> predictions = classifier.find(report);
    Section[] sections = Section.values();
    for (Section section : sections) {
      progress.step(section.ordinal(), sections.length, section.words());
      switch (section) {
        case HISTORY -> new HistoryFinder(files, columns).fill(report);
        case ARCHITECTURE -> new ArchitectureFinder(files).fill(report);
        case WEIGHTS -> new WeightsFinder(files).fill(report);
        case WEIGHT_HISTORY -> new WeightHistoryFinder(files).fill(report);
        case ACTIVATIONS -> new ActivationsFinder(files).fill(report);
        case SAMPLES -> new SamplesFinder(files).fill(report, predictions);
        case AUGMENTATION -> new AugmentationFinder(files).fill(report);
        case PREDICTIONS -> classifier.fill(report, predictions);
      }
    }
  }
}
