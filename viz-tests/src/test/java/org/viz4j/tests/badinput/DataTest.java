package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.backend.pdf.PageReader;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.testkit.SvgReader;
import org.viz4j.tests.ChildJvm;
import org.viz4j.tests.determinism.Plain;

@DisplayName("Drawing")
class DataTest {
  private static final Size SIZE = Size.inches(4, 3);
  private static final Rect PLACE = new Rect(0.5, 0.1, 0.4, 0.4);

  static List<Format> formats() {
    return List.of(Format.PNG, Format.SVG, Format.PDF);
  }

  private static Rendering render(Figure figure, Format format) {
    return Plotter.of(Plain.config()).render(figure, format);
  }

  private static SvgReader svg(Rendering rendering) {
    return SvgReader.of(rendering.bytes());
  }

  @ParameterizedTest
  @MethodSource("formats")
  @DisplayName("a figure without a series gives axes over [0, 1] and one warning")
  void noSeries(Format format) {
    assertThat(render(Figure.of(SIZE, axes -> {}), format).warnings())
        .containsExactly(
            new Warning(Warning.Code.EMPTY, "figure has no marks; empty axes are drawn"));
  }

  @Test
  @DisplayName("axes around an inset alone, and cells without marks, are told by name")
  void noMarks() {
    Series loss = Series.of("loss", 1, 2);
    assertThat(messages(Figure.of(SIZE, a -> a.inset(PLACE, inset -> inset.line(loss)))))
        .containsExactly("figure has no marks outside insets; empty axes are drawn around them");
    assertThat(messages(Figure.of(SIZE, a -> a.line(loss).inset(PLACE, inset -> {}))))
        .containsExactly("an inset has no marks; empty axes are drawn");
    assertThat(
            messages(
                Figure.grid(
                    SIZE,
                    1,
                    3,
                    cell ->
                        axes -> {
                          if (cell.index() == 0) {
                            axes.title("Loss");
                          } else if (cell.index() == 2) {
                            axes.line(loss);
                          }
                        })))
        .containsExactly(
            "axes \"Loss\" have no marks; empty axes are drawn",
            "axes in row 1, column 2 have no marks; empty axes are drawn");
  }

  private static List<String> messages(Figure figure) {
    return render(figure, Format.SVG).warnings().stream()
        .filter(warning -> warning.code() == Warning.Code.EMPTY)
        .map(Warning::message)
        .toList();
  }

  @Test
  @DisplayName("a series without points keeps its legend entry over axes of [0, 1]")
  void emptySeries() {
    Rendering drawn =
        render(
            Figure.of(
                SIZE,
                axes ->
                    axes.line(Series.of("loss", new double[0]), line -> line.label("Loss"))
                        .legend()),
            Format.SVG);
    assertThat(drawn.warnings()).extracting(Warning::code).containsExactly(Warning.Code.EMPTY);
    assertThat(svg(drawn).text().lines()).contains("Loss", "0.0", "1.0").doesNotContain("1.2");
  }

  @Test
  @DisplayName("x and y of two lengths is refused where the series is made, with both lengths")
  void lengths() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> Series.of("loss", new double[10], new double[9]))
        .withMessageContaining("10")
        .withMessageContaining("9")
        .withMessageContaining("loss");
  }

  @Test
  @DisplayName("values not above 0 on a log scale leaves them out and counts them")
  void logScale() {
    Rendering drawn = render(log(10, 1, 0, -1, 0.1), Format.SVG);
    assertThat(drawn.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Warning.Code.OUT_OF_DOMAIN);
              assertThat(warning.message()).startsWith("2 of 5 finite values on axis \"Loss\"");
            });
  }

  @Test
  @DisplayName("only values not above 0 on a log scale is refused, naming the axis and a value")
  void nothingForLogScale() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> render(log(0, -1), Format.SVG))
        .withMessageStartingWith("data of a log scale must have a positive value, but was [-1.0,")
        .withMessageContaining("on axis \"Loss\"");
  }

  private static Figure log(double... values) {
    return Figure.of(
        SIZE, axes -> axes.yLabel("Loss").yScale(ScaleSpec.log()).line(Series.of("loss", values)));
  }

  @Test
  @DisplayName(
      "ten million points takes 64 MB beside the data, and gives files that know only pixels")
  void manyPoints() throws Exception {
    long data = 2L * Double.BYTES * TenMillionPoints.POINTS;
    String output =
        ChildJvm.running(
                TenMillionPoints.class, "-Xmx" + (data + 64_000_000), "-Djava.awt.headless=true")
            .output();
    assertThat(output.lines()).hasSize(3).allMatch(size -> Integer.parseInt(size) < 1_000_000);
  }

  @Test
  @DisplayName("a title of a million characters shortens it with a warning")
  void longTitle() {
    Rendering drawn = render(titled("loss ".repeat(200_000)), Format.PDF);
    assertThat(drawn.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.TEXT_SHORTENED);
    assertThat(PageReader.read(drawn.bytes()).glyphs()).hasSizeLessThan(500);
  }

  @Test
  @DisplayName("a label of a million characters is short in what the file says of itself, too")
  void longLabel() {
    String name = "loss ".repeat(200_000);
    Rendering drawn =
        render(
            Figure.of(
                SIZE,
                axes -> axes.title(name).line(Series.of(name, 3, 2, 1), line -> line.label(name))),
            Format.SVG);
    assertThat(drawn.bytes()).hasSizeLessThan(40_000);
    assertThat(new String(drawn.bytes(), StandardCharsets.UTF_8)).contains("loss loss…");
  }

  @Test
  @DisplayName(
      "a title with NUL, zero width and halves of pairs drops or replaces them, and says so")
  void controls() {
    Rendering drawn = render(titled("Lo\u0000ss\u200b\u202e \ud800!"), Format.SVG);
    assertThat(drawn.warnings()).extracting(Warning::code).contains(Warning.Code.TEXT_SANITIZED);
    assertThat(svg(drawn).text().lines()).containsSequence("Loss ", "\ufffd", "!");
    assertThat(new String(drawn.bytes(), StandardCharsets.UTF_8)).doesNotContain("\u202e");
  }

  @ParameterizedTest
  @MethodSource("formats")
  @DisplayName("a title written right to left says that it is not shaped")
  void rightToLeft(Format format) {
    assertThat(render(titled("שלום"), format).warnings())
        .extracting(Warning::code)
        .contains(Warning.Code.UNSHAPED_SCRIPT);
  }

  private static Figure titled(String title) {
    return Figure.of(SIZE, axes -> axes.title(title).line(Series.of("loss", 3, 2, 1)));
  }
}
