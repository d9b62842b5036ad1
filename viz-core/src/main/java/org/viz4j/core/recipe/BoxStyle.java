package org.viz4j.core.recipe;

import java.util.List;
import org.viz4j.core.graph.LayeredLayout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.geom.Size;

/**
 * How the boxes of a diagram look, in pt before scaling.
 *
 * @param size of each box
 * @param stacked whether the words stand below each other, not in two columns
 * @param gap between two rows, at least
 * @param widest that a box may become
 */
record BoxStyle(Size size, boolean stacked, double gap, double widest) {
  private static final double LOW = 30;
  private static final double HIGH = 52;
  private static final double PADDING = 16;
  private static final double NARROWEST_BESIDE = 100;
  private static final double NARROWEST_STACKED = 50;

  /** Where words are too long for it, they are cut, if boxes cannot become wider. */
  private static final double NARROWEST_OF_LONG = 206;

  private static final double LONGEST = 400;
  private static final double WIDEST = 260;

  /** The least between two rows: below it an arrow is but a head. */
  private static final double LEAST_GAP = 15;

  private static final double BETWEEN_BOXES = 18;
  private static final double BESIDE_LINES = 13;
  private static final double BETWEEN_TRACKS = 6;

  /** As narrow as the words in two columns allow. */
  static BoxStyle beside(List<Layer> layers, Typesetter typesetter) {
    return of(layers, false, typesetter);
  }

  /** As narrow as the words below each other allow. */
  static BoxStyle stacked(List<Layer> layers, Typesetter typesetter) {
    return of(layers, true, typesetter);
  }

  private static BoxStyle of(List<Layer> layers, boolean stacked, Typesetter typesetter) {
    double words =
        PADDING
            + layers.stream()
                .mapToDouble(layer -> LayerText.of(layer, stacked, LONGEST, typesetter).width())
                .max()
                .orElse(0);
    double width = Math.max(stacked ? NARROWEST_STACKED : NARROWEST_BESIDE, words);
    return new BoxStyle(
        new Size(Math.min(NARROWEST_OF_LONG, width), stacked ? HIGH : LOW),
        stacked,
        LEAST_GAP,
        Math.max(WIDEST, width));
  }

  /** The words between the sides of these boxes. */
  List<LayerText> texts(List<Layer> layers, Typesetter typesetter) {
    return layers.stream()
        .map(layer -> LayerText.of(layer, stacked, size.width() - PADDING, typesetter))
        .toList();
  }

  BoxStyle withWidth(double width) {
    return new BoxStyle(new Size(width, size.height()), stacked, gap, widest);
  }

  BoxStyle withGap(double width) {
    return new BoxStyle(size, stacked, width, widest);
  }

  LayeredLayout.Spacing spacing() {
    return new LayeredLayout.Spacing(BETWEEN_BOXES, BESIDE_LINES, gap, BETWEEN_TRACKS);
  }
}
