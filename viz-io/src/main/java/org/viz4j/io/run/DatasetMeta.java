package org.viz4j.io.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.LabeledImages;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.io.json.JsonFile;

/**
 * What {@code meta.json} says about a data set.
 *
 * @param classNames by class; empty where it does not say
 * @param means of the channels before they were standardized; empty where it does not say
 * @param deviations the same of standard deviations
 */
record DatasetMeta(List<String> classNames, List<Double> means, List<Double> deviations) {
  private static final String FILE = "meta.json";
  private static final DatasetMeta NONE = new DatasetMeta(List.of(), List.of(), List.of());

  /**
   * What the one among {@code files} says, if there is one.
   *
   * @param warnings is told if it is damaged
   */
  static DatasetMeta among(List<Path> files, Consumer<Warning> warnings) {
    return files.stream()
        .filter(file -> RunFiles.name(file).equals(FILE))
        .findFirst()
        .map(file -> read(file, warnings))
        .orElse(NONE);
  }

  /** The same for the one in the folder of {@code file}. */
  static DatasetMeta beside(Path file, Consumer<Warning> warnings) {
    Path meta = file.resolveSibling(FILE);
    return Files.isRegularFile(meta) ? read(meta, warnings) : NONE;
  }

  private static DatasetMeta read(Path file, Consumer<Warning> warnings) {
    try {
      Map<String, @Nullable Object> meta = JsonFile.read(file);
      return new DatasetMeta(
          texts(meta.get("class_names")),
          numbers(meta.get("channel_mean")),
          numbers(meta.get("channel_std")));
    } catch (FileException e) {
      warnings.accept(new Warning(Warning.Code.DAMAGED_INPUT, e.getMessage()));
      return NONE;
    }
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  private static List<Double> numbers(@Nullable Object value) {
    return value instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)
        ? list.stream().map(number -> ((Number) number).doubleValue()).toList()
        : List.of();
  }

  /** {@code images} with the names of their classes, where there is one for each label. */
  LabeledImages named(LabeledImages images, Consumer<Warning> warnings) {
    int highest = images.labels().stream().mapToInt(Integer::intValue).max().orElse(0);
    if (classNames.size() > highest) {
      return images.withClassNames(classNames);
    }
    if (!classNames.isEmpty()) {
      warnings.accept(
          new Warning(
              Warning.Code.ASSUMED,
              "class_names of meta.json has "
                  + classNames.size()
                  + " names, but there is a label "
                  + highest
                  + "; numbers are shown"));
    }
    return images;
  }

  /** This, or nothing about standardization where it cannot be undone for {@code images}. */
  DatasetMeta fitting(LabeledImages images, Consumer<Warning> warnings) {
    long channels = images.layout().channels(images.image(0));
    boolean fit =
        means.size() == channels
            && deviations.size() == channels
            && means.stream().allMatch(Double::isFinite)
            && deviations.stream().allMatch(one -> one > 0 && Double.isFinite(one));
    if (fit || means.isEmpty() && deviations.isEmpty()) {
      return this;
    }
    warnings.accept(
        new Warning(
            Warning.Code.ASSUMED,
            "channel_mean and channel_std of meta.json are not a finite and a positive number for"
                + " each of the "
                + channels
                + " channels and are not used"));
    return new DatasetMeta(classNames, List.of(), List.of());
  }
}
