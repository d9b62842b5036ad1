package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

/**
 * Gives everything in a figure its place, in one measured pass. The same figure and theme give the
 * same layout for every format and resolution.
 *
 * <p>A figure below {@link #minimumSize} is laid out with all lengths of the theme scaled down so
 * that everything still has its place, and a warning names the size it needs.
 */
public final class Arranger {
  private static final double TIGHT_PAD = 7.2;

  private final Typesetter typesetter;

  public Arranger(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** Rectangles for everything in {@code figure}, with lengths and fonts of {@code theme}. */
  public Layout arrange(Figure figure, Theme theme) {
    Trained trained = Trained.of(figure.axes());
    Size least =
        new AxesArranger(figure, trained, new Ruler(typesetter, theme), false).minimumSize();
    Size size = figure.size();
    double scale =
        Math.min(1, Math.min(size.width() / least.width(), size.height() / least.height()));
    Theme fitting = scale < 1 ? theme.scaled(scale) : theme;
    Ruler ruler = new Ruler(typesetter, fitting);
    AxesLayout axes = new AxesArranger(figure, trained, ruler, scale < 1).arrange();
    List<Warning> warnings = new ArrayList<>(trained.warnings());
    if (scale < 1) {
      warnings.add(tooSmall(size, least));
    }
    warnings.addAll(ruler.warnings());
    return withPage(new Layout(figure, fitting, fullPage(size), axes, warnings));
  }

  /** The smallest size at which nothing has to be scaled down. */
  public Size minimumSize(Figure figure, Theme theme) {
    Trained trained = Trained.of(figure.axes());
    return new AxesArranger(figure, trained, new Ruler(typesetter, theme), false).minimumSize();
  }

  private static Rect fullPage(Size size) {
    return new Rect(0, 0, size.width(), size.height());
  }

  private static Layout withPage(Layout layout) {
    if (layout.figure().crop() == Crop.EXACT) {
      return layout;
    }
    Theme.Lines lines = layout.theme().lines();
    double ticks = lines.tickLength() + lines.spine();
    Rect ink = layout.axes().plot().grow(lines.spine() / 2);
    Rect ticksToo = new Rect(ink.x() - ticks, ink.y(), ink.width() + ticks, ink.height() + ticks);
    for (Layout.Box box : layout.boxes()) {
      ticksToo = ticksToo.union(box.rect());
    }
    Rect page = ticksToo.grow(TIGHT_PAD);
    return new Layout(layout.figure(), layout.theme(), page, layout.axes(), layout.warnings());
  }

  private static Warning tooSmall(Size size, Size least) {
    return new Warning(
        Warning.Code.FIGURE_TOO_SMALL,
        String.format(
            Locale.ROOT,
            "figure of %.2f x %.2f in is scaled down to fit; it needs %.2f x %.2f in or more",
            size.widthInches(),
            size.heightInches(),
            Math.ceil(least.widthInches() * 100) / 100,
            Math.ceil(least.heightInches() * 100) / 100));
  }
}
