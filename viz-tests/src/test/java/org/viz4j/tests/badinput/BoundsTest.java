package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Axes;
import org.viz4j.figure.ErrorBars;
import org.viz4j.figure.Line;
import org.viz4j.figure.Patch;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.geom.Rect;

@DisplayName("Refused where it is stated:")
class BoundsTest {
  private static final Series THREE = Series.of("s", 1, 2, 3);
  private static final Column TWO = Column.of(1, 2);
  private static final Position HERE = Position.data(0, 0);
  private static final double NAN = Double.NaN;

  static Stream<Arguments> uneven() {
    return Stream.of(
        uneven("x and y of a line", "3", axes -> Series.of("s", new double[3], new double[2])),
        uneven("lower curve", "3", axes -> axes.band(THREE.x(), TWO, THREE.y(), band -> {})),
        uneven("upper curve", "3", axes -> axes.band(THREE.x(), THREE.y(), TWO, band -> {})),
        uneven("lower errors", "3", axes -> axes.errorBars(THREE, TWO, THREE.y(), bars -> {})),
        uneven("upper errors", "3", axes -> axes.errorBars(THREE, THREE.y(), TWO, bars -> {})),
        uneven("stack", "3", axes -> axes.stackedBars(List.of(THREE, Series.of("t", 1, 2)))),
        uneven("edges", "4", axes -> Histogram.of(List.of(0.0, 1.0, 2.0, 3.0), counts())),
        uneven("ticks", "3", axes -> axes.xTicks(new double[] {1, 2, 3}, "one", "two")));
  }

  private static List<Long> counts() {
    return List.of(1L, 2L);
  }

  private static Arguments uneven(String what, String long3, Consumer<Axes.Builder> build) {
    return Arguments.of(what, long3, build);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uneven")
  @DisplayName("columns that differ in length, with both lengths")
  void lengths(String what, String one, Consumer<Axes.Builder> build) {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> Axes.of(build))
        .withMessageMatching(".* must .*, but was .*")
        .satisfies(e -> assertThat(e.getMessage()).containsPattern("\\b" + one + "\\b"))
        .satisfies(e -> assertThat(e.getMessage()).containsPattern("\\b2\\b"));
  }

  static Stream<Arguments> lengthsInPt() {
    return Stream.of(
        pt("width of a line", true, v -> line(line -> line.width(v))),
        pt("marker size of a line", true, v -> line(line -> line.markerSize(v))),
        pt("size of points", true, v -> axes(a -> a.points(THREE, p -> p.size(v)))),
        pt("width of error bars", true, v -> errors(bars -> bars.width(v))),
        pt("cap of error bars", false, v -> errors(bars -> bars.cap(v))),
        pt("edge width of a patch", true, v -> circle(patch -> patch.edgeWidth(v))),
        pt("radius of a circle", true, v -> PatchShape.circle(HERE, v)),
        pt("corner radius of a rectangle", false, v -> PatchShape.rectangle(HERE, HERE, v)),
        pt("head length of an arrow", true, v -> new PatchShape.Arrow(HERE, HERE, v, 1)),
        pt("head width of an arrow", true, v -> new PatchShape.Arrow(HERE, HERE, 1, v)),
        pt("size of an annotation", true, v -> note(words -> words.size(v))),
        pt("width of a reference line", true, v -> axes(a -> a.verticalLine(1, l -> l.width(v)))),
        pt("width of grid lines", true, v -> axes(a -> a.gridLines(grid -> grid.width(v)))));
  }

