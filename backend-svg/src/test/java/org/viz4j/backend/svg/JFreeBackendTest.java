package org.viz4j.backend.svg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Size;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.Document;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;
import org.viz4j.spi.svg.FontFamilies;

class JFreeBackendTest {

  static Document document(SceneNode... nodes) {
    GroupNode root = GroupNode.of("figure", Role.FIGURE, List.of(nodes));
    return Document.of(new Scene(new Size(120, 90), Metadata.EMPTY, root));
  }

  @Test
  @DisplayName("is found as provider jfree of format svg with priority 50")
  void isFound() {
    assertThat(ServiceLoader.load(BackendProvider.class))
        .singleElement()
        .satisfies(
            provider -> {
              assertThat(provider.id()).isEqualTo("jfree");
              assertThat(provider.format()).isEqualTo(Format.SVG);
              assertThat(provider.priority()).isEqualTo(50);
              assertThat(provider.create()).isInstanceOf(JFreeBackend.class);
            });
  }

  @Test
  @DisplayName("is a vector format with steps of 1/100 pt and images at the asked dpi")
  void resolution() {
    assertThat(new JFreeBackend().resolution(RenderOptions.dpi(450)))
        .isEqualTo(new Resolution(Resolution.Kind.VECTOR, 0.01, 450));
  }

  @Test
  @DisplayName("refuses keys and values of the format's own that it does not know")
  void unknown() {
    refuses("viz.svg.colour", "red", "\"viz.svg.colour\"", "viz.svg.text");
    refuses("viz.svg.text", "Outlines", "viz.svg.text", "text or outlines", "\"Outlines\"");
  }

  private static void refuses(String key, String value, String... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RenderOptions options = RenderOptions.NONE.with(key, value);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> new JFreeBackend().render(document(), options, out, warning -> {}))
        .satisfies(e -> assertThat(e.getMessage()).contains(parts).contains(" must "));
    assertThat(out.size()).isZero();
  }

  @Test
  @DisplayName("warns of numbers that are too large, and writes finite ones for them")
  void farAndWide() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Warning> warnings = new ArrayList<>();
    Outline far = Outline.segment(1e300, 5, -1e300, 5);
    Stroke wide =
        new Stroke(Color.BLACK, 1e300, Cap.BUTT, Join.MITER, 1e300, List.of(1e300, 1.0), 1e300);
    PathNode path = new PathNode(far, FillRule.NON_ZERO, Color.BLACK, wide, Edges.SMOOTH);
    new JFreeBackend().render(document(path), RenderOptions.NONE, out, warnings::add);
    assertThat(warnings).extracting(Warning::code).containsExactly(Warning.Code.BACKEND_LIMITATION);
    // two of the fill and the stroke alike, width, limit, dash and phase
    assertThat(warnings.get(0).message()).startsWith("6 coordinates");
    assertThat(out.toString(UTF_8)).contains("M1.0E7,5L-1.0E7,5").doesNotContain("Infinity");
  }

  @Test
  @DisplayName("asks for families of the same widths, and lets no name out of its quotes")
  void families() {
    assertThat(FontFamilies.of("Liberation Sans", '"'))
        .isEqualTo("\"Liberation Sans\",\"Arimo\",\"Arial\",\"Helvetica\",sans-serif");
    assertThat(FontFamilies.of("x\";'}</style>\\27 \n\ud800", '"'))
        .isEqualTo("\"xstyle27 \",sans-serif");
  }

  @Test
  @DisplayName("draws text with no font, no fontconfig and no display on the machine")
  void noFonts(@TempDir Path folder) throws Exception {
    assertThat(child(folder, Map.of())).contains(">Loss</text>");
  }

  @Test
  @DisplayName("draws where the JVM looks for a display that is not there")
  void brokenDisplay(@TempDir Path folder) throws Exception {
    assertThat(child(folder, Map.of("DISPLAY", ":77"))).contains(">Loss</text>");
  }

  /** What {@link ChildJvm} prints where no font can be found. */
  private static String child(Path folder, Map<String, String> variables) throws Exception {
    Path config = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            ChildJvm.class.getName());
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("FONTCONFIG_FILE", config.toString());
    environment.remove("DISPLAY");
    environment.putAll(variables);
    builder.start().waitFor();
    return Files.readString(output, UTF_8);
  }
}
