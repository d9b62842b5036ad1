package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.viz4j.data.ModelGraph;
import org.viz4j.error.FileException;
import org.viz4j.error.VizException;
import org.viz4j.io.json.JsonFile;
import org.viz4j.io.model.ModelReader;
import org.viz4j.io.run.RunFiles;

/**
 * Finds the model of a run: {@code architecture.json}, another JSON file with {@code layers}, else
 * the ONNX file of the shortest name.
 */
final class ArchitectureFinder {
  private static final String JSON = "architecture.json";

  private final RunFiles files;

  ArchitectureFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    List<Path> found = new ArrayList<>();
    List<Path> root = files.in("");
    root.stream().filter(file -> RunFiles.name(file).equals(JSON)).forEach(found::add);
    root.stream().filter(ArchitectureFinder::hasLayers).forEach(found::add);
    root.stream()
        .filter(file -> RunFiles.has(file, ".onnx"))
        .sorted(Comparator.comparingInt(file -> RunFiles.name(file).length()))
        .forEach(found::add);
    boolean drawn = false;
    for (Path file : found) {
      if (drawn) {
        report.note(new Note(Note.Kind.ALSO_FOUND, "model architecture: " + files.relative(file)));
      } else {
        drawn = draw(file, report);
      }
    }
  }

  private static boolean hasLayers(Path file) {
    if (!RunFiles.has(file, ".json") || RunFiles.name(file).equals(JSON)) {
      return false;
    }
    try {
      return JsonFile.read(file).get("layers") instanceof List<?> layers
          && !layers.isEmpty()
          && layers.stream().allMatch(layer -> layer instanceof Map<?, ?>);
    } catch (FileException e) {
      // nothing says that it is a model
      return false;
    }
  }

  private static boolean draw(Path file, ReportBuilder report) {
    try {
      ModelGraph graph = ModelReader.read(file);
      report.graph(graph);
      return true;
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
      return false;
    }
  }
}
