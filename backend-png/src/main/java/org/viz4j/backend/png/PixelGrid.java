package org.viz4j.backend.png;

import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.spi.RenderOptions;

/**
 * Where pt fall on pixels. Every snapped thing (edges of crisp fills, cells of images, clips, crisp
 * strokes) goes through {@link #edge} or {@link #center}, so that what meets in pt meets in pixels.
 *
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 * @param scale pixels a pt
 */
record PixelGrid(int width, int height, double scale) {
  private static final double PT_PER_INCH = 72;
  private static final int BYTES_PER_PIXEL = 4;

  /** Far outside every picture, and an int with room for sums. */
  private static final double FARTHEST = 1e9;

  /**
   * Far below the 1/1000 pt that scenes are rounded to: it only decides which side a coordinate
   * falls that is meant to lie on a boundary and misses it by the error of a multiplication.
   */
  private static final double BIAS = 1e-6;

  /**
   * Sides in pixels are rounded, at least 1.
   *
   * @throws InvalidInputException if there are more pixels than the options allow
   */
  static PixelGrid of(Size size, RenderOptions options) {
    double scale = options.dpi() / PT_PER_INCH;
    double width = Math.max(1, Math.rint(size.width() * scale));
    double height = Math.max(1, Math.rint(size.height() * scale));
    long most = options.maxPixels();
    if (!(width * height <= most)) {
      throw InvalidInputException.of(
          "a picture",
          "have at most " + most + " pixels",
          whole(width) + " x " + whole(height) + " = " + need(width * height),
          "lower " + RenderOptions.DPI + " or raise " + RenderOptions.MAX_PIXELS);
    }
    return new PixelGrid((int) width, (int) height, scale);
  }

  /** How many pixels and bytes that is, in words. */
  static String need(double pixels) {
    return whole(pixels) + " pixels (" + whole(pixels * BYTES_PER_PIXEL) + " bytes)";
  }

  private static String whole(double count) {
    return count < Long.MAX_VALUE ? Long.toString((long) count) : Double.toString(count);
  }

  /** The pixel boundary nearest to {@code pt}; halves go to the right and down. */
  int edge(double pt) {
    return (int) Math.floor(pixels(pt) + 0.5 + BIAS);
  }

  /**
   * The middle of a line through {@code pt} that covers {@code lineWidth} whole pixels: the middle
   * of the pixel that {@code pt} falls into for odd widths, the nearest boundary for even ones.
   */
  double center(double pt, int lineWidth) {
    return lineWidth % 2 == 0 ? edge(pt) : Math.floor(pixels(pt) + BIAS) + 0.5;
  }

  private double pixels(double pt) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, pt * scale));
  }

  /** The whole pixels of a crisp stroke that is {@code pt} wide: at least one. */
  int lineWidth(double pt) {
    return (int) Math.max(1, Math.rint(pixels(pt)));
  }

  /** The whole picture. */
  PixelBox all() {
    return new PixelBox(0, 0, width, height);
  }

  /** The pixels between the snapped edges of {@code rect}. */
  PixelBox snap(Rect rect) {
    return new PixelBox(edge(rect.x()), edge(rect.y()), edge(rect.right()), edge(rect.bottom()));
  }

  /**
   * The pixel boundaries of {@code count} equal cells from {@code from} to {@code to}: cell i
   * covers the pixels from entry i up to, without, entry i + 1.
   */
  int[] cells(double from, double to, int count) {
    int[] boundaries = new int[count + 1];
    boundaries[count] = edge(to);
    for (int i = 0; i < count; i++) {
      // from + (to - from) need not be to
      boundaries[i] = Math.min(edge(from + (to - from) * i / count), boundaries[count]);
    }
    return boundaries;
  }
}
