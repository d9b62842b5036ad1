package org.viz4j.core.layout;

import java.util.function.Predicate;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Axis;

/**
 * Which axes of a cell are the outer of those that share a scale: the lowest x axis of a column,
 * the first y axis of a row. Only they have tick labels.
 */
record Outer(boolean x, boolean y) {
  static final Outer BOTH = new Outer(true, true);

  static Outer of(AxesGrid grid, AxesGrid.Cell cell) {
    return new Outer(
        !any(grid, other -> below(grid, cell, other)),
        !any(grid, other -> left(grid, cell, other)));
  }

  /** The axes without labels that an outer axis repeats. */
  static Axes labelledOnce(AxesGrid grid, AxesGrid.Cell cell) {
    Axes axes = cell.axes();
    Axis x = axes.x();
    Axis y = axes.y();
    boolean xAgain = any(grid, o -> below(grid, cell, o) && o.axes().x().label().equals(x.label()));
    boolean yAgain = any(grid, o -> left(grid, cell, o) && o.axes().y().label().equals(y.label()));
    Axes once = xAgain ? axes.withX(x.withLabel("")) : axes;
    return yAgain ? once.withY(y.withLabel("")) : once;
  }

  private static boolean below(AxesGrid grid, AxesGrid.Cell cell, AxesGrid.Cell other) {
    return other.row() > cell.row() && other.inColumnOf(cell) && grid.shareX(cell, other);
  }

  private static boolean left(AxesGrid grid, AxesGrid.Cell cell, AxesGrid.Cell other) {
    return other.column() < cell.column() && other.inRowOf(cell) && grid.shareY(cell, other);
  }

  private static boolean any(AxesGrid grid, Predicate<AxesGrid.Cell> what) {
    return grid.cells().stream().anyMatch(what);
  }
}
