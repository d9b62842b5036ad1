package org.viz4j.backend.stax;

import java.util.Base64;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;

/**
 * Images as PNG files within the file. Where pixels are to be crisp they are repeated up to the
 * wanted resolution as well, because several viewers smooth a coarse image whatever they are told.
 *
 * @param dpi pixels an inch to reach by repeating
 */
record ImageWriter(double dpi) {
  private static final double PT_PER_INCH = 72;

  /** Longest side that repeating pixels may lead to. */
  private static final int MAX_REPEATED_SIDE = 4096;

  void write(ImageNode image, Markup markup) {
    Rect to = image.destination();
    if (to.width() == 0 || to.height() == 0) {
      return;
    }
    boolean smooth = image.sampling() == Sampling.SMOOTH;
    int across = smooth ? 1 : repeats(image.pixels().width(), to.width());
    int down = smooth ? 1 : repeats(image.pixels().height(), to.height());
    byte[] file = new PngFile(image.pixels(), across, down).toByteArray();
    markup.empty("image").attribute("x", to.x()).attribute("y", to.y());
    markup.attribute("width", to.width()).attribute("height", to.height());
    markup.attribute("preserveAspectRatio", "none");
    if (!smooth) {
      // the later value wins where it is known; as an attribute neither would be valid
      markup.attribute("style", "image-rendering:crisp-edges;image-rendering:pixelated");
    }
    markup.href("data:image/png;base64," + Base64.getEncoder().encodeToString(file));
  }

  private int repeats(int pixels, double length) {
    double wanted = Math.ceil(dpi * length / (PT_PER_INCH * pixels));
    return (int) Math.max(1, Math.min(wanted, MAX_REPEATED_SIDE / pixels));
  }
}
