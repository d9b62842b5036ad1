package org.viz4j.backend.svg;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;

/**
 * Images as PNG files within the file. Where pixels are to be crisp they are repeated up to the
 * wanted resolution as well, because several viewers smooth a coarse image whatever they are told.
 */
final class ImagePainter {
  private static final double PT_PER_INCH = 72;

  /** Longest side that repeating pixels may lead to. */
  private static final int MAX_REPEATED_SIDE = 4096;

  /** Steps a pt, for JFreeSVG takes whole numbers. */
  private static final double STEPS = 1000;

  private final Canvas canvas;
  private final double dpi;

  ImagePainter(Canvas canvas, double dpi) {
    this.canvas = canvas;
    this.dpi = dpi;
  }

  void paint(ImageNode image) {
    Rect to = image.destination();
    if (to.width() == 0 || to.height() == 0) {
      return;
    }
    boolean smooth = image.sampling() == Sampling.SMOOTH;
    if (!smooth) {
      canvas.begin(Map.of("style", "image-rendering:crisp-edges;image-rendering:pixelated"));
    }
    canvas.transform(AffineTransform.getScaleInstance(1 / STEPS, 1 / STEPS));
    BufferedImage picture = smooth ? picture(image.pixels(), 1, 1) : repeated(image);
    canvas
        .graphics()
        .drawImage(
            picture, steps(to.x()), steps(to.y()), steps(to.width()), steps(to.height()), null);
    canvas.transform(new AffineTransform());
    if (!smooth) {
      canvas.end();
    }
  }

  private static int steps(double pt) {
    return (int) Math.rint(pt * STEPS);
  }

  private BufferedImage repeated(ImageNode image) {
    Rect to = image.destination();
    PixelRows pixels = image.pixels();
    return picture(
        pixels, repeats(pixels.width(), to.width()), repeats(pixels.height(), to.height()));
  }

  private int repeats(int pixels, double length) {
    double wanted = Math.ceil(dpi * length / (PT_PER_INCH * pixels));
    return (int) Math.max(1, Math.min(wanted, MAX_REPEATED_SIDE / pixels));
  }

  private static BufferedImage picture(PixelRows pixels, int across, int down) {
    int[] palette = pixels.palette().orElse(null);
    int width = pixels.width() * across;
    BufferedImage picture =
        new BufferedImage(width, pixels.height() * down, BufferedImage.TYPE_INT_ARGB);
    int[] row = new int[pixels.width()];
    int[] line = new int[width];
    for (int y = 0; y < picture.getHeight(); y++) {
      if (y % down == 0) {
        pixels.read(y / down, row);
        for (int x = 0; x < width; x++) {
          int value = row[x / across];
          line[x] = palette == null ? value : palette[value];
        }
      }
      picture.setRGB(0, y, width, 1, line, 0, width);
    }
    return picture;
  }
}
