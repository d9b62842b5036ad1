package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

@Label("The diagram of any model of up to 40 layers")
class ArchitectureDiagramProperties {
  private static final List<String> TYPES = List.of("Conv2d", "ReLU", "Add", "Linear", "Concat");

  @Provide
  Arbitrary<ModelGraph> models() {
    return Arbitraries.longs().map(seed -> model(new Random(seed)));
  }

  /** Mostly chains, with skips and branches, as models are. */
  private static ModelGraph model(Random random) {
    ModelGraph.Builder model = ModelGraph.builder();
    int size = 1 + random.nextInt(40);
    double branching = random.nextDouble() * random.nextDouble();
    for (int i = 0; i < size; i++) {
      String name = "n" + i + "_x".repeat(random.nextInt(10) == 0 ? random.nextInt(60) : 0);
      long parameters = random.nextInt(3) * 1000L;
      model.layer(
          name, TYPES.get(random.nextInt(TYPES.size())), layer -> layer.parameters(parameters));
    }
    List<String> names = model.build().layers().stream().map(ModelGraph.Layer::name).toList();
    for (int to = 1; to < size; to++) {
      int near = Math.max(0, to - 1 - (int) (random.nextDouble() * branching * 8));
      model.connect(names.get(near), names.get(to));
      if (near > 0 && random.nextDouble() < branching) {
        model.connect(names.get(random.nextInt(near)), names.get(to));
      }
    }
    return model.build();
  }

  @Property(
      tries = 500,
      seed = "20260105",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  @Label(
      "has each layer and each connection once, all downwards, nothing on a box, all on the page")
  void whole(@ForAll("models") ModelGraph model) {
    Figure figure = ArchitectureDiagram.of(model, options -> options.fold(false));
    DrawnDiagram drawn = new DrawnDiagram(figure);

    assertThat(drawn.boxes).hasSameSizeAs(model.layers());
    assertThat(drawn.connections())
        .containsExactlyInAnyOrderElementsOf(
            model.connections().stream()
                .map(edge -> new Connection(start(edge.from()), start(edge.to())))
                .toList());
    isClean(figure, drawn);
  }

  private static String start(String name) {
    return name.replaceFirst("_.*", "");
  }

  private static void isClean(Figure figure, DrawnDiagram drawn) {
    List<Rect> solid = drawn.solid();
    Rect page =
        new Rect(-figure.size().width() / 2, 0, figure.size().width(), figure.size().height());
    for (int i = 0; i < solid.size(); i++) {
      assertThat(page.contains(solid.get(i), 0)).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(solid.get(i).overlaps(solid.get(j), 0)).isFalse();
      }
    }
    for (List<Point> line : drawn.lines) {
      for (int i = 1; i < line.size(); i++) {
        assertThat(line.get(i).y()).isGreaterThanOrEqualTo(line.get(i - 1).y() - 1e-6);
        Rect stretch = between(line.get(i - 1), line.get(i));
        assertThat(solid).noneMatch(box -> inside(stretch, box));
      }
    }
    assertThat(drawn.words).allMatch(word -> word.size().orElse(0) >= 6 - 1e-9);
    assertThat(figure.axes().get(0).marks()).isNotEmpty();
  }

  private static Rect between(Point a, Point b) {
    double left = Math.min(a.x(), b.x());
    double top = Math.min(a.y(), b.y());
    return new Rect(left, top, Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
  }

  /** Touching a side from outside is allowed. */
  private static boolean inside(Rect stretch, Rect box) {
    return stretch.x() < box.right() - 0.01
        && stretch.right() > box.x() + 0.01
        && stretch.y() < box.bottom() - 0.01
        && stretch.bottom() > box.y() + 0.01;
  }
}
