package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/**
 * Places all axes of a figure, and its title. What stands beside plot areas does not depend on the
 * page's width, so that a wider page never has a narrower plot area.
 */
final class GridArranger {
  private static final double ROUNDING = 1e-9;

  private final Figure figure;
  private final AxesGrid grid;
  private final Ruler ruler;
  private final Theme theme;
  private final List<CellArranger> cells = new ArrayList<>();
  private final Area least;

  /**
   * @param scaled whether the theme was scaled down to the page
   */
  GridArranger(Figure figure, List<Trained> trained, Ruler ruler, boolean scaled) {
    this.figure = figure;
    this.grid = figure.grid();
    this.ruler = ruler;
    this.theme = ruler.theme();
    boolean anyTicks = scaled || grid.cells().size() > 1;
    for (int i = 0; i < grid.cells().size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      cells.add(new CellArranger(cell.axes(), nominal(cell), trained.get(i), ruler, anyTicks));
    }
    least = least();
  }

  private Area nominal(AxesGrid.Cell cell) {
    double width = new Tracks(grid.widths()).share(cell.column(), cell.columnEnd());
    double height = new Tracks(grid.heights()).share(cell.row(), cell.rowEnd());
    double most = Math.max(1, figure.size().height() - titleHeight(1));
    return new Area(figure.size().width() * width, most * height);
  }

  private double titleHeight(int lines) {
    if (figure.title().isEmpty() || lines == 0) {
      return 0;
    }
    double size = theme.text().figureTitle();
    double others = (lines - 1) * size * theme.text().lineHeight();
    return theme.spacing().page() + others + ruler.lineHeight(size);
  }

  /** The smallest page on which nothing has to be scaled down. */
  Area minimumSize() {
    return least;
  }

  private Area least() {
    Tracks columns = new Tracks(grid.widths());
    Tracks rows = new Tracks(grid.heights());
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      Room room = cells.get(i).room();
      columns.reserve(cell.column(), cell.columnEnd(), room.mostLeft(), room.leastRight());
      rows.reserve(cell.row(), cell.rowEnd(), room.leastTop(), room.leastBottom());
    }
    double width = 4 * theme.spacing().page();
    double height = width;
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      Room room = cells.get(i).room();
      int column = cell.column();
      Area plot = room.leastPlot();
      width = Math.max(width, columns.totalFor(column, cell.columnEnd(), plot.width()));
      width = Math.max(width, room.sharedWidth() / columns.share(column, cell.columnEnd()));
      height = Math.max(height, rows.totalFor(cell.row(), cell.rowEnd(), plot.height()));
      height = Math.max(height, room.sharedHeight() / rows.share(cell.row(), cell.rowEnd()));
    }
    return new Area(width, titleHeight(1) + height);
  }

  /** All axes in their places, and the title of the figure above them. */
  void arrange(List<AxesLayout> axes, List<PlacedText> title) {
    double width = figure.size().width();
    title.addAll(placeTitle(width));
    double top = titleHeight(title.size());
    Tracks columns = columns();
    Settled settled = settle(columns, figure.size().height() - top);
    double height = figure.size().height() - top;
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      double left = columns.outerStart(cell.column(), width);
      double right =
          cell.columnEnd() == grid.columns() ? width : columns.outerStart(cell.columnEnd(), width);
      Rect plot =
          new Rect(
              columns.plotStart(cell.column(), width),
              top + settled.rows().plotStart(cell.row(), height),
              columns.plotLength(cell.column(), cell.columnEnd(), width),
              Math.max(0, settled.rows().plotLength(cell.row(), cell.rowEnd(), height)));
      Rect outer = new Rect(left, top, right - left, height);
      axes.add(cells.get(i).place(settled.stacks().get(i), plot, outer, extra(cell)));
    }
  }

  private List<PlacedText> placeTitle(double width) {
    List<PlacedText> placed = new ArrayList<>();
    if (figure.title().isEmpty()) {
      return placed;
    }
    boolean roomForTwo = figure.size().height() >= least.height() + titleHeight(2) - titleHeight(1);
    double baseline = theme.spacing().page();
    double most = width - 2 * theme.spacing().page();
    for (TextLine line : ruler.figureTitle(figure.title(), most, roomForTwo ? 2 : 1)) {
      placed.add(PlacedText.centered(line, width / 2, baseline + line.ascent()));
      baseline += theme.text().figureTitle() * theme.text().lineHeight();
    }
    return placed;
  }

  /**
   * What an outside legend may take of the width that the page has beyond the least: by the share
   * of the column it stands in, so that all legends together leave some of it to every plot area.
   */
  private double extra(AxesGrid.Cell cell) {
    double beyond = Math.max(0, figure.size().width() - least.width());
    double share = new Tracks(grid.widths()).share(cell.columnEnd() - 1, cell.columnEnd());
    return (1 - Room.PLOT_SHARE) * share * beyond;
  }

  private Tracks columns() {
    Tracks columns = new Tracks(grid.widths());
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      CellArranger arranger = cells.get(i);
      columns.reserve(
          cell.column(), cell.columnEnd(), arranger.left(), arranger.right(extra(cell)));
    }
    return columns;
  }

  private record Settled(Tracks rows, List<CellArranger.Stack> stacks) {}

  /** Fewer lines of titles, then fewer rows of outside legends, until every plot area has room. */
  private Settled settle(Tracks columns, double height) {
    List<Warning> before = ruler.warnings();
    double[][] tries = {{3, 1}, {2, 1}, {1, 1}, {1, 0.5}, {1, 0}};
    for (int i = 0; ; i++) {
      Settled settled = stacks(columns, (int) tries[i][0], tries[i][1]);
      if (i == tries.length - 1 || hasRoom(settled, height)) {
        return settled;
      }
      ruler.keepOnly(before);
    }
  }

  private Settled stacks(Tracks columns, int titleLines, double legendShare) {
    double width = figure.size().width();
    Tracks rows = new Tracks(grid.heights());
    List<CellArranger.Stack> stacks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      double plotWidth = columns.plotLength(cell.column(), cell.columnEnd(), width);
      double left = columns.outerStart(cell.column(), width);
      double right =
          cell.columnEnd() == grid.columns() ? width : columns.outerStart(cell.columnEnd(), width);
      CellArranger.Stack stack =
          cells.get(i).stack(plotWidth, right - left, titleLines, legendShare);
      rows.reserve(cell.row(), cell.rowEnd(), stack.top(), stack.bottom());
      stacks.add(stack);
    }
    return new Settled(rows, stacks);
  }

  private boolean hasRoom(Settled settled, double height) {
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      double least = cells.get(i).room().leastPlot().height();
      if (settled.rows().plotLength(cell.row(), cell.rowEnd(), height) < least - ROUNDING) {
        return false;
      }
    }
    return true;
  }
}
