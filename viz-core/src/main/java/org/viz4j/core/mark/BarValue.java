package org.viz4j.core.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.Position;
import org.viz4j.figure.TextBox;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.font.Weight;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * The value of a bar, written beyond its end, or within a bar that others stand on.
 *
 * @param rect the bar on the page
 * @param vertical whether the bar is
 * @param forward whether it goes up or to the right
 * @param scale what share of their length everything is drawn in
 */
record BarValue(Rect rect, boolean vertical, boolean forward, double scale) {
  private static final double GAP = 2;
  private static final double SIZE = 9;

  /** Height of a line as a share of the size, rather too high. */
  private static final double LINE = 1.2;

  /** Width of a digit as a share of the size, rather too wide. */
  private static final double DIGIT = 0.6;

  private static final TextBox BACK = new TextBox(null, null, 0, 1.5, 2);

  Note beyond(double value, int decimals) {
    double gap = GAP * scale;
    double x = vertical ? rect.centerX() : forward ? rect.right() + gap : rect.x() - gap;
    double y = !vertical ? rect.centerY() : forward ? rect.y() - gap : rect.bottom() + gap;
    HorizontalAlign across = forward ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT;
    VerticalAlign down = forward ? VerticalAlign.BOTTOM : VerticalAlign.TOP;
    Annotation words =
        words(
            text(value, decimals),
            vertical ? HorizontalAlign.CENTER : across,
            vertical ? down : VerticalAlign.MIDDLE,
            null);
    return new Note(words, new Point(x, y), null);
  }

  /** Null if the bar is too short. */
  @Nullable Note within(double value, int decimals) {
    String text = text(value, decimals);
    double need = scale * (2 * BACK.padding() + SIZE * (vertical ? LINE : DIGIT * text.length()));
    if ((vertical ? rect.height() : rect.width()) < need) {
      return null;
    }
    Annotation words = words(text, HorizontalAlign.CENTER, VerticalAlign.MIDDLE, BACK);
    return new Note(words, new Point(rect.centerX(), rect.centerY()), null);
  }

  private static Annotation words(
      String text, HorizontalAlign across, VerticalAlign down, @Nullable TextBox box) {
    return new Annotation(
        text,
        Position.axes(0, 0),
        null,
        null,
        OptionalDouble.of(SIZE),
        Weight.REGULAR,
        0,
        across,
        down,
        box);
  }

  static String text(double value, int decimals) {
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
    return rounded.toPlainString().replace('-', '\u2212');
  }
}
