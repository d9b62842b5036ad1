package org.viz4j.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.scene.Metadata;
import org.viz4j.spi.RenderOptions;

@DisplayName("A missing part")
class MissingPartsTest {
  private static final Series LOSS = Series.of("loss", 2, 1);
  private static final Size SIZE = new Size(100, 100);

  @ParameterizedTest(name = "{0}")
  @MethodSource({"ofFigures", "ofMarks", "ofData", "ofWords"})
  @DisplayName("is refused by name where it is handed over")
  void refused(String thing, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(thing + " must be present, but was null");
  }

  static Stream<Arguments> ofFigures() {
    Figure figure = Figure.of(SIZE, axes -> {});
    return Stream.of(
        refusal("title of axes", () -> Axes.of(axes -> axes.title(null))),
        refusal("label of an axis", () -> Axes.of(axes -> axes.xLabel(null))),
        refusal("label of an axis", () -> Axes.of(axes -> axes.yLabel(null))),
        refusal("scale of an axis", () -> Axes.of(axes -> axes.xScale(null))),
        refusal(
            "x axis of axes",
            () ->
                new Axes(
                    "",
                    null,
                    Axis.AUTOMATIC,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    Frame.FULL,
                    Aspect.FREE,
                    null)),
        refusal(
            "y axis of axes",
            () ->
                new Axes(
                    "",
                    Axis.AUTOMATIC,
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    Frame.FULL,
                    Aspect.FREE,
                    null)),
        refusal("marks of axes", () -> Axes.of(axes -> axes.mark(null))),
        refusal("place of a legend", () -> Axes.of(axes -> axes.legend(null))),
        refusal("size of a figure", () -> Figure.of(null, axes -> {})),
        refusal("size of a figure", () -> figure.withSize(null)),
        refusal("crop of a figure", () -> figure.withCrop(null)),
        refusal("metadata of a figure", () -> figure.withMetadata(null)),
        refusal("warnings of a figure", () -> figure.withWarnings(null)),
        refusal("warnings of a figure", () -> figure.withWarnings(Arrays.asList(null, null))),
        refusal(
            "axes of a figure",
            () -> new Figure(SIZE, "", null, null, null, Crop.EXACT, Metadata.EMPTY, List.of())));
  }

  static Stream<Arguments> ofMarks() {
    return Stream.of(
        refusal("series of a line", () -> Axes.of(axes -> axes.line(null))),
        refusal("label of a line", () -> line(line -> line.label(null))),
        refusal("dash of a line", () -> line(line -> line.dash(null))),
        refusal("marker of a line", () -> line(line -> line.marker(null))),
        refusal("series of points", () -> Axes.of(axes -> axes.points(null))),
        refusal("marker of points", () -> Axes.of(axes -> axes.points(LOSS, p -> p.marker(null)))),
        refusal("series of bars", () -> Axes.of(axes -> axes.bars(null))),
        refusal("label of bars", () -> Axes.of(axes -> axes.bars(LOSS, bars -> bars.label(null)))),
        refusal(
            "upper curve of a band",
            () -> Axes.of(axes -> axes.band(LOSS.x(), LOSS.y(), null, band -> {}))),
        refusal(
            "dash of a reference line",
            () -> Axes.of(axes -> axes.verticalLine(1, line -> line.dash(null)))),
        refusal(
            "label of a reference span",
            () -> Axes.of(axes -> axes.verticalSpan(0, 1, span -> span.label(null)))),
        refusal("step of a line", () -> line(line -> line.step(null))),
        refusal("shape of a patch", () -> Axes.of(axes -> axes.patch(null))),
        refusal(
            "corners of a polygon",
            () -> PatchShape.polygon(Position.data(0, 0), null, Position.data(1, 1))),
        refusal("text of an annotation", () -> note(null, Position.data(0, 0), note -> {})),
        refusal("position of an annotation", () -> note("text", null, note -> {})),
        refusal(
            "weight of an annotation",
            () -> note("text", Position.data(0, 0), note -> note.weight(null))),
        refusal(
            "upper errors",
            () -> Axes.of(axes -> axes.errorBars(LOSS, LOSS.y(), null, bars -> {}))),
        refusal("series of error bars", () -> Axes.of(a -> a.errorBars(null, LOSS.y(), b -> {}))),
        refusal("series of stacked bars", () -> Axes.of(axes -> axes.stackedBars(null))),
        refusal(
            "series of grouped bars",
            () -> Axes.of(axes -> axes.groupedBars(Arrays.asList(LOSS, null)))),
        refusal("width of grid lines", () -> new GridLines(true, true, false, null, null, 1)),
        refusal("colours of a palette", () -> new Palette(null)),
        refusal("colours of a palette", () -> new Palette(Arrays.asList(Color.BLACK, null))),
        refusal("a colour", () -> Color.hex(null)),
        refusal("a colour", () -> Palette.hex("#000000", null)));
  }

