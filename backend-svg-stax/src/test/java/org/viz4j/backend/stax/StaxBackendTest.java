package org.viz4j.backend.stax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

class StaxBackendTest {
  private static final Outline LINE = Outline.segment(1, 2, 30, 40);

  @Test
  @DisplayName("is found as provider stax of format svg with priority 100")
  void isFound() {
    assertThat(ServiceLoader.load(BackendProvider.class))
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.id()).isEqualTo("stax");
              assertThat(provider.format()).isEqualTo(Format.SVG);
              assertThat(provider.priority()).isEqualTo(100);
              assertThat(provider.create()).isInstanceOf(StaxBackend.class);
            });
  }

  @Test
  @DisplayName("is a vector format with steps of 1/100 pt and images at the asked dpi")
  void resolution() {
    assertThat(new StaxBackend().resolution(RenderOptions.dpi(450)))
        .isEqualTo(new Resolution(Resolution.Kind.VECTOR, 0.01, 450));
  }

  @Test
  @DisplayName("refuses a key of the format's own that it does not know, and names the one it does")
  void unknownKey() {
    refuses("viz.svg.colour", "red", "\"viz.svg.colour\"", "viz.svg.text");
  }

  @Test
  @DisplayName("refuses a value that the key does not allow, and names those that it does")
  void unknownValue() {
    refuses("viz.svg.text", "Outlines", "viz.svg.text", "text or outlines", "\"Outlines\"");
    refuses("viz.svg.text", "", "viz.svg.text", "text or outlines");
  }

  private static void refuses(String key, String value, String... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = Document.of(Svgs.scene());
    RenderOptions options = RenderOptions.NONE.with(key, value);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> new StaxBackend().render(document, options, out, warning -> {}))
        .satisfies(e -> assertThat(e.getMessage()).contains(parts).contains(" must "));
    assertThat(out.size()).isZero();
  }

  @Test
  @DisplayName("writes of a stroke what differs from what holds anyway")
  void strokes() {
    Stroke plain = Stroke.solid(Color.BLACK, 1.25);
    assertThat(Svgs.file(PathNode.stroked(LINE, plain, Edges.SMOOTH)))
        .contains(
            "<path d=\"M1 2 30 40\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1.25\"/>");
    assertThat(Svgs.file(PathNode.stroked(LINE, plain.with(Cap.ROUND, Join.BEVEL), Edges.SMOOTH)))
        .contains("stroke-linecap=\"round\" stroke-linejoin=\"bevel\"/>");
  }

  @Test
  @DisplayName("writes opacities apart, exactly enough to get all 256 back")
  void opacities() {
    for (int alpha = 0; alpha < 255; alpha++) {
      Color color = new Color(1, 2, 3, alpha);
      String file = Svgs.file(PathNode.filled(LINE, color, Edges.SMOOTH));
      String opacity = file.replaceAll("(?s).*fill-opacity=\"([0-9.]*)\".*", "$1");
      assertThat(Math.round(Double.parseDouble(opacity) * 255)).isEqualTo(alpha);
    }
  }

  @Test
  @DisplayName("asks for crisp edges where all of a path is a screen pixel thick or more")
  void crisp() {
    String crisp = "shape-rendering=\"crispEdges\"";
    assertThat(Svgs.file(stroked(0.75))).contains(crisp);
    assertThat(Svgs.file(stroked(0.74))).doesNotContain(crisp);
    assertThat(Svgs.file(filled(0.75))).contains(crisp);
    assertThat(Svgs.file(filled(0.74))).doesNotContain(crisp);
  }

  private static PathNode stroked(double width) {
    return PathNode.stroked(LINE, Stroke.solid(Color.BLACK, width), Edges.CRISP);
  }

  /** A thick box and a box of {@code height}, in one path. */
  private static PathNode filled(double height) {
    Outline boxes =
        Outline.builder()
            .append(Outline.rect(new Rect(10, 50, 20, 20)))
            .append(Outline.rect(new Rect(50, 70, 20, height)))
            .build();
    return PathNode.filled(boxes, Color.BLACK, Edges.CRISP);
  }

  @Test
  @DisplayName("names a file by all of its content")
  void names() {
    PathNode path = stroked(1);
    assertThat(name(path)).isEqualTo(name(path)).matches("v[0-9a-z]{7}");
    assertThat(name(path)).isNotEqualTo(name(stroked(1.001)));
    assertThat(name(path)).isNotEqualTo(name(path, path));
    assertThat(name(Svgs.text("a", 0))).isNotEqualTo(name(Svgs.text("b", 0)));
  }

  private static String name(SceneNode... nodes) {
    return Svgs.file(nodes).replaceAll("(?s).*<g id=\"([^-]*)-figure\".*", "$1");
  }
}
