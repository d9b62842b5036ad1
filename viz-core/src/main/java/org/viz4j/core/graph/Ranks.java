package org.viz4j.core.graph;

import java.util.Arrays;
import java.util.List;

/**
 * The row of each node: as high as its sources allow. Nodes without sources stand right above their
 * first target.
 *
 * @param rows by node, from 0
 * @param slack by node, how many rows it could stand lower
 */
record Ranks(int[] rows, int[] slack) {

  static Ranks of(Digraph graph) {
    List<Integer> order = graph.order();
    List<List<Integer>> sources = graph.sources();
    List<List<Integer>> targets = graph.targets();
    int[] rows = new int[graph.size()];
    for (int node : order) {
      rows[node] = sources.get(node).stream().mapToInt(from -> rows[from] + 1).max().orElse(0);
    }
    int last = Arrays.stream(rows).max().orElse(0);
    int[] lowest = new int[graph.size()];
    for (int i = order.size() - 1; i >= 0; i--) {
      int node = order.get(i);
      lowest[node] = targets.get(node).stream().mapToInt(to -> lowest[to] - 1).min().orElse(last);
    }
    for (int node : order) {
      if (sources.get(node).isEmpty()) {
        rows[node] = targets.get(node).stream().mapToInt(to -> rows[to] - 1).min().orElse(0);
      }
    }
    int[] slack = new int[graph.size()];
    Arrays.setAll(slack, node -> lowest[node] - rows[node]);
    return new Ranks(rows, slack);
  }
}
