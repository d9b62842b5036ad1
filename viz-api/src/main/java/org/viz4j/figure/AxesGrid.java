package org.viz4j.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.viz4j.error.InvalidInputException;

/**
 * Several axes on one page in rows × columns, row 0 at the top. Plot areas align along rows and
 * columns, whatever stands beside them. A cell may span several rows and columns, and cells may be
 * left empty.
 *
 * @param heights of the plot areas of each row, in proportion to each other
 * @param widths of the plot areas of each column, in proportion to each other
 * @param sharedX which x axes have one scale; tick labels stand below the lowest of each column
 * @param sharedY which y axes have one scale; tick labels stand left of the first of each row
 */
public record AxesGrid(
    int rows,
    int columns,
    List<Double> heights,
    List<Double> widths,
    Share sharedX,
    Share sharedY,
    List<Cell> cells) {
  private static final int MOST = 100;

  /** Where a cell is: its number, row by row from 0, and its row and column. */
  public record Place(int index, int row, int column) {}

  /** One axes and the part of the grid that it takes. */
  public record Cell(int row, int column, int rowSpan, int columnSpan, Axes axes) {

    /**
     * @throws InvalidInputException if there are no axes
     */
    public Cell {
      InvalidInputException.requirePresent("axes of a cell", axes);
    }

    /** The row after the last. */
    public int rowEnd() {
      return row + rowSpan;
    }

    /** The column after the last. */
    public int columnEnd() {
      return column + columnSpan;
    }

    /** Whether the two have the same columns. */
    public boolean inColumnOf(Cell other) {
      return column == other.column && columnSpan == other.columnSpan;
    }

    /** Whether the two have the same rows. */
    public boolean inRowOf(Cell other) {
      return row == other.row && rowSpan == other.rowSpan;
    }

    private boolean overlaps(Cell other) {
      return row < other.rowEnd()
          && other.row < rowEnd()
          && column < other.columnEnd()
          && other.column < columnEnd();
    }
  }

  /**
   * @throws InvalidInputException if there are no rows or columns or more than 100, if a proportion
   *     is not positive or is missing, if a cell leaves the grid or covers another, or if axes that
   *     share a scale differ in more than their label
   */
  public AxesGrid {
    checkCount("rows of an axes grid", rows);
    checkCount("columns of an axes grid", columns);
    heights = List.copyOf(heights);
    widths = List.copyOf(widths);
    cells = List.copyOf(cells);
    InvalidInputException.requirePresent("sharing of x", sharedX);
    InvalidInputException.requirePresent("sharing of y", sharedY);
    checkProportions("heights of an axes grid", heights, rows);
    checkProportions("widths of an axes grid", widths, columns);
    for (int i = 0; i < cells.size(); i++) {
      checkInside(cells.get(i), rows, columns);
      for (Cell earlier : cells.subList(0, i)) {
        checkApart(earlier, cells.get(i));
        checkSame(earlier, cells.get(i), sharedX, sharedY);
      }
    }
  }

  /** Equal rows and columns without any axes. */
  public static AxesGrid of(int rows, int columns) {
    checkCount("rows of an axes grid", rows);
    checkCount("columns of an axes grid", columns);
    return new AxesGrid(
        rows,
        columns,
        Collections.nCopies(rows, 1.0),
        Collections.nCopies(columns, 1.0),
        Share.NONE,
        Share.NONE,
        List.of());
  }

  /** The same with plot areas of these heights, one a row, in proportion to each other. */
  public AxesGrid withHeights(double... heights) {
    return new AxesGrid(rows, columns, boxed(heights), widths, sharedX, sharedY, cells);
  }

  /** The same with plot areas of these widths, one a column, in proportion to each other. */
  public AxesGrid withWidths(double... widths) {
    return new AxesGrid(rows, columns, heights, boxed(widths), sharedX, sharedY, cells);
  }

  /** The same with one x scale for several axes; default each its own. */
  public AxesGrid withSharedX(Share share) {
    return new AxesGrid(rows, columns, heights, widths, share, sharedY, cells);
  }

  /** The same with one y scale for several axes; default each its own. */
  public AxesGrid withSharedY(Share share) {
    return new AxesGrid(rows, columns, heights, widths, sharedX, share, cells);
  }

  /** The same with axes in one cell more. */
  public AxesGrid with(int row, int column, Consumer<? super Axes.Builder> configure) {
    return with(new Cell(row, column, 1, 1, Axes.of(configure)));
  }

  /** The same with what {@code change} makes of each mark. */
  AxesGrid withMarks(UnaryOperator<Mark> change) {
    List<Cell> changed = new ArrayList<>();
    for (Cell cell : cells) {
      Axes axes = cell.axes.withMarks(change);
      changed.add(new Cell(cell.row, cell.column, cell.rowSpan, cell.columnSpan, axes));
    }
    return new AxesGrid(rows, columns, heights, widths, sharedX, sharedY, changed);
  }

  /** The same with one cell more. */
  public AxesGrid with(Cell cell) {
    List<Cell> more = new ArrayList<>(cells);
    more.add(cell);
    return new AxesGrid(rows, columns, heights, widths, sharedX, sharedY, more);
  }

  /** Whether two cells have one x scale. */
  public boolean shareX(Cell one, Cell other) {
    return shares(sharedX, one.inColumnOf(other));
  }

  /** Whether two cells have one y scale. */
  public boolean shareY(Cell one, Cell other) {
    return shares(sharedY, one.inRowOf(other));
  }

  private static boolean shares(Share share, boolean aligned) {
    return share == Share.ALL || share == Share.ALIGNED && aligned;
  }

  private static List<Double> boxed(double... values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static void checkCount(String thing, int count) {
    if (count < 1 || count > MOST) {
      throw InvalidInputException.of(thing, "be 1 to " + MOST, count);
    }
  }

  private static void checkProportions(String thing, List<Double> proportions, int count) {
    if (proportions.size() != count) {
      throw InvalidInputException.of(thing, "be " + count, proportions.size());
    }
    proportions.forEach(value -> InvalidInputException.requirePositive(thing, value));
  }

  private static void checkInside(Cell cell, int rows, int columns) {
    boolean inside =
        cell.row >= 0
            && cell.column >= 0
            && cell.rowSpan >= 1
            && cell.columnSpan >= 1
            && cell.rowSpan <= rows - cell.row
            && cell.columnSpan <= columns - cell.column;
    if (!inside) {
      throw InvalidInputException.of(
          "a cell", "lie in the grid of " + rows + " x " + columns, place(cell));
    }
  }

  private static void checkApart(Cell one, Cell other) {
    if (one.overlaps(other)) {
      throw InvalidInputException.of(
          "cells of an axes grid", "not overlap", place(one) + " and " + place(other));
    }
  }

  private static void checkSame(Cell one, Cell other, Share x, Share y) {
    if (shares(x, one.inColumnOf(other))) {
      checkSame("shared x axes", one.axes.x(), other.axes.x());
    }
    if (shares(y, one.inRowOf(other))) {
      checkSame("shared y axes", one.axes.y(), other.axes.y());
    }
  }

  private static void checkSame(String thing, Axis one, Axis other) {
    if (!one.withLabel("").equals(other.withLabel(""))) {
      throw InvalidInputException.of(thing, "be equal but for their labels", one + " and " + other);
    }
  }

  private static String place(Cell cell) {
    return cell.rowSpan
        + " x "
        + cell.columnSpan
        + " at row "
        + cell.row
        + ", column "
        + cell.column;
  }
}
