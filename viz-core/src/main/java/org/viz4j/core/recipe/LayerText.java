package org.viz4j.core.recipe;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Layer;
import org.viz4j.figure.Theme;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;

/**
 * The words in the box of a layer. They stand below each other, or name above type and, right of
 * these, count of parameters above shape.
 *
 * @param width what they need between the box's sides, in pt
 */
record LayerText(String name, String type, String parameters, String shape, double width) {
  /** Size of the name in pt. */
  static final double LARGE = 9.5;

  /** Size of the other words in pt. */
  static final double SMALL = 8;

  private static final double BETWEEN = 12;
  private static final long EXACT = 100_000;
  private static final List<String> UNITS = List.of("k", "M", "B", "T");
  private static final FontSpec REGULAR = Theme.DEFAULT.font();
  private static final FontSpec BOLD = new FontSpec(REGULAR.family(), Weight.BOLD, Slant.UPRIGHT);

  /**
   * The words of {@code layer}.
   *
   * @param room between the box's sides in pt; name and type are cut where they need more
   */
  static LayerText of(Layer layer, boolean stacked, double room, Typesetter typesetter) {
    String parameters =
        layer.parameters() == 0
            ? ""
            : count(layer.parameters()) + (layer.parameters() == 1 ? " param" : " params");
    String shape = shape(layer.shape());
    double upper = width(typesetter, parameters);
    double lower = width(typesetter, shape);
    double rightTop = stacked || upper == 0 ? 0 : BETWEEN + upper;
    double rightBottom = stacked || lower == 0 ? 0 : BETWEEN + lower;
    TextLine name = typesetter.fit(layer.name(), BOLD, LARGE, room - rightTop);
    TextLine type = typesetter.fit(layer.type(), REGULAR, SMALL, room - rightBottom);
    double left = Math.max(name.width() + rightTop, type.width() + rightBottom);
    double width = stacked ? Math.max(left, Math.max(upper, lower)) : left;
    return new LayerText(name.text(), type.text(), parameters, shape, width);
  }

  /** What stands below the name, if all stands below each other. */
  List<String> below() {
    return Stream.of(type, shape, parameters).filter(text -> !text.isEmpty()).toList();
  }

  /** Whether not all of what the layer says is there. */
  boolean isShort(Layer layer) {
    return name.length() < layer.name().length() || type.length() < layer.type().length();
  }

  private static double width(Typesetter typesetter, String text) {
    return text.isEmpty() ? 0 : typesetter.line(text, REGULAR, SMALL).width();
  }

  /** {@code 16 × 8 × 8}: the batch in front is left out, and other dimensions not known are ?. */
  static String shape(List<Long> shape) {
    boolean batch = shape.size() > 1 && shape.get(0) == ModelGraph.ANY;
    return shape.stream()
        .skip(batch ? 1 : 0)
        .map(dimension -> dimension == ModelGraph.ANY ? "?" : Long.toString(dimension))
        .collect(Collectors.joining(" × "));
  }

  /** {@code 160}, {@code 13,706}, {@code 524 k}, {@code 1.2 M}. */
  static String count(long count) {
    if (count < EXACT) {
      return exact(count);
    }
    double value = count / 1e3;
    int unit = 0;
    while (value >= 999.5 && unit < UNITS.size() - 1) {
      value /= 1e3;
      unit++;
    }
    return String.format(Locale.ROOT, value < 99.95 ? "%.1f" : "%.0f", value)
        + " "
        + UNITS.get(unit);
  }

  /** With a comma between thousands. */
  static String exact(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
