package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.color.Shades;
import org.viz4j.core.color.TrainedNormalization;
import org.viz4j.core.mark.ShadesOf;
import org.viz4j.core.text.TextLine;
import org.viz4j.core.tick.AxisTicks;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colorbar;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** Places a colorbar right of a plot area, with as many ticks as its height has room for. */
final class ColorbarArranger {
  // In sizes of tick labels.
  private static final double GAP = 1.2;
  private static final double THICKNESS = 1.3;
  private static final double TIP = 1;
  private static final double PER_TICK = 2;
  private static final double BETWEEN_LABELS = 0.3;

  private final Colorbar colorbar;
  private final Shades shades;
  private final Ruler ruler;
  private final Theme theme;
  private final double size;
  private final double lineHeight;

  private ColorbarArranger(Colorbar colorbar, Shades shades, Ruler ruler) {
    this.colorbar = colorbar;
    this.shades = shades;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.size = theme.text().tick();
    this.lineHeight = ruler.lineHeight(size);
  }

  /** Null for axes without a colorbar. */
  static @Nullable ColorbarArranger of(Axes axes, Ruler ruler) {
    Colorbar colorbar = axes.colorbar();
    if (colorbar == null) {
      return null;
    }
    Shades shades = ShadesOf.first(axes.marks()).orElseThrow();
    return new ColorbarArranger(colorbar, shades, ruler);
  }

  /** From the plot area to its right end, with room for any ticks. */
  double width() {
    double label =
        colorbar.label().isEmpty()
            ? 0
            : theme.spacing().label() + ruler.lineHeight(theme.text().label());
    return (GAP + THICKNESS) * size + tickRoom() + widest() + label;
  }

  private double tickRoom() {
    return theme.lines().tickLength() + theme.spacing().tick();
  }

  private double widest() {
    double widest = 0;
    for (int n = 1; n <= TickChooser.MOST; n++) {
      for (String label : shades.normalization().ticks(n).labels()) {
        widest = Math.max(widest, ruler.tick(label).width());
      }
    }
    return widest;
  }

  /**
   * Beside an image.
   *
   * @param left where the gap starts
   * @param image whose top and bottom it has
   */
  ColorbarLayout place(double left, Rect image) {
    double thickness = THICKNESS * size;
    Rect frame = new Rect(left + GAP * size, image.y(), thickness, image.height());
    double tip = Math.min(TIP * size, image.height() / 4);
    double over = shades.hasOver() ? tip : 0;
    double under = shades.hasUnder() ? tip : 0;
    Rect colors = new Rect(frame.x(), frame.y() + over, thickness, frame.height() - over - under);
    return new ColorbarLayout(frame, colors, shades, axis(colors));
  }

  private AxisLayout axis(Rect colors) {
    TrainedNormalization normalization = shades.normalization();
    double most = Math.floor(colors.height() / (PER_TICK * size));
    AxisTicks ticks = normalization.ticks((int) Math.max(1, Math.min(TickChooser.MOST, most)));
    double left = colors.right() + tickRoom();
    List<Double> places = new ArrayList<>();
    List<PlacedText> labels = new ArrayList<>();
    double last = Double.POSITIVE_INFINITY;
    for (int i = 0; i < ticks.values().size(); i++) {
      double y = y(ticks.values().get(i), colors);
      places.add(y);
      if (last - y >= lineHeight + BETWEEN_LABELS * size) {
        TextLine line = ruler.tick(ticks.labels().get(i));
        labels.add(new PlacedText(line, new Point(left, y + line.capHeight() / 2), 0));
        last = y;
      }
    }
    List<Double> minors = ticks.minors().stream().map(value -> y(value, colors)).toList();
    return new AxisLayout(places, minors, labels, label(colors, left + widest()));
  }

  private double y(double value, Rect colors) {
    return colors.bottom() - shades.normalization().position(value) * colors.height();
  }

  private @Nullable PlacedText label(Rect colors, double left) {
    if (colorbar.label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(colorbar.label(), colors.height());
    if (line.width() > colors.height()) {
      return null;
    }
    double baseline = left + theme.spacing().label() + line.ascent();
    return new PlacedText(line, new Point(baseline, colors.centerY() + line.width() / 2), 90);
  }
}
