package org.viz4j.report;

import java.nio.file.Path;
import org.viz4j.error.FileException;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.run.ActivationReader;
import org.viz4j.io.run.Activations;
import org.viz4j.io.run.RunFiles;

/**
 * Finds what layers made of an image in {@code activations}, at most 16 files of three or four
 * dimensions.
 */
final class ActivationsFinder {
  private static final int MOST = 16;
  private static final int MAPS = 3;

  private final RunFiles files;

  ActivationsFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    int drawn = 0;
    for (Path file : files.in("activations")) {
      if (!RunFiles.has(file, ".npy")) {
        continue;
      }
      try {
        int rank = NpyReader.read(file).rank();
        if (rank < MAPS || drawn == MOST) {
          String why = rank < MAPS ? rank + "-D" : "only " + MOST + " files are drawn";
          report.note(
              new Note(
                  Note.Kind.ALSO_FOUND, "activations: " + files.relative(file) + " (" + why + ")"));
          continue;
        }
        Activations read = ActivationReader.read(file);
        report.activations(RunFiles.stem(file), read.maps(), read.layout(), caption(read));
        drawn++;
      } catch (FileException e) {
        report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
      }
    }
  }

  private static String caption(Activations read) {
    String layout = read.assumed() ? "layout assumed: channels first" : "";
    String images = read.images() > 1 ? "the first of " + read.images() + " images" : "";
    return layout.isEmpty() || images.isEmpty() ? layout + images : images + "; " + layout;
  }
}
