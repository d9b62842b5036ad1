package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.core.graph.Digraph;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.core.graph.LayeredLayout;
import org.viz4j.core.recipe.FoldedGraph.Part;
import org.viz4j.geom.Size;

/**
 * Parts of a model below each other. Where the model goes on in another column, a small node stands
 * for it.
 *
 * @param parts in the column
 * @param nodes the layers in the order of the layout's boxes; the small nodes come after them
 * @param entry index of the small node at the top; −1 for none
 * @param exit index of the small node at the bottom; −1 for none
 * @param drop room left at the top, so that the boxes stand beside those of the next column
 */
record DiagramColumn(
    List<Part> parts, List<Integer> nodes, LayeredLayout layout, int entry, int exit, double drop) {
  private static final double SMALL_NODE = 15;

  /** Lays out the parts from {@code from} to before {@code to}. */
  static DiagramColumn of(FoldedGraph graph, int from, int to, BoxStyle style) {
    List<Part> parts = graph.parts().subList(from, to);
    List<Integer> nodes = parts.stream().flatMap(part -> part.nodes().stream()).toList();
    Map<Integer, Integer> indices = new HashMap<>();
    nodes.forEach(node -> indices.put(node, indices.size()));
    List<Edge> edges = new ArrayList<>();
    List<Size> sizes = new ArrayList<>();
    nodes.forEach(node -> sizes.add(style.size()));
    int entry = -1;
    int exit = -1;
    for (Edge edge : graph.edges()) {
      boolean starts = indices.containsKey(edge.from());
      boolean ends = indices.containsKey(edge.to());
      if (starts && ends) {
        edges.add(new Edge(indices.get(edge.from()), indices.get(edge.to())));
      } else if (ends) {
        entry = entry < 0 ? add(sizes) : entry;
        edges.add(new Edge(entry, indices.get(edge.to())));
      } else if (starts && exit < 0) {
        exit = add(sizes);
        edges.add(new Edge(indices.get(edge.from()), exit));
      }
    }
    LayeredLayout layout =
        LayeredLayout.of(new Digraph(sizes.size(), edges), sizes, style.spacing());
    double drop = entry < 0 && exit >= 0 ? SMALL_NODE + style.gap() : 0;
    return new DiagramColumn(parts, nodes, layout, entry, exit, drop);
  }

  private static int add(List<Size> sizes) {
    sizes.add(new Size(SMALL_NODE, SMALL_NODE));
    return sizes.size() - 1;
  }

  Size size() {
    return new Size(layout.size().width(), drop + layout.size().height());
  }
}
