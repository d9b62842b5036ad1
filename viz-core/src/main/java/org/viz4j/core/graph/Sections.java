package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph cut behind every node that no edge passes by: each section hangs on the one before by its
 * last node alone.
 */
public final class Sections {
  private Sections() {}

  /** The nodes of each section, in an order in which every edge leads on. */
  public static List<List<Integer>> of(Digraph graph) {
    List<Integer> order = graph.order();
    int[] places = new int[graph.size()];
    for (int place = 0; place < order.size(); place++) {
      places[order.get(place)] = place;
    }
    List<List<Integer>> targets = graph.targets();
    List<List<Integer>> sections = new ArrayList<>();
    int start = 0;
    int reach = 0;
    for (int place = 0; place < order.size(); place++) {
      List<Integer> next = targets.get(order.get(place));
      boolean last = place == order.size() - 1;
      if (last || reach <= place && !next.isEmpty()) {
        sections.add(List.copyOf(order.subList(start, place + 1)));
        start = place + 1;
      }
      reach = Math.max(reach, next.stream().mapToInt(to -> places[to]).max().orElse(0));
    }
    return sections;
  }
}
