package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.viz4j.core.stat.Summaries;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
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
  private static final double PT_PER_INCH = 72;
  private static final double PAD = 0.1 * PT_PER_INCH;
  private static final int FIT_TRIES = 6;
  private static final double CLOSE = 0.01;

  private final Typesetter typesetter;

  public Arranger(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** Rectangles for everything in {@code described}, with lengths and fonts of {@code theme}. */
  public Layout arrange(Figure described, Theme theme) {
    Figure figure = Summaries.of(described);
    List<Trained> trained = Trained.of(figure.grid());
    Area page = new Area(figure.size().width(), figure.size().height());
    Layout layout = arrange(figure, page, trained, theme);
    return switch (figure.crop()) {
      case EXACT -> layout;
      case TIGHT -> layout.withPage(layout.ink().grow(PAD));
      case FIT -> fit(layout, trained, theme);
    };
  }

  private Layout arrange(Figure figure, Area page, List<Trained> trained, Theme theme) {
    Ruler ruler = new Ruler(typesetter, theme);
    PageArranger arranger = new PageArranger(figure, page, trained, ruler);
    Area least = arranger.least();
    double scale =
        Math.min(1, Math.min(page.width() / least.width(), page.height() / least.height()));
    if (scale < 1) {
      ruler = ruler.anew(theme.scaled(scale));
      arranger = new PageArranger(figure, page, trained, ruler);
    }
    PageArranger.Placed placed = arranger.arrange();
    Rect whole = new Rect(0, 0, page.width(), page.height());
    List<Warning> warnings = new ArrayList<>();
    trained.forEach(one -> warnings.addAll(one.warnings()));
    if (scale < 1) {
      warnings.add(tooSmall(page, least));
    }
    warnings.addAll(ruler.warnings());
    return new Layout(
        figure, ruler.theme(), whole, placed.title(), placed.legend(), placed.axes(), warnings);
  }

  /** The smallest size at which nothing has to be scaled down. */
  public Size minimumSize(Figure figure, Theme theme) {
    Area page = new Area(figure.size().width(), figure.size().height());
    Figure summarized = Summaries.of(figure);
    List<Trained> trained = Trained.of(summarized.grid());
    Ruler ruler = new Ruler(typesetter, theme);
    Area least = new PageArranger(summarized, page, trained, ruler).least();
    return new Size(least.width(), least.height());
  }

  /**
   * The layout of a page, larger or smaller, on which what is drawn has the size of the figure but
   * for a margin. Plot areas take what the page gains, so a few steps find it; where a step changes
   * the ticks and goes too far, the largest that fits is taken.
   */
  private Layout fit(Layout exact, List<Trained> trained, Theme theme) {
    Rect page = exact.page();
    Layout best = exact;
    Area area = new Area(page.width(), page.height());
    Layout tried = exact;
    for (int i = 0; i < FIT_TRIES && tried.theme().equals(theme); i++) {
      Rect ink = tried.ink().grow(PAD);
      double wider = page.width() - ink.width();
      double higher = page.height() - ink.height();
      boolean fits = wider >= -CLOSE && higher >= -CLOSE;
      if (fits && (best == exact || plots(tried) > plots(best))) {
        best = tried.withPage(centered(ink, page));
      }
      if (fits && wider <= CLOSE && higher <= CLOSE) {
        break;
      }
      area = new Area(area.width() + wider, area.height() + higher);
      tried = arrange(exact.figure(), area, trained, theme);
    }
    return best;
  }

  private static Rect centered(Rect ink, Rect page) {
    return new Rect(
        ink.centerX() - page.width() / 2,
        ink.centerY() - page.height() / 2,
        page.width(),
        page.height());
  }

  private static double plots(Layout layout) {
    return layout.axes().stream()
        .mapToDouble(one -> one.plot().width() * one.plot().height())
        .sum();
  }

  private static Warning tooSmall(Area size, Area least) {
    return new Warning(
        Warning.Code.FIGURE_TOO_SMALL,
        String.format(
            Locale.ROOT,
            "figure of %.2f x %.2f in is scaled down to fit; it needs %.2f x %.2f in or more",
            size.width() / PT_PER_INCH,
            size.height() / PT_PER_INCH,
            Math.ceil(least.width() / PT_PER_INCH * 100) / 100,
            Math.ceil(least.height() / PT_PER_INCH * 100) / 100));
  }
}
