package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.geom.Rect;

/**
 * Places all axes of a grid. What stands beside plot areas does not depend on the grid's width, so
 * that a wider page never has a narrower plot area.
 */
final class GridArranger {
  private static final double ROUNDING = 1e-9;

  private final AxesGrid grid;
  private final Ruler ruler;
  private final List<CellArranger> cells = new ArrayList<>();
  private final Area least;

  /**
   * @param nominal what the grid has of the page, before its surroundings are settled
   * @param anyTicks whether room left and right is for any number of ticks
   */
  GridArranger(AxesGrid grid, Area nominal, List<Trained> trained, Ruler ruler, boolean anyTicks) {
    this.grid = grid;
    this.ruler = ruler;
    for (int i = 0; i < grid.cells().size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      Outer outer = Outer.of(grid, cell);
      Axes axes = trained.get(i).labelled(Outer.labelledOnce(grid, cell), outer);
      Guides guides = Guides.of(axes, trained.get(i), ruler, outer);
      cells.add(new CellArranger(axes, share(cell, nominal), guides, ruler, anyTicks));
    }
    least = findLeast(4 * ruler.theme().spacing().page());
  }

  private Area share(AxesGrid.Cell cell, Area whole) {
    double width = new Tracks(grid.widths()).share(cell.column(), cell.columnEnd());
    double height = new Tracks(grid.heights()).share(cell.row(), cell.rowEnd());
    return new Area(whole.width() * width, whole.height() * height);
  }

  /** The smallest area in which nothing has to be scaled down. */
  Area least() {
    return least;
  }

  private Area findLeast(double something) {
    Tracks columns = new Tracks(grid.widths());
    Tracks rows = new Tracks(grid.heights());
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      Room room = cells.get(i).room();
      columns.reserve(cell.column(), cell.columnEnd(), room.mostLeft(), room.leastRight());
      rows.reserve(cell.row(), cell.rowEnd(), room.leastTop(), room.leastBottom());
    }
    double width = something;
    double height = something;
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
    return new Area(width, height);
  }

  /**
   * All axes in their places.
   *
   * @param area on the page
   * @param spare what all legends right of plot areas may take beyond the least
   */
  List<AxesLayout> arrange(Rect area, double spare, NoteArranger notes) {
    Tracks columns = columns(spare);
    Settled settled = settle(columns, area);
    List<Rect> plots = grid.cells().stream().map(cell -> plot(cell, settled, area)).toList();
    List<AxesLayout> axes = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      double xTicks = shortest(i, grid::shareX, j -> plots.get(j).width());
      double yTicks = shortest(i, grid::shareY, j -> plots.get(j).height());
      Rect outer = outer(cell, columns, area);
      axes.add(
          cells
              .get(i)
              .place(
                  settled.stacks().get(i),
                  new CellArranger.Place(plots.get(i), outer, extra(cell, spare), xTicks, yTicks),
                  notes));
    }
    return axes;
  }

  private double shortest(
      int index, BiPredicate<AxesGrid.Cell, AxesGrid.Cell> share, IntToDoubleFunction length) {
    List<AxesGrid.Cell> all = grid.cells();
    return IntStream.range(0, all.size())
        .filter(i -> i == index || share.test(all.get(index), all.get(i)))
        .mapToDouble(length)
        .min()
        .orElseThrow();
  }

  private static Rect plot(AxesGrid.Cell cell, Settled settled, Rect area) {
    Tracks columns = settled.columns();
    Tracks rows = settled.rows();
    return new Rect(
        area.x() + columns.plotStart(cell.column(), area.width()),
        area.y() + rows.plotStart(cell.row(), area.height()),
        columns.plotLength(cell.column(), cell.columnEnd(), area.width()),
        Math.max(0, rows.plotLength(cell.row(), cell.rowEnd(), area.height())));
  }

  /** The cell with everything in it; its top and bottom are those of the grid. */
  private Rect outer(AxesGrid.Cell cell, Tracks columns, Rect area) {
    double left = columns.outerStart(cell.column(), area.width());
    boolean last = cell.columnEnd() == grid.columns();
    double right = last ? area.width() : columns.outerStart(cell.columnEnd(), area.width());
    return new Rect(area.x() + left, area.y(), right - left, area.height());
  }

  /**
   * What an outside legend may take beyond the least: by the share of the column it stands in, so
   * that all legends together leave some of it to every plot area.
   */
  private double extra(AxesGrid.Cell cell, double spare) {
    return spare * new Tracks(grid.widths()).share(cell.columnEnd() - 1, cell.columnEnd());
  }

  private Tracks columns(double spare) {
    Tracks columns = new Tracks(grid.widths());
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      CellArranger arranger = cells.get(i);
      columns.reserve(
          cell.column(), cell.columnEnd(), arranger.left(), arranger.right(extra(cell, spare)));
    }
    return columns;
  }

  private record Settled(Tracks columns, Tracks rows, List<CellArranger.Stack> stacks) {}

  /** Fewer lines of titles, then fewer rows of outside legends, until every plot area has room. */
  private Settled settle(Tracks columns, Rect area) {
    List<Warning> before = ruler.warnings();
    double[][] tries = {{3, 1}, {2, 1}, {1, 1}, {1, 0.5}, {1, 0}};
    for (int i = 0; ; i++) {
      CellArranger.Limits limits = new CellArranger.Limits((int) tries[i][0], tries[i][1]);
      Settled settled = stacks(columns, area, limits);
      if (i == tries.length - 1 || hasRoom(settled, area.height())) {
        return settled;
      }
      ruler.keepOnly(before);
    }
  }

  private Settled stacks(Tracks columns, Rect area, CellArranger.Limits limits) {
    Tracks rows = new Tracks(grid.heights());
    List<CellArranger.Stack> stacks = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      AxesGrid.Cell cell = grid.cells().get(i);
      double plot = plotWidth(i, columns, area);
      double ticks = shortest(i, grid::shareX, j -> plotWidth(j, columns, area));
      double outer = outer(cell, columns, area).width();
      CellArranger.Widths widths = new CellArranger.Widths(plot, outer, ticks);
      CellArranger.Stack stack = cells.get(i).stack(widths, limits);
      rows.reserve(cell.row(), cell.rowEnd(), stack.top(), stack.bottom());
      stacks.add(stack);
    }
    return new Settled(columns, rows, stacks);
  }

  private double plotWidth(int index, Tracks columns, Rect area) {
    AxesGrid.Cell cell = grid.cells().get(index);
    return columns.plotLength(cell.column(), cell.columnEnd(), area.width());
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
