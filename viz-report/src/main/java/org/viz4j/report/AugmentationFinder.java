package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
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
    List<Path> stacks = others.stream().filter(AugmentationFinder::isStack).toList();
    if (others.size() > stacks.size()) {
      others.removeAll(stacks);
    }
    originals
        .subList(1, originals.size())
        .forEach(
            file ->
                report.note(
                    new Note(Note.Kind.ALSO_FOUND, "augmentation: " + files.relative(file))));
    List<String> index = index(report);
    draw(originals.get(0), ordered(others, index), index, report);
  }

  private static boolean isStack(Path file) {
    return RunFiles.stem(file).equals(STACK);
  }

  private static List<Path> ordered(List<Path> others, List<String> index) {
    List<Path> ordered = new ArrayList<>();
    for (String stem : index) {
      others.stream()
          .filter(file -> RunFiles.stem(file).equals(stem) && !ordered.contains(file))
          .findFirst()
          .ifPresent(ordered::add);
    }
    others.stream().filter(file -> !ordered.contains(file)).forEach(ordered::add);
    return ordered;
  }

  /** The list in {@code index.json}, or the first in its object. */
  private List<String> index(ReportBuilder report) {
    for (Path file : files.in(FOLDER)) {
      if (RunFiles.name(file).equals("index.json")) {
        try {
          Object index = JsonFile.any(file);
          return (index instanceof Map<?, ?> object ? object.values() : List.of(index))
              .stream()
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

  private static void draw(
      Path original, List<Path> others, List<String> index, ReportBuilder report) {
    List<Tensor> images = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try {
      Tensor first = drawable(original, NpyReader.read(original));
      for (Path file : others) {
        try {
          Tensor image = NpyReader.read(file);
          if (isStack(file) && image.rank() == first.rank() + 1) {
            unstack(image, index, images, names);
          } else {
            images.add(drawable(file, image));
            names.add(RunFiles.stem(file));
          }
        } catch (VizException e) {
          report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
        }
      }
      report.augmentation(first, images, names);
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
  }

  private static void unstack(
      Tensor stack, List<String> index, List<Tensor> images, List<String> names) {
    for (int i = 0; i < stack.length(0); i++) {
      images.add(stack.slice(i));
      names.add(i < index.size() ? index.get(i) : STACK + " " + (i + 1));
    }
  }

  /** The same, if it is an image: one that is not must not take the others with it. */
  private static Tensor drawable(Path file, Tensor image) {
    try {
      AugmentationComparison.of(image, List.of());
      return image;
    } catch (InvalidInputException e) {
      throw new FileException(e.getMessage() + " in " + file, e);
    }
  }
}
