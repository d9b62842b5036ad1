package org.viz4j.core.layout;

import java.util.List;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Inset;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/** Places an inset, with all its labels, in its part of a plot area. */
final class InsetArranger {
  private static final double TEXT = 0.8;
  private static final double MARGIN = 0.4;

  private final Inset inset;
  private final AxesGrid grid;
  private final Trained trained;
  private final Ruler ruler;
  private final Area least;

  InsetArranger(Inset inset, Trained trained, Ruler ruler) {
    this.inset = inset;
    this.grid = AxesGrid.of(1, 1).with(new AxesGrid.Cell(0, 0, 1, 1, inset.axes()));
    this.trained = trained;
    this.ruler = ruler.with(small(ruler.theme()));
    this.least = in(new Area(1, 1), this.ruler).least();
  }

  private static Theme small(Theme theme) {
    Theme small = theme.scaled(TEXT);
    Theme.Spacing spacing = small.spacing();
    return new Theme(
        small.name(),
        small.colors(),
        small.text(),
        small.lines(),
        new Theme.Spacing(
            MARGIN * theme.spacing().page(),
            spacing.title(),
            spacing.label(),
            spacing.tick(),
            spacing.legend()));
  }

  private GridArranger in(Area area, Ruler fitting) {
    return new GridArranger(grid, area, List.of(trained), fitting, true);
  }

  /** The smallest plot area in which the inset has room. */
  Area leastPlot() {
    return new Area(least.width() / inset.place().width(), least.height() / inset.place().height());
  }

  /**
   * In a plot area that equal aspect has made too small, everything is scaled down.
   *
   * @param notes for what is around the inset
   */
  InsetLayout place(Rect plot, NoteArranger notes) {
    Rect place = inset.place();
    Rect frame =
        new Rect(
            plot.x() + place.x() * plot.width(),
            plot.y() + place.y() * plot.height(),
            place.width() * plot.width(),
            place.height() * plot.height());
    double scale = Math.min(frame.width() / least.width(), frame.height() / least.height());
    Ruler fitting = scale < 1 ? ruler.with(ruler.theme().scaled(scale)) : ruler;
    double beyond = Math.max(0, frame.width() - least.width());
    AxesLayout axes =
        in(new Area(frame.width(), frame.height()), fitting)
            .arrange(frame, (1 - Room.PLOT_SHARE) * beyond, notes.with(fitting))
            .get(0);
    return new InsetLayout(frame, axes, fitting.theme(), inset.indicated());
  }
}
