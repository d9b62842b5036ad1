package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.data.Tensor;
import org.viz4j.error.VizException;
import org.viz4j.io.json.JsonFile;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.run.RunFiles;

/**
 * Finds an image and what augmentation made of it in {@code augmentation}: {@code original*.npy}
 * and the others, in the order of {@code index.json} if that is there.
 */
final class AugmentationFinder {
  private static final String FOLDER = "augmentation";
  private static final String STACK = "stack";

  private final RunFiles files;

  AugmentationFinder(RunFiles files) {
    this.files = files;
  }

  void fill(ReportBuilder report) {
    List<Path> arrays =
        files.in(FOLDER).stream().filter(file -> RunFiles.has(file, ".npy")).toList();
    List<Path> originals =
        arrays.stream().filter(file -> RunFiles.name(file).startsWith("original")).toList();
    if (originals.isEmpty()) {
      if (!arrays.isEmpty()) {
        report.note(
            new Note(Note.Kind.SKIPPED, "augmentation: no original*.npy beside the others"));
      }
      return;
    }
    List<Path> others = new ArrayList<>(arrays);
    others.removeAll(originals);
    others.removeIf(file -> RunFiles.stem(file).equals(STACK) && arrays.size() > 2);
    originals
        .subList(1, originals.size())
        .forEach(
            file ->
                report.note(
                    new Note(Note.Kind.ALSO_FOUND, "augmentation: " + files.relative(file))));
    draw(originals.get(0), ordered(others, report), report);
  }

  private List<Path> ordered(List<Path> others, ReportBuilder report) {
    List<Path> ordered = new ArrayList<>();
    for (String stem : index(report)) {
      others.stream()
          .filter(file -> RunFiles.stem(file).equals(stem) && !ordered.contains(file))
          .findFirst()
          .ifPresent(ordered::add);
    }
    others.stream().filter(file -> !ordered.contains(file)).forEach(ordered::add);
    return ordered;
  }

  /** The first list of names in {@code index.json}. */
  private List<String> index(ReportBuilder report) {
    for (Path file : files.in(FOLDER)) {
      if (RunFiles.name(file).equals("index.json")) {
        try {
          return JsonFile.read(file).values().stream()
              .filter(value -> value instanceof List<?> list && !list.isEmpty())
              .findFirst()
              .map(value -> ((List<?>) value).stream().map(AugmentationFinder::stem).toList())
              .orElse(List.of());
        } catch (VizException e) {
          report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
        }
      }
    }
    return List.of();
  }

  private static String stem(Object name) {
    return String.valueOf(name).replaceFirst("[.]npy$", "");
  }

  private void draw(Path original, List<Path> others, ReportBuilder report) {
    List<Tensor> images = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try {
      Tensor first = NpyReader.read(original);
      for (Path file : others) {
        try {
          images.add(NpyReader.read(file));
          names.add(RunFiles.stem(file));
        } catch (VizException e) {
          report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
        }
      }
      report.augmentation(first, images, names);
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }
}
