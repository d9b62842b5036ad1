package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.core.graph.Digraph;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.core.graph.Repeats;
import org.viz4j.core.graph.Sections;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Layer;

/**
 * What of a model is drawn: parts that follow each other, each hanging on the one before by its
 * last node alone. A part that is there several times in a row, alike in types, shapes, parameters
 * and connections, is drawn once.
 *
 * @param graph of all layers
 * @param parts from the first to the last
 * @param edges among the nodes of the parts
 */
record FoldedGraph(Digraph graph, List<Part> parts, List<Edge> edges) {

  /**
   * Nodes drawn.
   *
   * @param times how often they are there
   */
  record Part(List<Integer> nodes, int times) {
    /** The one on which what follows hangs. */
    int last() {
      return nodes.get(nodes.size() - 1);
    }
  }

  /** How one section looks, whatever its names are. */
  private record Key(List<Object> layers, List<Integer> edges) {}

  /** Nothing is folded. */
  static FoldedGraph whole(ModelGraph model) {
    Digraph graph = digraph(model);
    return new FoldedGraph(
        graph,
        Sections.of(graph).stream().map(nodes -> new Part(nodes, 1)).toList(),
        graph.edges());
  }

  /** All that repeats is folded. */
  static FoldedGraph folded(ModelGraph model) {
    Digraph graph = digraph(model);
    List<List<Integer>> sections = Sections.of(graph);
    List<List<Integer>> sources = graph.sources();
    List<Key> keys = sections.stream().map(nodes -> key(nodes, model, sources)).toList();
    int[] sizes = sections.stream().mapToInt(List::size).toArray();
    int[] drawnAs = new int[graph.size()];
    Arrays.fill(drawnAs, -1);
    List<Part> parts = new ArrayList<>();
    for (Repeats.Run run : Repeats.of(keys, sizes)) {
      List<Integer> all = nodes(sections, run.start(), run.end());
      int copy = all.size() / run.times();
      for (int i = 0; i < all.size(); i++) {
        drawnAs[all.get(i)] = all.get(i % copy);
      }
      parts.add(new Part(List.copyOf(all.subList(0, copy)), run.times()));
    }
    List<Edge> edges =
        graph.edges().stream()
            .filter(edge -> drawnAs[edge.to()] == edge.to())
            .map(edge -> new Edge(drawnAs[edge.from()], edge.to()))
            .toList();
    return new FoldedGraph(graph, parts, edges);
  }

  private static List<Integer> nodes(List<List<Integer>> sections, int from, int to) {
    return sections.subList(from, to).stream().flatMap(List::stream).toList();
  }

  private static Key key(List<Integer> nodes, ModelGraph model, List<List<Integer>> sources) {
    List<Object> layers = new ArrayList<>();
    List<Integer> edges = new ArrayList<>();
    for (int node : nodes) {
      Layer layer = model.layers().get(node);
      layers.add(List.of(layer.type(), layer.shape(), layer.parameters()));
      sources.get(node).stream().map(nodes::indexOf).sorted().forEach(edges::add);
      edges.add(nodes.size());
    }
    return new Key(layers, edges);
  }

  private static Digraph digraph(ModelGraph model) {
    Map<String, Integer> indices = new HashMap<>();
    model.layers().forEach(layer -> indices.put(layer.name(), indices.size()));
    return new Digraph(
        indices.size(),
        model.connections().stream()
            .map(edge -> new Edge(indices.get(edge.from()), indices.get(edge.to())))
            .toList());
  }

  boolean isFolded() {
    return parts.stream().anyMatch(part -> part.times > 1);
  }

  int nodes() {
    return parts.stream().mapToInt(part -> part.nodes.size()).sum();
  }
}
