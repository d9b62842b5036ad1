package org.viz4j.io.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.viz4j.error.Warning;
import org.viz4j.io.history.LogWarnings.Task;

/**
 * Keeps the sidecar of a metrics log up to date; what could not be written is due until it can. Not
 * for several threads at once.
 */
final class SidecarFile {
  private final Path folder;
  private final LogWarnings warnings;
  private Sidecar sidecar;
  private boolean due;

  private SidecarFile(Path folder, LogWarnings warnings, Sidecar sidecar) {
    this.folder = folder;
    this.warnings = warnings;
    this.sidecar = sidecar;
  }

  /** That in {@code folder}, or a new one where there is none that can be read. */
  static SidecarFile in(Path folder, LogWarnings warnings) {
    Sidecar sidecar = Sidecar.EMPTY;
    try {
      sidecar = Sidecar.read(folder);
    } catch (IOException e) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              Sidecar.in(folder) + " could not be read and is written anew: " + e.getMessage()));
    }
    return new SidecarFile(folder, warnings, sidecar);
  }

  /**
   * The log was opened.
   *
   * @param config what the run was started with; empty for what it was the time before
   */
  void opened(Sidecar.Session session, Map<String, String> config) {
    sidecar = sidecar.withConfig(config.isEmpty() ? sidecar.config() : config).with(session);
  }

  /** Writes it with these metrics. */
  void write(List<String> metrics) {
    sidecar = sidecar.withMetrics(metrics);
    try {
      sidecar.write(folder);
      due = false;
      warnings.recovered(Task.SIDECAR);
    } catch (IOException e) {
      due = true;
      warnings.failed(Task.SIDECAR, Sidecar.in(folder) + " could not be written", e);
    }
  }

  /** Writes what could not be written before. */
  void writeIfDue() {
    if (due) {
      write(sidecar.metrics());
    }
  }
}