  private static Arguments pt(String thing, boolean positive, DoubleConsumer state) {
    return Arguments.of(thing, positive, state);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lengthsInPt")
  @DisplayName("a length in pt that is none, or beyond ten million")
  void points(String thing, boolean positive, DoubleConsumer state) {
    String constraint = positive ? "be positive and finite" : "be zero or more and finite";
    DoubleStream wrong = DoubleStream.of(-1, NAN, Double.POSITIVE_INFINITY);
    (positive ? DoubleStream.concat(wrong, DoubleStream.of(0)) : wrong)
        .forEach(value -> assertRefused(thing, constraint, value, state));
    assertRefused(thing, "be at most 10000000 pt", Math.nextUp(1e7), state);
    state.accept(1e7);
  }

  static Stream<Arguments> fractions() {
    return Stream.of(
        fraction("opacity of a line", v -> line(line -> line.opacity(v))),
        fraction("opacity of points", v -> axes(a -> a.points(THREE, p -> p.opacity(v)))),
        fraction("opacity of a band", BoundsTest::band),
        fraction("opacity of bars", v -> axes(a -> a.bars(THREE, bars -> bars.opacity(v)))),
        fraction("opacity of error bars", v -> errors(bars -> bars.opacity(v))),
        fraction("opacity of a histogram", v -> axes(a -> a.histogram(TWO, h -> h.opacity(v)))),
        fraction("opacity of a patch", v -> circle(patch -> patch.opacity(v))),
        fraction(
            "opacity of a reference line",
            v -> axes(a -> a.verticalLine(1, line -> line.opacity(v)))),
        fraction(
            "opacity of a reference span",
            v -> axes(a -> a.verticalSpan(1, 2, span -> span.opacity(v)))),
        fraction("opacity of grid lines", v -> axes(a -> a.gridLines(grid -> grid.opacity(v)))));
  }

  private static Arguments fraction(String thing, DoubleConsumer state) {
    return Arguments.of(thing, state);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fractions")
  @DisplayName("an opacity outside 0..1")
  void opacities(String thing, DoubleConsumer state) {
    DoubleStream.of(-Double.MIN_VALUE, Math.nextUp(1.0), NAN, Double.NEGATIVE_INFINITY)
        .forEach(value -> assertRefused(thing, "lie in 0..1", value, state));
    state.accept(0);
    state.accept(1);
  }

  @Test
  @DisplayName("a position farther from the plot area than 10,000 of them, or by too many pt")
  void positions() {
    assertRefused("x of a position in axes", "lie in -10000..10000", 1e5, x -> Position.axes(x, 0));
    assertRefused("y of a position in axes", "be finite", NAN, y -> Position.axes(0, y));
    assertRefused(
        "offset of a position to the right",
        "be at most 10000000 pt",
        -2e7,
        pt -> HERE.offset(pt, 0));
    assertRefused("offset of a position upwards", "be finite", NAN, pt -> HERE.offset(0, pt));
  }

  @Test
  @DisplayName("an inset of no size, or one that leaves the plot area")
  void insets() {
    assertRefused(
        "width of an inset", "be 0.001 of the plot area or more", 0.0009, w -> inset(0, w, 0.5));
    assertRefused(
        "height of an inset", "be 0.001 of the plot area or more", 0, h -> inset(0, 0.5, h));
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> inset(0.75, 0.5, 0.5))
        .withMessageStartingWith(
            "an inset must lie in 0..1 in both directions, but was Rect[x=0.75");
    inset(0, 0.001, 1);
  }

  private static void assertRefused(
      String thing, String constraint, double value, DoubleConsumer state) {
    assertThatExceptionOfType(InvalidInputException.class)
        .as("%s of %s", thing, value)
        .isThrownBy(() -> state.accept(value))
        .withMessage(thing + " must " + constraint + ", but was " + value);
  }

  private static void axes(Consumer<Axes.Builder> build) {
    Axes.of(build);
  }

  private static void line(Consumer<Line.Builder> build) {
    axes(axes -> axes.line(THREE, build));
  }

  private static void errors(Consumer<ErrorBars.Builder> build) {
    axes(axes -> axes.errorBars(THREE, THREE.y(), build));
  }

  private static void circle(Consumer<Patch.Builder> build) {
    axes(axes -> axes.patch(PatchShape.circle(HERE, 1), build));
  }

  private static void note(Consumer<Annotation.Builder> build) {
    axes(axes -> axes.annotation("here", HERE, build));
  }

  private static void band(double opacity) {
    axes(axes -> axes.band(THREE.x(), THREE.y(), THREE.y(), band -> band.opacity(opacity)));
  }

  private static void inset(double x, double width, double height) {
    axes(axes -> axes.inset(new Rect(x, 0, width, height), inner -> inner.line(THREE)));
  }
}
