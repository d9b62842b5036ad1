package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.core.recipe.FoldedGraph.Part;
import org.viz4j.geom.Size;

/**
 * A model in columns.
 *
 * @param style of the boxes
 * @param scale of everything on the page, at which no text is below 6 pt
 * @param before how many columns stand on the pages before
 */
record DiagramPage(
    FoldedGraph graph, List<DiagramColumn> columns, BoxStyle style, double scale, int before) {
  /** Between two columns, in pt before scaling. */
  static final double GUTTER = 34;

  /** All in the given number of columns, or fewer; the parts are never cut. */
  static DiagramPage of(FoldedGraph graph, int count, BoxStyle style) {
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
      columns.add(DiagramColumn.of(graph, from, end, style));
      from = end;
    }
    return new DiagramPage(graph, columns, style, 1, 0);
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

  /** How far it can be scaled to fit into {@code room}. */
  double scaleIn(Size room) {
    return Math.min(room.width() / width(), room.height() / height());
  }

  DiagramPage withScale(double factor) {
    return new DiagramPage(graph, columns, style, factor, before);
  }

  /** The columns on as many pages as it takes for each to be no wider than {@code most} pt. */
  List<DiagramPage> split(double most) {
    List<DiagramPage> pages = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= columns.size(); to++) {
      boolean full = to < columns.size() && part(from, to + 1).width() * scale > most;
      if (full || to == columns.size()) {
        pages.add(part(from, to));
        from = to;
      }
    }
    return pages;
  }

  private DiagramPage part(int from, int to) {
    return new DiagramPage(graph, columns.subList(from, to), style, scale, from);
  }

  /** The same columns with other boxes. */
  DiagramPage withStyle(BoxStyle other) {
    return of(graph, columns.size(), other).withScale(scale);
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
