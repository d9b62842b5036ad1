package org.viz4j.core.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.viz4j.error.InvalidInputException;

/**
 * A directed graph without cycles.
 *
 * @param size number of nodes, which are 0, 1, 2, …
 * @param edges each once
 */
public record Digraph(int size, List<Edge> edges) {

  /** From one node to another. */
  public record Edge(int from, int to) {}

  /**
   * @throws InvalidInputException if there is a cycle
   */
  public Digraph {
    edges = List.copyOf(edges);
    if (order(size, edges).size() < size) {
      throw InvalidInputException.of("a graph to lay out", "have no cycle", "one with a cycle");
    }
  }

  /** All nodes, each after those that lead to it; among free ones the smallest first. */
  public List<Integer> order() {
    return order(size, edges);
  }

  private static List<Integer> order(int size, List<Edge> edges) {
    int[] waiting = new int[size];
    edges.forEach(edge -> waiting[edge.to]++);
    List<List<Integer>> targets = lists(size);
    edges.forEach(edge -> targets.get(edge.from).add(edge.to));
    PriorityQueue<Integer> free = new PriorityQueue<>();
    for (int node = 0; node < size; node++) {
      if (waiting[node] == 0) {
        free.add(node);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!free.isEmpty()) {
      int node = free.remove();
      order.add(node);
      for (int target : targets.get(node)) {
        if (--waiting[target] == 0) {
          free.add(target);
        }
      }
    }
    return order;
  }

  /** For each node those that lead to it, in the order of the edges. */
  public List<List<Integer>> sources() {
    List<List<Integer>> sources = lists(size);
    edges.forEach(edge -> sources.get(edge.to).add(edge.from));
    return sources;
  }

  /** For each node those that it leads to, in the order of the edges. */
  public List<List<Integer>> targets() {
    List<List<Integer>> targets = lists(size);
    edges.forEach(edge -> targets.get(edge.from).add(edge.to));
    return targets;
  }

  private static List<List<Integer>> lists(int size) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }
}
