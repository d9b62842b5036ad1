package org.viz4j.core.recipe;

import java.util.Arrays;
import java.util.List;
import org.viz4j.data.Column;

/** Finite values in order, and how many lie below. */
final class Sorted {
  private Sorted() {}

  static double[] finite(List<Column> columns) {
    double[] all = new double[Math.toIntExact(columns.stream().mapToLong(Column::size).sum())];
    int[] count = {0};
    for (Column column : columns) {
      column.forEach(
          value -> {
            if (Double.isFinite(value)) {
              all[count[0]++] = value;
            }
          });
    }
    double[] sorted = Arrays.copyOf(all, count[0]);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Between neighbours by their distance (Hyndman and Fan 1996, definition 7); NaN for none. */
  static double quantile(double[] sorted, double fraction) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = fraction * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