  private static void note(String text, Position at, Consumer<Annotation.Builder> configure) {
    Axes.of(axes -> axes.annotation(text, at, configure));
  }

  static Stream<Arguments> ofData() {
    return Stream.of(
        refusal("name of a series", () -> Series.of(null, 1, 2)),
        refusal("x of a series", () -> new Series("loss", null, Column.of())),
        refusal("y of a series", () -> new Series("loss", Column.of(), null)),
        refusal("values of a column", () -> Series.of("loss", (double[]) null)),
        refusal("values of a column", () -> Column.of((float[]) null)),
        refusal("values of a column", () -> Column.of((List<Double>) null)),
        refusal("values of a column", () -> Column.of(Arrays.asList(1, null))),
        refusal("values of a column", () -> Column.view(null)),
        refusal("metrics of a training history", () -> TrainingHistory.of(LOSS, null)),
        refusal(
            "name of x of a training history",
            () -> new TrainingHistory(List.of(), null, List.of())),
        refusal(
            "warnings of a training history", () -> new TrainingHistory(List.of(), "Epoch", null)),
        refusal("a metric's name", () -> TrainingHistory.of(LOSS).metric(null)));
  }

  static Stream<Arguments> ofWords() {
    Metadata words = Metadata.EMPTY;
    RenderOptions none = RenderOptions.NONE;
    Map<String, String> unset = new HashMap<>();
    unset.put("viz.dpi", null);
    return Stream.of(
        refusal("title of a figure", () -> words.withTitle(null)),
        refusal("description of a figure", () -> words.withDescription(null)),
        refusal("language of a figure", () -> words.withLanguage(null)),
        refusal("author of a figure", () -> words.withAuthor(null)),
        refusal("subject of a figure", () -> words.withSubject(null)),
        refusal("keywords of a figure", () -> words.withKeywords(null)),
        refusal("keywords of a figure", () -> words.withKeywords(Arrays.asList("a", null))),
        refusal("settings", () -> new RenderOptions(null)),
        refusal("value of setting \"viz.dpi\"", () -> new RenderOptions(unset)),
        refusal("value of setting \"viz.theme\"", () -> none.withTheme(null)),
        refusal("key of a setting", () -> none.with(null, "1")),
        refusal("key of a setting", () -> none.find(null)),
        refusal("format of a backend", () -> none.withBackend(null, "stax")));
  }

  @Test
  @DisplayName("is no fault where it means the default")
  void defaults() {
    Figure figure = Figure.of(SIZE, axes -> axes.line(LOSS));

    assertThat(figure.withTheme(null).theme()).isNull();
    assertThat(Metadata.EMPTY.withDate(null).date()).isNull();
  }

  private static Axes line(Consumer<Line.Builder> configure) {
    return Axes.of(axes -> axes.line(LOSS, configure));
  }

  private static Arguments refusal(String thing, ThrowingCallable call) {
    return arguments(thing, call);
  }
}
