package org.viz4j.core.mark;

import java.util.Arrays;
import org.viz4j.figure.Reduction;

/**
 * Fewer columns and rows: each cell of the result is the mean, weighted by area, or the largest of
 * the values under it. NaN is left out; a cell of nothing else is NaN.
 */
final class BoxFilter {
  private final Reduction reduction;
  private final Shrinking sides;
  private final double[] cells;
  private final double[] weights;

  BoxFilter(Reduction reduction, Shrinking sides) {
    this.reduction = reduction;
    this.sides = sides;
    cells = new double[sides.size()];
    weights = new double[sides.size()];
  }

  /** Adds row {@code row} of the source. */
  void add(int row, double[] values) {
    int top = first(row, sides.rows(), sides.height());
    double upper = share(row, sides.rows(), sides.height());
    for (int column = 0; column < sides.columns(); column++) {
      double value = values[column];
      if (!Double.isNaN(value)) {
        int left = first(column, sides.columns(), sides.width());
        double before = share(column, sides.columns(), sides.width());
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
    int at = row * sides.width() + column;
    double before = cells[at];
    if (weights[at] == 0) {
      cells[at] = value;
    } else {
      cells[at] =
          reduction == Reduction.MAX
              ? Math.max(before, value)
              : mean(before, value, weight / (weights[at] + weight));
    }
    weights[at] += weight;
  }

  /** Of two, with {@code share} of the second: never beyond them, so that equal values stay. */
  private static double mean(double one, double other, double share) {
    if (Double.isInfinite(one) || Double.isInfinite(other)) {
      return one + other;
    }
    double between = one * (1 - share) + other * share;
    return Math.max(Math.min(one, other), Math.min(Math.max(one, other), between));
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
    Arrays.setAll(result, i -> weights[i] == 0 ? Double.NaN : cells[i]);
    return result;
  }
}
