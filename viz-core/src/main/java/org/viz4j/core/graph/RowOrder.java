package org.viz4j.core.graph;

import java.util.Comparator;
import java.util.List;

/**
 * Orders the items of each row so that few edges cross: by the mean place of their neighbours, down
 * and up (Sugiyama, Tagawa and Toda, 1981), keeping the best of all.
 */
final class RowOrder {
  private static final int SWEEPS = 16;

  private RowOrder() {}

  static void improve(Rows rows) {
    long fewest = crossings(rows);
    List<List<Integer>> best = copy(rows);
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      boolean down = sweep % 2 == 0;
      int count = rows.rows().size();
      for (int i = 1; i < count; i++) {
        int row = down ? i : count - 1 - i;
        double[] means = new double[rows.items()];
        for (int item : rows.rows().get(row)) {
          means[item] = mean(rows, item, down ? rows.above(item) : rows.below(item));
        }
        rows.sort(row, Comparator.comparingDouble(item -> means[item]));
      }
      long now = crossings(rows);
      if (now < fewest) {
        fewest = now;
        best = copy(rows);
      }
    }
    rows.restore(best);
  }

  private static double mean(Rows rows, int item, List<Integer> neighbours) {
    return neighbours.stream().mapToInt(rows::place).average().orElse(rows.place(item));
  }

  private static List<List<Integer>> copy(Rows rows) {
    return rows.rows().stream().map(List::copyOf).toList();
  }

  static long crossings(Rows rows) {
    long count = 0;
    for (List<Rows.Segment> gap : rows.gaps()) {
      for (int i = 0; i < gap.size(); i++) {
        for (int j = 0; j < i; j++) {
          count += cross(rows, gap.get(i), gap.get(j)) ? 1 : 0;
        }
      }
    }
    return count;
  }

  static boolean cross(Rows rows, Rows.Segment a, Rows.Segment b) {
    int tops = Integer.compare(rows.place(a.from()), rows.place(b.from()));
    int bottoms = Integer.compare(rows.place(a.to()), rows.place(b.to()));
    return tops * bottoms < 0;
  }
}
