package org.viz4j.tests.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.core.text.Typesetter;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

class SvgGeometryTest {
  private static final Typesetter TYPESETTER = Typesetter.bundled();
  private static final List<String> TEXTS =
      List.of(
          "AVAVA To. Wa. Ty, LT P. r. \u201cA\u201d",
          "Validation Loss (x10\u207b\u00b3) \u2264 0.25, ffi fl office",
          "\u03b1\u03b2\u03b3 \u2713 \u2605 \ud835\udc9c Z\u0151rich \u00e7a",
          "  1  2  ",
          "kerning ".repeat(40));

  static List<BackendProvider> providers() {
    return List.of(new StaxProvider(), new JFreeProvider());
  }

  private static DrawnShapes draw(BackendProvider provider, List<? extends SceneNode> nodes)
      throws IOException {
    GroupNode plot =
        GroupNode.of("plot", Role.AXES, List.copyOf(nodes)).withClip(new Rect(3, 3, 700, 400));
    Scene scene =
        new Scene(
            new Size(720, 432), Metadata.EMPTY, GroupNode.of("figure", Role.FIGURE, List.of(plot)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    provider.create().render(Document.of(scene), RenderOptions.NONE, out, warning -> {});
    return new DrawnShapes(out.toByteArray());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  @DisplayName("puts every point of every path within 0.05 pt of the scene's")
  void vertices(BackendProvider provider) throws IOException {
    Random random = new Random(7);
    List<PathNode> paths = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Outline outline = outline(random);
      paths.add(
          i % 2 == 0
              ? PathNode.filled(outline, Color.BLACK, Edges.SMOOTH)
              : PathNode.stroked(outline, Stroke.solid(Color.BLACK, 0.8), Edges.CRISP));
    }
    draw(provider, paths).assertPaths(paths);
  }

  private static Outline outline(Random random) {
    Outline.Builder builder = Outline.builder().moveTo(at(random), at(random));
    builder.lineTo(at(random), at(random));
    for (int i = 0; i < 40; i++) {
      switch (random.nextInt(5)) {
        // not two moves in a row, of which the first would be for nothing
        case 0 -> builder.moveTo(at(random), at(random)).lineTo(at(random), at(random));
        case 1 -> builder.quadTo(at(random), at(random), at(random), at(random));
        case 2 ->
            builder.cubicTo(at(random), at(random), at(random), at(random), at(random), at(random));
        case 3 -> builder.close();
        default -> builder.lineTo(at(random), at(random));
      }
    }
    return builder.build().rounded(1000);
  }

  /** On the page, and now and then far from it. */
  private static double at(Random random) {
    return (random.nextDouble() * 2 - 0.5) * (random.nextInt(20) == 0 ? 10_000 : 500);
  }

  private static List<GlyphRunNode> runs() {
    List<GlyphRunNode> runs = new ArrayList<>();
    FontSpec sans = FontSpec.of("Liberation Sans");
    for (String text : TEXTS) {
      for (FontSpec font : List.of(sans, sans.withWeight(Weight.BOLD))) {
        for (double size : new double[] {5, 8.5, 8.3371, 31}) {
          for (double angle : new double[] {0, 90, 33.3}) {
            Point origin = new Point(20.123 + size, 300.5);
            runs.addAll(TYPESETTER.line(text, font, size).place(origin, angle, Color.BLACK));
          }
        }
      }
    }
    return runs;
  }

  /** The same with all glyphs 0.7 pt further apart, and every third nearer. */
  private static GlyphRunNode spaced(GlyphRunNode run) {
    List<Double> advances = new ArrayList<>(run.advances());
    for (int i = 0; i < advances.size(); i++) {
      advances.set(i, advances.get(i) + (i % 3 == 2 ? -0.2 : 0.7));
    }
    return new GlyphRunNode(
        run.text(), run.face(), run.size(), run.origin(), run.angle(), advances, run.fill());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  @DisplayName("lets a viewer put every glyph within 0.05 pt of the scene's")
  void glyphs(BackendProvider provider) throws IOException {
    List<GlyphRunNode> runs = new ArrayList<>();
    for (GlyphRunNode run : runs()) {
      runs.add(run);
      runs.add(spaced(run));
    }
    draw(provider, runs).assertGlyphs(runs);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("providers")
  @DisplayName("keeps text that the typesetter set in one piece")
  void onePiece(BackendProvider provider) throws IOException {
    List<GlyphRunNode> runs = runs();
    assertThat(draw(provider, runs).pieces().stream().map(DrawnShapes.Piece::text))
        .containsExactlyElementsOf(runs.stream().map(GlyphRunNode::text).toList());
  }
}
