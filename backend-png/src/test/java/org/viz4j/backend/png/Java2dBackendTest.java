package org.viz4j.backend.png;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.viz4j.backend.png.Pngs.WHITE;

import java.awt.image.BufferedImage;
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
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.BackendProvider;
import org.viz4j.spi.RenderOptions;

@DisplayName("The PNG backend on Java2D")
class Java2dBackendTest {

  @Test
  @DisplayName("names pixels, bytes, limit and settings when it refuses a large picture")
  void tooLarge() {
    assertThatThrownBy(
            () ->
                Pngs.file(
                    new Size(72_000, 72_000),
                    Metadata.EMPTY,
                    RenderOptions.dpi(100),
                    new ArrayList<>(),
                    WHITE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a picture must have at most 100000000 pixels, but was 100000 x 100000 = 10000000000"
                + " pixels (40000000000 bytes); lower viz.dpi or raise viz.maxPixels");
  }

  @Test
  @DisplayName("says what it needs when the memory does not suffice")
  void outOfMemory() {
    RenderOptions options =
        RenderOptions.dpi(72).with(RenderOptions.MAX_PIXELS, Integer.toString(Integer.MAX_VALUE));
    assertThatThrownBy(
            () ->
                Pngs.file(
                    new Size(46_000, 46_000), Metadata.EMPTY, options, new ArrayList<>(), WHITE))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(
            "a picture must fit into the free memory, but was 2116000000 pixels")
        .hasMessageContaining("-Xmx");
  }

  @Test
  @DisplayName("draws dashes too fine for pixels as a solid line, with a warning")
  void fineDashes() {
    List<Warning> warnings = new ArrayList<>();
    Stroke stroke = new Stroke(Color.BLACK, 4, Cap.BUTT, Join.MITER, 10, List.of(1e-7, 1e-7), 0);
    PathNode line = PathNode.stroked(Outline.segment(0, 15, 40, 15), stroke, Edges.SMOOTH);
    byte[] file =
        Pngs.file(Pngs.SIZE, Metadata.EMPTY, RenderOptions.dpi(72), warnings, WHITE, line);
    assertThat(Pngs.decode(file).getRGB(20, 15)).isEqualTo(0xff000000);
    assertThat(warnings)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.BACKEND_LIMITATION);
              assertThat(warning.message()).contains("[1.0E-7, 1.0E-7] pt");
            });
  }

  @Test
  @DisplayName("paints lines and fills that reach far beyond the page")
  void farBeyond() {
    for (double far : new double[] {1e6, 1e9, 1e12, 1e30, 1e300}) {
      for (Edges edges : Edges.values()) {
        Stroke stroke = Stroke.solid(Color.BLACK, 4).with(Cap.SQUARE, Join.MITER);
        BufferedImage image =
            Pngs.image(
                PathNode.stroked(Outline.segment(-far, 5, far, 5), stroke, edges),
                PathNode.filled(Outline.rect(new Rect(-far, 20, 2 * far, 5)), Color.BLACK, edges));
        assertThat(image.getRGB(20, 5)).as(edges + " line to " + far).isEqualTo(0xff000000);
        assertThat(image.getRGB(20, 22)).as(edges + " fill to " + far).isEqualTo(0xff000000);
      }
    }
  }

  @Test
  @DisplayName("paints lines of any width")
  void anyWidth() {
    for (double width : new double[] {1e3, 1e6, 1e12, 1e300}) {
      Stroke stroke = Stroke.solid(Color.BLACK, width);
      BufferedImage image =
          Pngs.image(PathNode.stroked(Outline.segment(-9, 5, 99, 25), stroke, Edges.SMOOTH));
      assertThat(image.getRGB(20, 15)).as("width " + width).isEqualTo(0xff000000);
    }
  }

  @Test
  @DisplayName("is found by the service loader")
  void found() {
    assertThat(ServiceLoader.load(BackendProvider.class))
        .hasOnlyElementsOfType(PngBackendProvider.class)
        .hasSize(1);
  }

  @Test
  @DisplayName("is listed without loading a class of AWT")
  void listedCheaply(@TempDir Path folder) throws Exception {
    List<String> lines = child(folder, "list", "-Xlog:class+load:stdout");
    assertThat(lines).anyMatch(line -> line.contains("PngBackendProvider"));
    assertThat(lines).noneMatch(line -> line.contains(" java.awt.") || line.contains("Java2dB"));
  }

  @Test
  @DisplayName("draws text with no font, no fontconfig and no display on the machine")
  void noFonts(@TempDir Path folder) throws Exception {
    assertThat(child(folder, "draw", "-Dnothing=here")).last().isEqualTo("black ff000000");
  }

  @Test
  @DisplayName("names the remedy where the JVM looks for a display that is not there")
  void brokenDisplay(@TempDir Path folder) throws Exception {
    List<String> lines = child(folder, "draw", "-Dnothing=here", Map.of("DISPLAY", ":77"));
    assertThat(lines)
        .anyMatch(
            line -> line.contains("BackendException") && line.contains("-Djava.awt.headless"));
  }

  private static List<String> child(Path folder, String what, String option) throws Exception {
    return child(folder, what, option, Map.of());
  }

  /** Runs {@link ChildJvm} where no font can be found. */
  private static List<String> child(
      Path folder, String what, String option, Map<String, String> variables) throws Exception {
    Path config = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>");
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-Duser.home=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            ChildJvm.class.getName(),
            what);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("FONTCONFIG_FILE", config.toString());
    environment.remove("DISPLAY");
    environment.putAll(variables);
    builder.start().waitFor();
    return readLines(output);
  }

  private static List<String> readLines(Path file) throws IOException {
    return Files.readString(file, UTF_8).lines().toList();
  }
}
