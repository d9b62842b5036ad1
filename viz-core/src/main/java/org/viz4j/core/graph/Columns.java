package org.viz4j.core.graph;

import java.util.Arrays;
import java.util.List;
import org.viz4j.core.graph.LayeredLayout.Spacing;

/**
 * The x of every item: blocks keep their distances, and move as near to their neighbours as these
 * allow.
 */
final class Columns {
  private static final int PASSES = 60;

  private final Rows rows;
  private final Straight straight;
  private final double[] widths;
  private final Spacing spacing;
  private final double[] xs;

  private Columns(Rows rows, Straight straight, double[] widths, Spacing spacing) {
    this.rows = rows;
    this.straight = straight;
    this.widths = widths;
    this.spacing = spacing;
    this.xs = new double[straight.blocks()];
  }

  /**
   * @param widths of the nodes
   * @return the middle of each item; the leftmost edge is at 0
   */
  static double[] of(Rows rows, Straight straight, double[] widths, Spacing spacing) {
    Columns columns = new Columns(rows, straight, widths, spacing);
    columns.spread();
    for (int pass = 0; pass < PASSES; pass++) {
      columns.relax(pass % 2 == 0);
    }
    return columns.middles();
  }

  private double half(int item) {
    return rows.isNode(item) ? widths[item] / 2 : 0;
  }

  private double distance(int left, int right) {
    boolean boxes = rows.isNode(left) && rows.isNode(right);
    return half(left) + (boxes ? spacing.boxes() : spacing.lines()) + half(right);
  }

  /** The mean of all as far left and all as far right as can be. */
  private void spread() {
    double[] left = new double[xs.length];
    while (push(left, 1)) {
      continue;
    }
    double width = Arrays.stream(left).max().orElse(0);
    double[] right = new double[xs.length];
    Arrays.fill(right, width);
    while (push(right, -1)) {
      continue;
    }
    Arrays.setAll(xs, block -> (left[block] + right[block]) / 2);
  }

  private boolean push(double[] at, int direction) {
    boolean moved = false;
    for (List<Integer> row : rows.rows()) {
      for (int i = 1; i < row.size(); i++) {
        int a = straight.blockOf(row.get(i - 1));
        int b = straight.blockOf(row.get(i));
        double missing = distance(row.get(i - 1), row.get(i)) - (at[b] - at[a]);
        if (missing > 1e-9) {
          at[direction > 0 ? b : a] += direction * missing;
          moved = true;
        }
      }
    }
    return moved;
  }

  private void relax(boolean forwards) {
    double[] low = new double[xs.length];
    double[] high = new double[xs.length];
    double[] sum = new double[xs.length];
    int[] count = new int[xs.length];
    for (int i = 0; i < xs.length; i++) {
      int block = forwards ? i : xs.length - 1 - i;
      limits(low, high);
      pulls(sum, count);
      if (count[block] > 0) {
        double wanted = sum[block] / count[block];
        xs[block] = Math.max(low[block], Math.min(high[block], wanted));
      }
    }
  }

  private void limits(double[] low, double[] high) {
    Arrays.fill(low, Double.NEGATIVE_INFINITY);
    Arrays.fill(high, Double.POSITIVE_INFINITY);
    for (List<Integer> row : rows.rows()) {
      for (int i = 1; i < row.size(); i++) {
        int a = straight.blockOf(row.get(i - 1));
        int b = straight.blockOf(row.get(i));
        double distance = distance(row.get(i - 1), row.get(i));
        low[b] = Math.max(low[b], xs[a] + distance);
        high[a] = Math.min(high[a], xs[b] - distance);
      }
    }
  }

  private void pulls(double[] sum, int[] count) {
    Arrays.fill(sum, 0);
    Arrays.fill(count, 0);
    for (List<Rows.Segment> gap : rows.gaps()) {
      for (Rows.Segment segment : gap) {
        int a = straight.blockOf(segment.from());
        int b = straight.blockOf(segment.to());
        if (a != b) {
          sum[a] += xs[b];
          count[a]++;
          sum[b] += xs[a];
          count[b]++;
        }
      }
    }
  }

  private double[] middles() {
    double[] middles = new double[rows.items()];
    Arrays.setAll(middles, item -> xs[straight.blockOf(item)]);
    double least = Double.POSITIVE_INFINITY;
    for (int item = 0; item < middles.length; item++) {
      least = Math.min(least, middles[item] - half(item));
    }
    double shift = least;
    return Arrays.stream(middles).map(x -> x - shift).toArray();
  }
}
