package org.viz4j.report;

import java.nio.file.Path;
import org.viz4j.error.FileException;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.tensor.TensorReader;

/** Looks at files of weights one by one, as one that is damaged must not take others with it. */
final class TensorFiles {
  private TensorFiles() {}

  static boolean isWeights(Path file) {
    return RunFiles.has(file, ".safetensors", ".npz", ".npy");
  }

  /**
   * @param report is told why a file cannot be read
   */
  static boolean isReadable(Path file, ReportBuilder report) {
    try {
      TensorReader.read(file);
      return true;
    } catch (FileException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
      return false;
    }
  }
}
