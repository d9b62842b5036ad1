package org.viz4j.io.image;

import java.nio.file.Path;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.FileBytes;

/**
 * Reads a PNG picture: gray, RGB, RGBA or with a palette, 1 to 16 bits a sample, interlaced or not.
 * Colours are as stored: no profile and no gamma is applied. The picture is held in memory; it may
 * have 2^25 pixels, 8192 x 4096.
 */
public final class ImageReader {
  private ImageReader() {}

  /**
   * Reads {@code file} as numbers.
   *
   * @return height x width x channels: 1 channel for gray, 3 for RGB, 4 where there is any
   *     transparency. U8 in 0..255, samples of fewer bits stretched to it and a palette looked up;
   *     U16 in 0..65535 for 16 bits a sample
   * @throws FileException if the file is missing, no PNG, damaged or too large, also for the memory
   */
  public static Tensor read(Path file) {
    Png png = Png.of(FileBytes.of(file));
    try {
      return Samples.of(png, png.decode());
    } catch (OutOfMemoryError e) {
      throw png.tooLarge(e);
    }
  }

  /**
   * Reads what {@code file} says of its picture, and its checksums, but not the picture.
   *
   * @throws FileException if the file is missing, no PNG, damaged or too large
   */
  public static ImageHeader header(Path file) {
    Png png = Png.of(FileBytes.of(file));
    boolean gray = png.kind() == Png.GRAY;
    return new ImageHeader(png.width(), png.height(), gray, gray || png.kind() == Png.RGB);
  }

  /**
   * Reads {@code file} as a picture to draw, 8 bits a sample.
   *
   * @throws FileException as for {@link #read}
   */
  public static PixelRows readPixels(Path file) {
    Tensor samples = read(file);
    int height = (int) samples.length(0);
    int width = (int) samples.length(1);
    return PixelRows.rgba(width, height, Samples.argb(samples));
  }
}
