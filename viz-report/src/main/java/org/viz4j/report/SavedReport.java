package org.viz4j.report;

import java.nio.file.Path;
import java.util.List;
import org.viz4j.error.Warning;

/**
 * A report on disk.
 *
 * @param folder that holds nothing but the report
 * @param files all of them, in the order in which they were made
 * @param warnings of all renderings, each once
 */
public record SavedReport(Path folder, List<Path> files, List<Warning> warnings) {
  public SavedReport {
    files = List.copyOf(files);
    warnings = List.copyOf(warnings);
  }
}
