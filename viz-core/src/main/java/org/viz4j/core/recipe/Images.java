package org.viz4j.core.recipe;

import org.viz4j.data.Tensor;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.Normalization;

/** Images of values for tiles. */
final class Images {
  private Images() {}

  /**
   * Over its own values.
   *
   * @param constant the one value that all are, NaN if they differ
   */
  static ImageMark of(Tensor values, Colormap colormap, double constant) {
    return of(values, colormap, Normalization.linear(constant, constant));
  }

  static ImageMark of(Tensor values, Colormap colormap, Normalization normalization) {
    Axes axes =
        Axes.of(
            builder ->
                builder.image(
                    values, image -> image.colormap(colormap).normalization(normalization)));
    return (ImageMark) axes.marks().get(0);
  }
}
