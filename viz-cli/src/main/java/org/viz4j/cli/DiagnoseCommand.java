package org.viz4j.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.core.diagnosis.Severity;
import org.viz4j.data.TrainingHistory;
import org.viz4j.io.history.HistoryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "diagnose",
    description = "Tells what the losses of a run are consistent with; code 3 if it is an error.")
final class DiagnoseCommand implements Callable<Integer> {
  private static final int ERROR_FOUND = 3;

  private final Console console;

  @Parameters(index = "0", paramLabel = "HISTORY", description = "A history in any dialect.")
  private Path history = Path.of("");

  @Option(names = "--json", description = "One JSON object instead of lines.")
  private boolean json;

  DiagnoseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    TrainingHistory read = HistoryReader.read(history);
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

  /** Findings as strict JSON on one line. */
  private static final class FindingsJson {
    static String of(List<Finding> findings) {
      return findings.stream()
          .map(FindingsJson::finding)
          .collect(Collectors.joining(",", "{\"findings\":[", "]}"));
    }

    private static String finding(Finding finding) {
      return "{\"code\":"
          + quoted(finding.code().name())
          + ",\"severity\":"
          + quoted(finding.severity().name().toLowerCase(Locale.ROOT))
          + ",\"metric\":"
          + quoted(finding.metric())
          + ",\"onset\":"
          + number(finding.onset())
          + ",\"span\":["
          + number(finding.span().from())
          + ","
          + number(finding.span().to())
          + "],\"evidence\":{"
          + finding.evidence().entrySet().stream()
              .map(FindingsJson::evidence)
              .collect(Collectors.joining(","))
          + "},\"message\":"
          + quoted(finding.message())
          + "}";
    }

    private static String evidence(Map.Entry<String, Double> entry) {
      return quoted(entry.getKey()) + ":" + number(entry.getValue());
    }

    /** JSON has no NaN and no infinity: they are strings. */
    private static String number(double value) {
      if (!Double.isFinite(value)) {
        return quoted(Double.toString(value));
      }
      boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
      return whole ? Long.toString((long) value) : Double.toString(value);
    }

    private static String quoted(String text) {
      StringBuilder quoted = new StringBuilder("\"");
      text.chars()
          .forEach(
              c -> {
                if (c == '"' || c == '\\') {
                  quoted.append('\\').append((char) c);
                } else if (c < ' ' || c >= 0x7f) {
                  quoted.append(String.format(Locale.ROOT, "\\u%04x", c));
                } else {
                  quoted.append((char) c);
                }
              });
      return quoted.append('"').toString();
    }
  }
}
