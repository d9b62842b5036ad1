package org.viz4j.backend.png;

import java.awt.AWTError;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.viz4j.error.BackendException;
import org.viz4j.error.InvalidInputException;

/** The pixels: 0xAARRGGBB with straight alpha, row by row, transparent at first. */
final class Pixels {
  private final BufferedImage image;
  private final int[] argb;

  private Pixels(BufferedImage image) {
    this.image = image;
    this.argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /**
   * @throws InvalidInputException if the memory does not suffice
   */
  static Pixels allocate(PixelGrid grid) {
    try {
      return new Pixels(
          new BufferedImage(grid.width(), grid.height(), BufferedImage.TYPE_INT_ARGB));
    } catch (OutOfMemoryError e) {
      throw InvalidInputException.of(
          "a picture",
          "fit into the free memory",
          PixelGrid.need((double) grid.width() * grid.height()),
          "lower viz.dpi or give the JVM more memory with -Xmx");
    }
  }

  int width() {
    return image.getWidth();
  }

  int height() {
    return image.getHeight();
  }

  /** The pixels themselves, not a copy. */
  int[] argb() {
    return argb;
  }

  /** Whether every pixel is. */
  boolean isOpaque() {
    int all = 0xff000000;
    for (int pixel : argb) {
      all &= pixel;
    }
    return all == 0xff000000;
  }

  /**
   * Something to paint with: antialiased, strokes exactly where they are.
   *
   * @throws BackendException if the JVM looks for a display that is not there
   */
  Graphics2D graphics() {
    Graphics2D graphics;
    try {
      graphics = image.createGraphics();
    } catch (AWTError | LinkageError e) {
      throw new BackendException(
          "Java2D must start without a display, but was refused ("
              + e.getMessage()
              + "); start the JVM with -Djava.awt.headless=true",
          e);
    }
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }
}
