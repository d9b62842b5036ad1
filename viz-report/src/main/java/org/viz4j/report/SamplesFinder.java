package org.viz4j.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.recipe.ImageScaling;
import org.viz4j.data.ElementType;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.error.VizException;
import org.viz4j.io.json.JsonFile;
import org.viz4j.io.run.RunFiles;
import org.viz4j.io.run.SamplesReader;
import org.viz4j.io.tensor.TensorReader;

/**
 * Finds images and their labels in {@code dataset}: {@code .npy} pairs, bytes before floats, then
 * IDX pairs, those of validation before those of training.
 */
final class SamplesFinder {
  private static final String FOLDER = "dataset";

  private final RunFiles files;

  SamplesFinder(RunFiles files) {
    this.files = files;
  }

  private record Pair(Path images, Path labels, Tensor pictures) {}

  private record Array(Path file, Tensor tensor) {
    boolean isLabels() {
      return RunFiles.name(file).toLowerCase(Locale.ROOT).contains("label");
    }

    boolean isNpy() {
      return RunFiles.has(file, ".npy");
    }

    int rank() {
      String name = RunFiles.name(file).toLowerCase(Locale.ROOT);
      boolean training = !name.contains("val") && !name.contains("test");
      return isNpy() ? (tensor.type() == ElementType.U8 ? 0 : 1) : (training ? 3 : 2);
    }
  }

  void fill(ReportBuilder report) {
    List<Array> arrays = arrays(report);
    List<Pair> pairs = pairs(arrays);
    if (pairs.isEmpty()) {
      return;
    }
    Pair drawn = pairs.get(0);
    try {
      LabeledImages images = SamplesReader.read(drawn.images, drawn.labels);
      draw(images, report);
    } catch (VizException e) {
      report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
    }
    for (Pair other : pairs.subList(1, pairs.size())) {
      report.note(new Note(Note.Kind.ALSO_FOUND, "samples: " + files.relative(other.images)));
    }
  }

  private List<Array> arrays(ReportBuilder report) {
    List<Array> arrays = new ArrayList<>();
    for (Path file : files.in(FOLDER)) {
      if (isArray(file) && !isTwin(file)) {
        try {
          arrays.add(new Array(file, TensorReader.read(file).get(0).tensor()));
        } catch (VizException e) {
          report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
        }
      }
    }
    return arrays;
  }

  private static boolean isArray(Path file) {
    return RunFiles.has(file, ".npy", "-ubyte", "-ubyte.gz", ".idx", ".idx.gz");
  }

  /** Whether the same file is there without its compression. */
  private boolean isTwin(Path file) {
    String name = RunFiles.name(file);
    return name.endsWith(".gz")
        && files.in(FOLDER).stream().anyMatch(other -> (RunFiles.name(other) + ".gz").equals(name));
  }

  private static List<Pair> pairs(List<Array> arrays) {
    List<Array> images = new ArrayList<>(arrays);
    images.removeIf(Array::isLabels);
    images.sort(Comparator.comparingInt(Array::rank));
    List<Pair> pairs = new ArrayList<>();
    for (Array image : images) {
      arrays.stream()
          .filter(labels -> labels.isLabels() && labels.isNpy() == image.isNpy())
          .filter(labels -> SamplesReader.fits(image.tensor, labels.tensor))
          .findFirst()
          .ifPresent(labels -> pairs.add(new Pair(image.file, labels.file, image.tensor)));
    }
    return pairs;
  }

  private void draw(LabeledImages images, ReportBuilder report) {
    Map<String, @Nullable Object> meta = meta(report);
    LabeledImages named = images;
    List<String> classes = texts(meta.get("class_names"));
    int highest = images.labels().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (classes.size() > highest) {
      named = images.withClassNames(classes);
    } else if (!classes.isEmpty()) {
      report.note(
          new Note(
              Note.Kind.ASSUMED,
              "class_names of meta.json has "
                  + classes.size()
                  + " names, but there is a label "
                  + highest
                  + "; numbers are shown"));
    }
    report.samples(named, standardized(images, meta));
  }

  /** Undoes the standardization of coloured floats where the data set says what it was. */
  private static Optional<ImageScaling> standardized(
      LabeledImages images, Map<String, @Nullable Object> meta) {
    List<Double> means = numbers(meta.get("channel_mean"));
    List<Double> deviations = numbers(meta.get("channel_std"));
    boolean coloured = images.layout().channels(images.image(0)) > 1;
    boolean floats = images.images().type().isFloating();
    boolean fit = !means.isEmpty() && means.size() == deviations.size();
    if (!coloured || !floats || !fit || !leavesUnit(images)) {
      return Optional.empty();
    }
    return Optional.of(ImageScaling.standardized(means, deviations));
  }

  private static boolean leavesUnit(LabeledImages images) {
    boolean[] leaves = {false};
    images.images().values().forEach(value -> leaves[0] |= value < 0 || value > 1);
    return leaves[0];
  }

  private Map<String, @Nullable Object> meta(ReportBuilder report) {
    for (Path file : files.in(FOLDER)) {
      if (RunFiles.name(file).equals("meta.json")) {
        try {
          return JsonFile.read(file);
        } catch (VizException e) {
          report.note(new Note(Note.Kind.DAMAGED, e.getMessage()));
        }
      }
    }
    return Map.of();
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static List<Double> numbers(@Nullable Object value) {
    return value instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)
        ? list.stream().map(number -> ((Number) number).doubleValue()).toList()
        : List.of();
  }
}
