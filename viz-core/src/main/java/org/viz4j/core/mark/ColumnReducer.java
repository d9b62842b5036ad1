package org.viz4j.core.mark;

import java.util.Arrays;

/**
 * Thins a dense line: of consecutive points in one narrow column across the page only the first,
 * the lowest, the highest and the last go on, in their order. A picture whose pixels are no
 * narrower than the column hardly changes, and no peak is lost. (Jugel, Jerzak, Hackenbroich and
 * Markl, M4: A Visualization-Oriented Time Series Data Aggregation, 2014.)
 */
final class ColumnReducer {
  /** Takes the points that stay. */
  interface Sink {
    void accept(double x, double y);
  }

  private static final int FIRST = 0;
  private static final int LOWEST = 1;
  private static final int HIGHEST = 2;
  private static final int LAST = 3;

  private final double width;
  private final Sink sink;
  private final double[] x = new double[4];
  private final double[] y = new double[4];
  private final long[] order = new long[4];
  private double column = Double.NaN;
  private long count;

  ColumnReducer(double width, Sink sink) {
    this.width = width;
    this.sink = sink;
  }

  void add(double px, double py) {
    double at = Math.floor(px / width);
    if (at != column) {
      flush();
      column = at;
      for (int i = FIRST; i <= LAST; i++) {
        keep(i, px, py);
      }
    } else {
      if (py < y[LOWEST]) {
        keep(LOWEST, px, py);
      }
      if (py > y[HIGHEST]) {
        keep(HIGHEST, px, py);
      }
      keep(LAST, px, py);
    }
    count++;
  }

  /** Ends the line: what is held back goes on. */
  void flush() {
    if (Double.isNaN(column)) {
      return;
    }
    long[] kept = Arrays.stream(order).sorted().distinct().toArray();
    for (long wanted : kept) {
      int i = FIRST;
      while (order[i] != wanted) {
        i++;
      }
      sink.accept(x[i], y[i]);
    }
    column = Double.NaN;
  }

  private void keep(int which, double px, double py) {
    x[which] = px;
    y[which] = py;
    order[which] = count;
  }
}
