package org.viz4j.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.viz4j.core.graph.Digraph.Edge;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@Label("A layered layout of any graph of up to 60 nodes")
class LayeredLayoutProperties {
  private static final LayeredLayout.Spacing SPACING = new LayeredLayout.Spacing(18, 12, 22, 6);

  @Provide
  Arbitrary<Digraph> graphs() {
    return Arbitraries.longs().map(seed -> graph(new Random(seed)));
  }

  private static Digraph graph(Random random) {
    int size = 1 + random.nextInt(60);
    double density = random.nextDouble();
    Set<Edge> edges = new LinkedHashSet<>();
    for (int to = 1; to < size; to++) {
      int near = 1 + random.nextInt(8);
      for (int from = Math.max(0, to - near); from < to; from++) {
        if (random.nextDouble() < density * 2 / near) {
          edges.add(new Edge(from, to));
        }
      }
      if (random.nextInt(6) == 0) {
        edges.add(new Edge(random.nextInt(to), to));
      }
    }
    // names are dealt out anew, so that the order of nodes says nothing
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add(random.nextInt(i + 1), i);
    }
    return new Digraph(
        size, edges.stream().map(e -> new Edge(names.get(e.from()), names.get(e.to()))).toList());
  }

  static List<Size> sizes(Digraph graph) {
    List<Size> sizes = new ArrayList<>();
    for (int node = 0; node < graph.size(); node++) {
      sizes.add(new Size(60 + node * 37 % 90, 20 + node * 13 % 25));
    }
    return sizes;
  }

  static LayeredLayout layout(Digraph graph) {
    return LayeredLayout.of(graph, sizes(graph), SPACING);
  }

  @Property(
      tries = 1000,
      seed = "20260101",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @Label(
      "draws each connection once, from the lower side of its start to the upper side of its end")
  void connections(@ForAll("graphs") Digraph graph) {
    LayeredLayout layout = layout(graph);

    assertThat(layout.routes()).hasSameSizeAs(graph.edges());
    for (int i = 0; i < graph.edges().size(); i++) {
      List<Point> route = layout.routes().get(i);
      Rect from = layout.boxes().get(graph.edges().get(i).from());
      Rect to = layout.boxes().get(graph.edges().get(i).to());
      assertThat(onSide(route.get(0), from.bottom(), from)).isTrue();
      assertThat(onSide(route.get(route.size() - 1), to.y(), to)).isTrue();
    }
  }

  private static boolean onSide(Point point, double y, Rect box) {
    return Math.abs(point.y() - y) < 1e-6 && point.x() > box.x() && point.x() < box.right();
  }

  @Property(
      tries = 1000,
      seed = "20260102",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @Label("lets no boxes overlap, and all lie in its size")
  void boxes(@ForAll("graphs") Digraph graph) {
    LayeredLayout layout = layout(graph);
    Rect page = new Rect(0, 0, layout.size().width(), layout.size().height());

    for (int i = 0; i < graph.size(); i++) {
      assertThat(page.contains(layout.boxes().get(i), 1e-6)).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(layout.boxes().get(i).overlaps(layout.boxes().get(j), -17)).isFalse();
      }
    }
  }

  @Property(
      tries = 1000,
      seed = "20260103",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @Label("lets no line go up, nor aslant, nor through a box, and all end downwards")
  void lines(@ForAll("graphs") Digraph graph) {
    LayeredLayout layout = layout(graph);

    for (List<Point> route : layout.routes()) {
      Point before = route.get(route.size() - 2);
      assertThat(route.get(route.size() - 1).y() - before.y()).isGreaterThan(5);
      for (int i = 1; i < route.size(); i++) {
        Point a = route.get(i - 1);
        Point b = route.get(i);
        assertThat(b.y()).isGreaterThanOrEqualTo(a.y());
        assertThat(Math.min(Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()))).isLessThan(1e-6);
        Rect stretch =
            new Rect(
                Math.min(a.x(), b.x()), a.y(), Math.abs(a.x() - b.x()), Math.abs(b.y() - a.y()));
        assertThat(layout.boxes()).noneMatch(box -> inside(stretch, box));
      }
    }
  }

  /** Touching a side from outside is allowed. */
  private static boolean inside(Rect stretch, Rect box) {
    return stretch.x() < box.right() - 1e-6
        && stretch.right() > box.x() + 1e-6
        && stretch.y() < box.bottom() - 1e-6
        && stretch.bottom() > box.y() + 1e-6;
  }

  @Property(
      tries = 1000,
      seed = "20260104",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @Label("is the same every time")
  void deterministic(@ForAll("graphs") Digraph graph) {
    assertThat(layout(graph)).isEqualTo(layout(new Digraph(graph.size(), graph.edges())));
  }
}
