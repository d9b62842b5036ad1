package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.ElementType;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.io.tensor.TensorReader;

/**
 * Reads images, their labels and what {@code meta.json} beside them says: names of classes, and
 * means and deviations of standardized channels. In a folder, labels are in a file with {@code
 * label} in its name; images are, in this order, {@code .npy} as long as labels, bytes before
 * floats; pairs of IDX, those of validation or test before those of training, plain before {@code
 * .gz}; and {@code .png} in the folder or in folders in it. The label of a PNG file is what its
 * name has behind the first {@code _}, else the name of its folder; in a folder in the data set's
 * it is always that one's name.
 */
public final class DatasetReader {
  private static final int MOST_LISTED = 16;

  private final RunFiles files;
  private final String folder;
  private final List<Warning> warnings = new ArrayList<>();

  private DatasetReader(RunFiles files, String folder) {
    this.files = files;
    this.folder = folder;
  }

  private record Pair(Path images, Path labels) {}

  private record Array(Path file, Tensor tensor) {
    boolean isLabels() {
      return lower().contains("label");
    }

    boolean isNpy() {
      return RunFiles.has(file, ".npy");
    }

    int rank() {
      if (isNpy()) {
        return tensor.type() == ElementType.U8 ? 0 : 1;
      }
      return lower().contains("val") || lower().contains("test") ? 2 : 3;
    }

    private String lower() {
      return RunFiles.name(file).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads the images and labels of two files, as {@link SamplesReader} does.
   *
   * @throws FileException if a file cannot be read, or they do not fit each other
   */
  public static Samples read(Path images, Path labels) {
    LabeledImages read = SamplesReader.read(images, labels);
    List<Warning> warnings = new ArrayList<>();
    DatasetMeta meta = DatasetMeta.beside(images, warnings::add);
    return samples(read, meta, List.of(), warnings);
  }

  /**
   * Reads the samples in a folder.
   *
   * @throws FileException if there are none that can be read
   */
  public static Samples read(Path folder) {
    List<Warning> links = new ArrayList<>();
    Samples found =
        find(RunFiles.of(folder, links::add), "")
            .orElseThrow(
                () ->
                    new FileException(
                        "data set "
                            + folder
                            + " must hold images and a file of labels, or PNG images, but held"
                            + " none"));
    links.addAll(found.warnings());
    return new Samples(found.images(), found.means(), found.deviations(), found.alsoFound(), links);
  }

  /**
   * Reads the samples in a folder of a run; files that are damaged are told in the warnings.
   *
   * @return empty if there are no files of samples
   * @throws FileException if there are, but none can be read
   */
  public static Optional<Samples> find(RunFiles files, String folder) {
    return new DatasetReader(files, folder).found();
  }

  private Optional<Samples> found() {
    DatasetMeta meta = DatasetMeta.among(files.in(folder), warnings::add);
    List<Path> others = new ArrayList<>();
    @Nullable LabeledImages drawn = null;
    List<Array> arrays = arrays();
    List<Pair> pairs = pairs(arrays);
    for (Pair pair : pairs) {
      if (drawn == null) {
        drawn = images(pair);
      } else {
        others.add(pair.images);
      }
    }
    List<Path> direct = pngs(files.in(folder));
    List<Path> below = pngs(files.below(folder));
    if (drawn == null) {
      drawn = PngSamples.of(direct, below, meta.classNames(), warnings::add).orElse(null);
    } else {
      others.addAll(listed(Stream.concat(direct.stream(), below.stream()).toList()));
    }
    if (drawn == null && warnings.isEmpty() && !arrays.isEmpty()) {
      throw new FileException(unpaired(arrays));
    }
    arrays.stream()
        .filter(array -> !array.isLabels() && !isPaired(array, pairs))
        .forEach(array -> others.add(array.file));
    if (drawn == null && !warnings.isEmpty()) {
      throw new FileException(warnings.get(0).message());
    }
    return Optional.ofNullable(drawn).map(images -> samples(images, meta, others, warnings));
  }

  private static Samples samples(
      LabeledImages images, DatasetMeta meta, List<Path> others, List<Warning> warnings) {
    LabeledImages named =
        images.classNames().isEmpty() ? meta.named(images, warnings::add) : images;
    boolean standardized = named.images().type().isFloating();
    DatasetMeta fitting = standardized ? meta.fitting(named, warnings::add) : meta;
    return new Samples(named, fitting.means(), fitting.deviations(), others, warnings);
  }

  private @Nullable LabeledImages images(Pair pair) {
    try {
      return SamplesReader.read(pair.images, pair.labels);
    } catch (FileException e) {
      warnings.add(new Warning(Warning.Code.DAMAGED_INPUT, e.getMessage()));
      return null;
    }
  }

  private static List<Path> pngs(List<Path> files) {
    return files.stream().filter(file -> RunFiles.has(file, ".png")).toList();
  }

  /** Files, or the folders of many. */
  private static List<Path> listed(List<Path> files) {
    return files.size() <= MOST_LISTED
        ? files
        : files.stream().map(file -> file.resolveSibling("")).distinct().toList();
  }

  private static boolean isPaired(Array array, List<Pair> pairs) {
    return pairs.stream().anyMatch(pair -> pair.images.equals(array.file));
  }

  /** Why arrays are no samples. */
  private static String unpaired(List<Array> arrays) {
    return "samples must be images of three or four dimensions and, in a file with label in its"
        + " name, as many labels, but were "
        + arrays.stream()
            .map(array -> RunFiles.name(array.file) + " " + array.tensor.shape())
            .collect(Collectors.joining(", "));
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
          .ifPresent(labels -> pairs.add(new Pair(image.file, labels.file)));
    }
    return pairs;
  }

  private List<Array> arrays() {
    List<Array> arrays = new ArrayList<>();
    for (Path file : files.in(folder)) {
      if (isArray(file) && !isTwin(file)) {
        try {
          arrays.add(new Array(file, TensorReader.read(file).get(0).tensor()));
        } catch (FileException e) {
          warnings.add(new Warning(Warning.Code.DAMAGED_INPUT, e.getMessage()));
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
        && files.in(folder).stream().anyMatch(other -> (RunFiles.name(other) + ".gz").equals(name));
  }
}
