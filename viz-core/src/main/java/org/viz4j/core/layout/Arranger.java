package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Frame;
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
  private static final double TIGHT_PAD = 0.1 * PT_PER_INCH;

  private final Typesetter typesetter;

  public Arranger(Typesetter typesetter) {
    this.typesetter = typesetter;
  }

  /** Rectangles for everything in {@code figure}, with lengths and fonts of {@code theme}. */
  public Layout arrange(Figure figure, Theme theme) {
    List<Trained> trained = figure.axes().stream().map(Trained::of).toList();
    Area least = least(figure, trained, theme);
    Size size = figure.size();
    double scale =
        Math.min(1, Math.min(size.width() / least.width(), size.height() / least.height()));
    Theme fitting = scale < 1 ? theme.scaled(scale) : theme;
    Ruler ruler = new Ruler(typesetter, fitting);
    List<AxesLayout> axes = new ArrayList<>();
    List<PlacedText> title = new ArrayList<>();
    new GridArranger(figure, trained, ruler, scale < 1).arrange(axes, title);
    NoteArranger notes = new NoteArranger(ruler, fullPage(size), figure.crop());
    axes.replaceAll(one -> one.withNotes(notes.place(one.axes(), one.projection())));
    List<Warning> warnings = new ArrayList<>();
    trained.forEach(one -> warnings.addAll(one.warnings()));
    if (scale < 1) {
      warnings.add(tooSmall(size, least));
    }
    warnings.addAll(ruler.warnings());
    return withPage(new Layout(figure, fitting, fullPage(size), title, axes, warnings));
  }

  /** The smallest size at which nothing has to be scaled down. */
  public Size minimumSize(Figure figure, Theme theme) {
    Area least = least(figure, figure.axes().stream().map(Trained::of).toList(), theme);
    return new Size(least.width(), least.height());
  }

  private Area least(Figure figure, List<Trained> trained, Theme theme) {
    return new GridArranger(figure, trained, new Ruler(typesetter, theme), false).minimumSize();
  }

  private static Rect fullPage(Size size) {
    return new Rect(0, 0, size.width(), size.height());
  }

  private static Layout withPage(Layout layout) {
    if (layout.figure().crop() == Crop.EXACT) {
      return layout;
    }
    Theme.Lines lines = layout.theme().lines();
    Rect ink = null;
    for (AxesLayout axes : layout.axes()) {
      ink =
          union(ink, axes.axes().frame() == Frame.BARE ? axes.plot() : framed(axes.plot(), lines));
      for (NoteLayout note : axes.notes()) {
        ink = union(ink, note.ink());
      }
    }
    for (Layout.Box box : layout.boxes()) {
      ink = union(ink, box.rect());
    }
    Rect page = ink == null ? layout.page() : ink.grow(TIGHT_PAD);
    return new Layout(
        layout.figure(), layout.theme(), page, layout.title(), layout.axes(), layout.warnings());
  }

  private static Rect framed(Rect plot, Theme.Lines lines) {
    double ticks = lines.tickLength() + lines.spine();
    Rect frame = plot.grow(lines.spine() / 2);
    return new Rect(frame.x() - ticks, frame.y(), frame.width() + ticks, frame.height() + ticks);
  }

  private static Rect union(@Nullable Rect one, Rect other) {
    return one == null ? other : one.union(other);
  }

  private static Warning tooSmall(Size size, Area least) {
    return new Warning(
        Warning.Code.FIGURE_TOO_SMALL,
        String.format(
            Locale.ROOT,
            "figure of %.2f x %.2f in is scaled down to fit; it needs %.2f x %.2f in or more",
            size.widthInches(),
            size.heightInches(),
            Math.ceil(least.width() / PT_PER_INCH * 100) / 100,
            Math.ceil(least.height() / PT_PER_INCH * 100) / 100));
  }
}
