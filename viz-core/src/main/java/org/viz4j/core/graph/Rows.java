package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The nodes in rows, with a bend in every row that an edge passes, so that all segments lead from
 * one row to the next. Items are the nodes, then the bends.
 */
final class Rows {

  /** A piece of an edge between two rows. */
  record Segment(int from, int to, int edge) {}

  private final int nodes;
  private final Ranks ranks;
  private final List<Integer> rowOf = new ArrayList<>();
  private final List<List<Integer>> rows = new ArrayList<>();
  private final List<List<Segment>> gaps = new ArrayList<>();
  private final List<List<Integer>> above = new ArrayList<>();
  private final List<List<Integer>> below = new ArrayList<>();
  private int[] places = {};

  Rows(Digraph graph) {
    nodes = graph.size();
    ranks = Ranks.of(graph);
    for (int node = 0; node < nodes; node++) {
      add(ranks.rows()[node]);
    }
    for (int edge = 0; edge < graph.edges().size(); edge++) {
      addEdge(graph.edges().get(edge), edge);
    }
    place();
  }

  private int add(int row) {
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
      gaps.add(new ArrayList<>());
    }
    int item = rowOf.size();
    rowOf.add(row);
    rows.get(row).add(item);
    above.add(new ArrayList<>());
    below.add(new ArrayList<>());
    return item;
  }

  private void addEdge(Digraph.Edge edge, int index) {
    int at = edge.from();
    for (int row = rowOf.get(at) + 1; row <= rowOf.get(edge.to()); row++) {
      int next = row == rowOf.get(edge.to()) ? edge.to() : add(row);
      gaps.get(row - 1).add(new Segment(at, next, index));
      below.get(at).add(next);
      above.get(next).add(at);
      at = next;
    }
  }

  int items() {
    return rowOf.size();
  }

  boolean isNode(int item) {
    return item < nodes;
  }

  /** Whether a node could stand in no other row. */
  boolean isTight(int item) {
    return isNode(item) && ranks.slack()[item] == 0;
  }

  int rowOf(int item) {
    return rowOf.get(item);
  }

  /** The items of each row from left to right. */
  List<List<Integer>> rows() {
    return rows;
  }

  /** The segments below each row. */
  List<List<Segment>> gaps() {
    return gaps;
  }

  List<Integer> above(int item) {
    return above.get(item);
  }

  List<Integer> below(int item) {
    return below.get(item);
  }

  /** How many items stand left of it in its row. */
  int place(int item) {
    return places[item];
  }

  /** Sorts a row; what is equal stays in its order. */
  void sort(int row, Comparator<Integer> comparator) {
    rows.get(row).sort(comparator);
    place();
  }

  /** Puts all rows into an order that was read from {@link #rows()} before. */
  void restore(List<List<Integer>> order) {
    for (int row = 0; row < rows.size(); row++) {
      rows.set(row, new ArrayList<>(order.get(row)));
    }
    place();
  }

  private void place() {
    places = new int[rowOf.size()];
    for (List<Integer> row : rows) {
      for (int place = 0; place < row.size(); place++) {
        places[row.get(place)] = place;
      }
    }
  }
}
