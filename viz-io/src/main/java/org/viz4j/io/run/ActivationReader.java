package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.Optional;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.npy.NpyReader;

/**
 * Reads what a layer made of an image from {@code .npy}: three dimensions, or four with the images
 * first.
 */
public final class ActivationReader {
  private static final int ONE_IMAGE = 3;
  private static final int MANY = 4;

  private ActivationReader() {}

  /**
   * Reads {@code file}. Its layout is what its name says between {@code _ - .}, one of {@code chw
   * hwc nchw nhwc}; else channels are taken to come first.
   *
   * @throws FileException if the file cannot be read, or does not have three or four dimensions
   */
  public static Activations read(Path file) {
    Optional<ImageLayout> named = LayoutName.in(String.valueOf(file.getFileName()));
    return read(file, named.orElse(ImageLayout.CHW), named.isEmpty());
  }

  /**
   * Reads {@code file} in the layout called {@code chw}, {@code hwc}, {@code nchw} or {@code nhwc}.
   *
   * @throws FileException if the file cannot be read, or does not have three or four dimensions
   * @throws InvalidInputException if there is no such layout
   */
  public static Activations read(Path file, String layout) {
    return read(file, LayoutName.named(layout), false);
  }

  private static Activations read(Path file, ImageLayout layout, boolean assumed) {
    Tensor tensor = NpyReader.read(file);
    if (tensor.rank() == ONE_IMAGE) {
      return new Activations(tensor, layout, assumed, 1);
    }
    if (tensor.rank() != MANY || tensor.length(0) == 0) {
      throw new FileException(
          "activations "
              + file
              + " must have three dimensions, or four and an image, but was of shape "
              + tensor.shape());
    }
    return new Activations(tensor.slice(0), layout, assumed, tensor.length(0));
  }
}
