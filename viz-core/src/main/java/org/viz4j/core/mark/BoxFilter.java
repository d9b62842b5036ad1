package org.viz4j.core.mark;

import java.util.Arrays;
import org.viz4j.figure.Reduction;

/**
 * Fewer columns and rows: each cell of the result is the mean, weighted by area, or the largest of
 * the values under it. NaN is left out; a cell of nothing else is NaN.
 */
final class BoxFilter {
  private final Reduction reduction;
  private final int columns;
  private final int rows;
  private final int width;
  private final int height;
  private final double[] cells;
  private final double[] weights;

  /**
   * @param columns of the source
   * @param rows of the source
   * @param width of the result, at most {@code columns}
   * @param height of the result, at most {@code rows}
   */
  BoxFilter(Reduction reduction, int columns, int rows, int width, int height) {
    this.reduction = reduction;
    this.columns = columns;
    this.rows = rows;
    this.width = width;
    this.height = height;
    cells = new double[width * height];
    weights = new double[width * height];
  }

  /** Adds row {@code row} of the source. */
  void add(int row, double[] values) {
    int top = first(row, rows, height);
    double upper = share(row, rows, height);
    for (int column = 0; column < columns; column++) {
      double value = values[column];
      if (!Double.isNaN(value)) {
        int left = first(column, columns, width);
        double before = share(column, columns, width);
        add(top, left, value, upper * before);
        add(top, left + 1, value, upper * (1 - before));
        add(top + 1, left, value, (1 - upper) * before);
        add(top + 1, left + 1, value, (1 - upper) * (1 - before));
      }
    }
  }

  private void add(int row, int column, double value, double weight) {
    if (weight <= 0) {
      return;
    }
    int at = row * width + column;
    if (reduction == Reduction.MAX) {
      cells[at] = weights[at] == 0 ? value : Math.max(cells[at], value);
      weights[at] = 1;
    } else {
      cells[at] += weight * value;
      weights[at] += weight;
    }
  }

  /** The first cell of the result that position {@code i} of {@code from} touches. */
  private static int first(int i, int from, int to) {
    return (int) ((long) i * to / from);
  }

  /** Which share of it is in that cell; the rest is in the next. */
  private static double share(int i, int from, int to) {
    long end = (first(i, from, to) + 1L) * from;
    return Math.min(1, (end - (double) i * to) / to);
  }

  /** Row by row. */
  double[] result() {
    double[] result = new double[cells.length];
    Arrays.setAll(result, i -> weights[i] == 0 ? Double.NaN : cells[i] / weights[i]);
    return result;
  }
}
