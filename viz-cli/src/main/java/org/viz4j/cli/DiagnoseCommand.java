package org.viz4j.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.diagnosis.Severity;
import org.viz4j.data.TrainingHistory;
import org.viz4j.io.history.HistoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diagnose",
    description = "Tells what the losses of a run are consistent with; code 3 if it is an error.")
final class DiagnoseCommand implements Callable<Integer> {
  private static final int ERROR_FOUND = 3;

  private final Console console;
  private final CommonOptions options;

  @Parameters(index = "0", paramLabel = "HISTORY", description = "A history in any dialect.")
  private Path history = Path.of("");

  @Option(names = "--json", description = "One JSON object instead of lines.")
  private boolean json;

  @Mixin private final ColumnsOption columns = new ColumnsOption();

  DiagnoseCommand(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public Integer call() {
    // nothing is drawn, but a setting that is wrong is so for every command
    options.plotter();
    TrainingHistory read = HistoryReader.read(history, columns.names());
    List<Finding> findings = Diagnosis.of(read);
    console.warnings(read.warnings());
    if (json) {
      console.result(FindingsJson.of(findings));
    } else if (findings.isEmpty()) {
      console.result("no finding");
    } else {
      findings.forEach(this::print);
    }
    boolean error = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return error ? ERROR_FOUND : 0;
  }

  private void print(Finding finding) {
    console.row(
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.code().name(),
        finding.metric(),
        finding.message());
  }
}
