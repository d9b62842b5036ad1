package org.viz4j.report;

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
  }
}
