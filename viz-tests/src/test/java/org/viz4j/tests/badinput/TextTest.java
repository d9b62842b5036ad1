package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Position;
import org.viz4j.figure.TickFormatter;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.testkit.SvgReader;
import org.viz4j.tests.determinism.Plain;

@DisplayName("Wherever text stands in a figure,")
class TextTest {
  private static final Size SIZE = Size.inches(4, 3);
  private static final Series LOSS = Series.of("loss", 1, 2, 3);
  private static final Tensor IMAGE = Tensor.of(new double[] {1, 2, 3, 4}, 2, 2);

  /** A place for text in a figure. */
  private enum Place {
    FIGURE_TITLE((axes, text) -> axes.line(LOSS)) {
      @Override
      Figure with(String text) {
        return super.with(text).withTitle(text);
      }
    },
    FIGURE_LEGEND((axes, text) -> axes.line(LOSS, line -> line.label(text))) {
      @Override
      Figure with(String text) {
        return super.with(text).withLegend(LegendPlace.OUTSIDE_RIGHT);
      }
    },
    TITLE((axes, text) -> axes.line(LOSS).title(text)),
    X_LABEL((axes, text) -> axes.line(LOSS).xLabel(text)),
    Y_LABEL((axes, text) -> axes.line(LOSS).yLabel(text)),
    TWIN_LABEL((axes, text) -> axes.line(LOSS).twinY(twin -> twin.yLabel(text).line(LOSS))),
    LEGEND((axes, text) -> axes.line(LOSS, line -> line.label(text)).legend()),
    LEGEND_TITLE(
        (axes, text) ->
            axes.line(LOSS, line -> line.label("loss"))
                .legend(LegendPlace.OUTSIDE_TOP, legend -> legend.title(text))),
    STATED_TICK((axes, text) -> axes.line(LOSS).xTicks(new double[] {0, 1}, text, "b")),
    FORMATTED_TICK((axes, text) -> axes.line(LOSS).yFormat(TickFormatter.own(value -> text))),
    CATEGORY((axes, text) -> axes.bars(List.of("a", text), Column.of(1, 2))),
    BOX((axes, text) -> axes.boxes(boxes -> boxes.horizontal().box(text, Column.of(1, 2)))),
    ANNOTATION((axes, text) -> axes.line(LOSS).annotation(text, Position.data(1, 2))),
    COLORBAR((axes, text) -> axes.image(IMAGE).colorbar(text)),
    INSET(
        (axes, text) ->
            axes.line(LOSS)
                .inset(new Rect(0.1, 0.1, 0.6, 0.6), inset -> inset.title(text).line(LOSS)));

    private final BiConsumer<Axes.Builder, String> text;

    Place(BiConsumer<Axes.Builder, String> text) {
      this.text = text;
    }

    Figure with(String words) {
      return Figure.of(SIZE, axes -> text.accept(axes, words));
    }

    Rendering drawn(String words) {
      return Plotter.of(Plain.config()).render(with(words), Format.SVG);
    }
  }

  private static Set<Warning.Code> codes(Rendering drawn) {
    return drawn.warnings().stream().map(Warning::code).collect(Collectors.toSet());
  }

  private static Stream<Arguments> places(Object... values) {
    return Stream.of(Place.values())
        .flatMap(place -> Stream.of(values).map(value -> Arguments.of(place, value)));
  }

  static Stream<Arguments> rightToLeft() {
    return places("שלום", "مرحبا", "हिन्दी");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rightToLeft")
  @DisplayName("letters that need shaping or another direction are told once, with their script")
  void unshaped(Place place, String text) {
    List<Warning> told =
        place.drawn(text).warnings().stream()
            .filter(warning -> warning.code() == Warning.Code.UNSHAPED_SCRIPT)
            .toList();
    assertThat(told)
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains(text, "left to right"));
  }

  static Stream<Arguments> unwanted() {
    return places("a\u0000b", "a\u200bb\u202e", "a\ud800b", "\udc00", "a\ufffeb");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unwanted")
  @DisplayName(
      "controls, invisible characters and halves of pairs are removed or replaced and told")
  void sanitized(Place place, String text) {
    Rendering drawn = place.drawn(text);
    assertThat(codes(drawn)).containsExactly(Warning.Code.TEXT_SANITIZED);
    assertThat(SvgReader.of(drawn.bytes()).text().lines())
        .noneMatch(line -> line.codePoints().anyMatch(TextTest::isUnwanted));
  }

  private static boolean isUnwanted(int c) {
    return c < ' ' || c == 0x200b || c == 0x202e || c == 0xfffe || c >= 0xd800 && c <= 0xdfff;
  }

  static Stream<Arguments> endless() {
    return places("word ".repeat(200_000), "l\n".repeat(500_000), "x".repeat(1_000_000));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endless")
  @DisplayName("a million characters are cut with an ellipsis, which is told")
  void shortened(Place place, String text) {
    Rendering drawn = place.drawn(text);
    assertThat(codes(drawn)).contains(Warning.Code.TEXT_SHORTENED);
    assertThat(SvgReader.of(drawn.bytes()).text().lines())
        .anyMatch(line -> line.endsWith("…"))
        .allMatch(line -> line.length() < 300);
    assertThat(drawn.warnings()).allMatch(warning -> warning.message().length() < 300);
  }
}
