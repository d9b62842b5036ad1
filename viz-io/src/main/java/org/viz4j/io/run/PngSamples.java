package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.io.image.ImageHeader;
import org.viz4j.io.image.ImageReader;

/**
 * PNG files as samples. The label of one in the folder of the data set is what its name has behind
 * the first {@code _}, or the name of the folder; of one in a folder in it, the name of that.
 */
final class PngSamples {
  private final List<Path> files = new ArrayList<>();
  private final List<ImageHeader> headers = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final Consumer<Warning> warnings;

  private PngSamples(Consumer<Warning> warnings) {
    this.warnings = warnings;
  }

  /**
   * @param direct files in the folder of the data set itself
   * @param below files in folders in it
   * @param names of classes, if there are
   */
  static Optional<LabeledImages> of(
      List<Path> direct, List<Path> below, List<String> names, Consumer<Warning> warnings) {
    PngSamples samples = new PngSamples(warnings);
    direct.forEach(file -> samples.add(file, nameOf(file)));
    below.forEach(file -> samples.add(file, folderOf(file)));
    return samples.files.isEmpty() ? Optional.empty() : Optional.of(samples.images(names));
  }

  private void add(Path file, String label) {
    try {
      ImageHeader header = ImageReader.header(file);
      files.add(file);
      headers.add(header);
      labels.add(label);
    } catch (FileException e) {
      warnings.accept(new Warning(Warning.Code.DAMAGED_INPUT, e.getMessage()));
    }
  }

  private static String nameOf(Path file) {
    String stem = RunFiles.stem(file);
    int mark = stem.indexOf('_');
    return mark >= 0 && mark + 1 < stem.length() ? stem.substring(mark + 1) : folderOf(file);
  }

  private static String folderOf(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? "" : RunFiles.name(folder);
  }

  private LabeledImages images(List<String> names) {
    Tensor images = PngImages.of(files, headers);
    ImageLayout layout = images.rank() == 3 ? ImageLayout.HW : ImageLayout.HWC;
    if (labels.stream().allMatch(label -> label.matches("[0-9]{1,5}"))) {
      List<Integer> numbers = labels.stream().map(Integer::valueOf).toList();
      return new LabeledImages(images, layout, numbers, List.of(), List.of());
    }
    List<String> classes =
        new HashSet<>(names).containsAll(labels)
            ? names
            : labels.stream().distinct().sorted(new NaturalOrder()).toList();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < classes.size(); i++) {
      places.putIfAbsent(classes.get(i), i);
    }
    List<Integer> numbers = labels.stream().map(places::get).toList();
    return new LabeledImages(images, layout, numbers, classes, List.of());
  }
}
