package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.text.TextLine;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.TextBox;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Rect;

/**
 * Lines of an annotation around its position at (0, 0), level. There is as much room above the
 * capitals of the first line as below the baseline of the last, so that words look centred.
 */
record Block(Annotation annotation, List<TextLine> lines, Theme theme) {

  static double padding(Annotation annotation) {
    TextBox box = annotation.box();
    return box == null ? 0 : box.padding();
  }

  static double size(Annotation annotation, Theme theme) {
    return annotation.size().orElse(theme.text().label());
  }

  /** From baseline to baseline. */
  static double step(Annotation annotation, Theme theme) {
    return size(annotation, theme) * theme.text().lineHeight();
  }

  /** With the padding of a box; empty at (0, 0) without lines. */
  Rect rect() {
    if (lines.isEmpty()) {
      return new Rect(0, 0, 0, 0);
    }
    double padding = padding(annotation);
    double widest = lines.stream().mapToDouble(TextLine::width).max().orElse(0);
    double width = widest + 2 * padding;
    double others = (lines.size() - 1) * step(annotation, theme);
    double height = 2 * padding + 2 * beyond() + lines.get(0).capHeight() + others;
    double left =
        switch (annotation.horizontal()) {
          case LEFT -> 0;
          case CENTER -> -width / 2;
          case RIGHT -> -width;
        };
    double top =
        switch (annotation.vertical()) {
          case TOP -> 0;
          case MIDDLE -> -height / 2;
          case BOTTOM -> -height;
        };
    return new Rect(left, top, width, height);
  }

  private double beyond() {
    TextLine line = lines.get(0);
    return Math.max(line.ascent() - line.capHeight(), line.descent());
  }

  /** The lines on the page. */
  List<PlacedText> placed(Affine place) {
    List<PlacedText> placed = new ArrayList<>();
    if (lines.isEmpty()) {
      return placed;
    }
    Rect inner = rect().grow(-padding(annotation));
    double baseline = inner.y() + beyond() + lines.get(0).capHeight();
    for (TextLine line : lines) {
      double spare = inner.width() - line.width();
      double share = annotation.horizontal() == HorizontalAlign.LEFT ? 0 : 1;
      share = annotation.horizontal() == HorizontalAlign.CENTER ? 0.5 : share;
      double left = inner.x() + share * spare;
      placed.add(new PlacedText(line, place.apply(left, baseline), annotation.angle()));
      baseline += step(annotation, theme);
    }
    return placed;
  }
}
