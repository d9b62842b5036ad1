package org.viz4j.core.graph;

import java.util.ArrayList;
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
  private final List<List<Beside>> onLeft = new ArrayList<>();
  private final List<List<Beside>> onRight = new ArrayList<>();
  private final List<List<Integer>> pulls = new ArrayList<>();

  /** A block next to another in some row, and how far their middles must be apart. */
  private record Beside(int block, double distance) {}

  private Columns(Rows rows, Straight straight, double[] widths, Spacing spacing) {
    this.rows = rows;
    this.straight = straight;
    this.widths = widths;
    this.spacing = spacing;
    this.xs = new double[straight.blocks()];
    findNeighbours();
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
    for (int i = 0; i < xs.length; i++) {
      int block = forwards ? i : xs.length - 1 - i;
      if (!pulls.get(block).isEmpty()) {
        double sum = 0;
        for (int other : pulls.get(block)) {
          sum += xs[other];
        }
        xs[block] = within(block, sum / pulls.get(block).size());
      }
    }
  }

  /** As near to {@code wanted} as the blocks beside allow. */
  private double within(int block, double wanted) {
    double low = Double.NEGATIVE_INFINITY;
    for (Beside left : onLeft.get(block)) {
      low = Math.max(low, xs[left.block] + left.distance);
    }
    double high = Double.POSITIVE_INFINITY;
    for (Beside right : onRight.get(block)) {
      high = Math.min(high, xs[right.block] - right.distance);
    }
    return Math.max(low, Math.min(high, wanted));
  }

  private void findNeighbours() {
    for (int block = 0; block < xs.length; block++) {
      onLeft.add(new ArrayList<>());
      onRight.add(new ArrayList<>());
      pulls.add(new ArrayList<>());
    }
    for (List<Integer> row : rows.rows()) {
      for (int i = 1; i < row.size(); i++) {
        int a = straight.blockOf(row.get(i - 1));
        int b = straight.blockOf(row.get(i));
        double distance = distance(row.get(i - 1), row.get(i));
        onLeft.get(b).add(new Beside(a, distance));
        onRight.get(a).add(new Beside(b, distance));
      }
    }
    for (List<Rows.Segment> gap : rows.gaps()) {
      for (Rows.Segment segment : gap) {
        int a = straight.blockOf(segment.from());
        int b = straight.blockOf(segment.to());
        if (a != b) {
          pulls.get(a).add(b);
          pulls.get(b).add(a);
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
