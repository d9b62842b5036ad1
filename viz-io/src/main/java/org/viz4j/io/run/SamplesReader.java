package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.tensor.TensorReader;

/** Reads images and their labels from two files, each {@code .npy} or IDX. */
public final class SamplesReader {
  private static final int GRAY = 3;
  private static final int CHANNELS = 4;
  private static final long MOST = 1 << 20;

  private SamplesReader() {}

  /**
   * Reads {@code images}, of shape N × rows × columns or with channels where the name says so
   * ({@code nchw}, {@code nhwc} between {@code _ - .}), else last if that dimension is 1, 3 or 4,
   * else first; and {@code labels}, N numbers of classes.
   *
   * @throws FileException if a file cannot be read, or they do not fit each other
   */
  public static LabeledImages read(Path images, Path labels) {
    Tensor classes = single(labels);
    Tensor pictures = single(images);
    if (!fits(pictures, classes)) {
      throw new FileException(
          "images "
              + images
              + " must have three or four dimensions, the first as long as the labels "
              + labels
              + ", but were of shapes "
              + pictures.shape()
              + " and "
              + classes.shape());
    }
    try {
      return new LabeledImages(
          pictures, layout(images, pictures), numbers(labels, classes), List.of(), List.of());
    } catch (InvalidInputException e) {
      throw new FileException(e.getMessage() + " in " + images + " and " + labels, e);
    }
  }

  /**
   * Reads the classes of samples: an array of one dimension.
   *
   * @throws FileException if the file cannot be read, or holds something else
   */
  public static List<Integer> labels(Path file) {
    Tensor labels = single(file);
    if (labels.rank() != 1 || labels.size() == 0) {
      throw new FileException(
          "labels "
              + file
              + " must have one dimension, not empty, but were of shape "
              + labels.shape());
    }
    return numbers(file, labels);
  }

  /** Whether {@code images} may be those that {@code labels} are for. */
  public static boolean fits(Tensor images, Tensor labels) {
    return labels.rank() == 1
        && labels.size() > 0
        && (images.rank() == GRAY || images.rank() == CHANNELS)
        && images.length(0) == labels.length(0);
  }

  private static Tensor single(Path file) {
    List<NamedTensor> tensors = TensorReader.read(file);
    if (tensors.size() != 1) {
      throw new FileException(
          "samples " + file + " must hold one array, but were " + tensors.size());
    }
    return tensors.get(0).tensor();
  }

  private static ImageLayout layout(Path file, Tensor images) {
    if (images.rank() == GRAY) {
      return ImageLayout.HW;
    }
    Optional<ImageLayout> named = LayoutName.in(String.valueOf(file.getFileName()));
    return named.orElseGet(() -> ImageLayout.guess(images.shape().subList(1, CHANNELS)));
  }

  private static List<Integer> numbers(Path file, Tensor labels) {
    if (labels.size() > MOST) {
      throw new FileException(
          "labels " + file + " must be at most " + MOST + ", but were " + labels.size());
    }
    List<Integer> numbers = new ArrayList<>();
    labels
        .values()
        .forEach(
            value -> {
              if (!(value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))) {
                throw new FileException(
                    "labels " + file + " must be whole numbers from 0, but one was " + value);
              }
              numbers.add((int) value);
            });
    return numbers;
  }
}
