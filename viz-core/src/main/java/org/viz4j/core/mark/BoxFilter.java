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
  private final int[] lefts;
  private final double[] shares;

  BoxFilter(Reduction reduction, Shrinking sides) {
    this.reduction = reduction;
    this.sides = sides;
    cells = new double[sides.size()];
    weights = new double[sides.size()];
    lefts = new int[sides.columns()];
    shares = new double[sides.columns()];
    for (int column = 0; column < lefts.length; column++) {
      lefts[column] = first(column, sides.columns(), sides.width());
      shares[column] = share(column, sides.columns(), sides.width());
    }
  }

  /** Adds row {@code row} of the source. */
  void add(int row, double[] values) {
    int top = first(row, sides.rows(), sides.height());
    double upper = share(row, sides.rows(), sides.height());
    add(top, upper, values);
    if (upper < 1) {
      add(top + 1, 1 - upper, values);
    }
  }

  /** Adds {@code part} of a row of the source to a row of the result. */
  private void add(int row, double part, double[] values) {
    int start = row * sides.width();
    for (int column = 0; column < lefts.length; column++) {
      double value = values[column];
      if (!Double.isNaN(value)) {
        int at = start + lefts[column];
        double before = shares[column];
        add(at, value, part * before);
        if (before < 1) {
          add(at + 1, value, part * (1 - before));
        }
      }
    }
  }

  private void add(int at, double value, double weight) {
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
