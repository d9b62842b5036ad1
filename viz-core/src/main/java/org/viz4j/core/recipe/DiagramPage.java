package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.core.recipe.FoldedGraph.Part;
import org.viz4j.geom.Size;

/**
 * A model in as few columns as the page has room for.
 *
 * @param scale of everything on the page, at which no text is below 6 pt
 */
record DiagramPage(FoldedGraph graph, List<DiagramColumn> columns, double scale) {
  /** Between two columns, in pt before scaling. */
  static final double GUTTER = 34;

  private static final double LEAST_SCALE = 0.8;
  private static final double MOST_SCALE = 1.3;
  private static final int MOST_COLUMNS = 8;

  /** All in the given number of columns, or fewer; the parts are never cut. */
  static DiagramPage of(FoldedGraph graph, int count, Size box) {
    int[] depths = depths(graph);
    int total = Arrays.stream(depths).sum();
    int capacity = Math.max((total + count - 1) / count, Arrays.stream(depths).max().orElse(1));
    List<Integer> ends = ends(depths, capacity);
    while (ends.size() > count) {
      capacity++;
      ends = ends(depths, capacity);
    }
    List<DiagramColumn> columns = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      columns.add(DiagramColumn.of(graph, from, end, box));
      from = end;
    }
    return new DiagramPage(graph, columns, 1);
  }

  private static List<Integer> ends(int[] depths, int capacity) {
    List<Integer> ends = new ArrayList<>();
    int filled = 0;
    for (int part = 0; part < depths.length; part++) {
      if (filled > 0 && filled + depths[part] > capacity) {
        ends.add(part);
        filled = 0;
      }
      filled += depths[part];
    }
    ends.add(depths.length);
    return ends;
  }

  /** How many rows each part takes. */
  private static int[] depths(FoldedGraph graph) {
    int[] depth = new int[graph.graph().size()];
    List<List<Edge>> into = new ArrayList<>();
    for (int node = 0; node < depth.length; node++) {
      into.add(new ArrayList<>());
    }
    graph.edges().forEach(edge -> into.get(edge.to()).add(edge));
    int[] rows = new int[graph.parts().size()];
    int above = 0;
    for (int i = 0; i < rows.length; i++) {
      Part part = graph.parts().get(i);
      int deepest = above;
      for (int node : part.nodes()) {
        depth[node] =
            into.get(node).stream().mapToInt(edge -> depth[edge.from()]).max().orElse(above) + 1;
        deepest = Math.max(deepest, depth[node]);
      }
      rows[i] = deepest - above;
      above = deepest;
    }
    return rows;
  }

  /** The first arrangement that fits into {@code room}, whole before folded, few columns first. */
  static Optional<DiagramPage> fitting(List<FoldedGraph> graphs, Size box, Size room) {
    for (FoldedGraph graph : graphs) {
      for (int count = 1; count <= MOST_COLUMNS; count++) {
        DiagramPage page = of(graph, count, box);
        double scale = page.scaleIn(room.width(), room.height());
        if (scale >= LEAST_SCALE) {
          return Optional.of(page.withScale(scale));
        }
        if (page.width() * LEAST_SCALE > room.width()) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  /** What is lowest among what is no wider than {@code width}, or else in one column. */
  static DiagramPage tall(FoldedGraph graph, Size box, double width) {
    DiagramPage lowest = of(graph, 1, box);
    for (int count = 2; count <= MOST_COLUMNS; count++) {
      DiagramPage page = of(graph, count, box);
      if (page.width() * LEAST_SCALE <= width && page.height() < lowest.height()) {
        lowest = page;
      }
    }
    double scale = Math.min(1, width / lowest.width());
    return lowest.withScale(Math.max(LEAST_SCALE, scale));
  }

  private double scaleIn(double width, double height) {
    return Math.min(MOST_SCALE, Math.min(width / width(), height / height()));
  }

  private DiagramPage withScale(double factor) {
    return new DiagramPage(graph, columns, factor);
  }

  /** Before scaling, in pt. */
  double width() {
    return columns.stream().mapToDouble(column -> column.size().width()).sum()
        + GUTTER * (columns.size() - 1);
  }

  /** Before scaling, in pt. */
  double height() {
    return columns.stream().mapToDouble(column -> column.size().height()).max().orElse(0);
  }
}
