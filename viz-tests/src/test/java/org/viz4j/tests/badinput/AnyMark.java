package org.viz4j.tests.badinput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.viz4j.core.stat.Summaries;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.HistogramBars;
import org.viz4j.figure.Marker;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.Step;

/** Every mark in every way it can take values, and the numbers that it asks an axis to place. */
enum AnyMark {
  LINE((axes, v) -> axes.line(series(v)), AnyMark::themselves),
  LINE_ACROSS((axes, v) -> axes.line(Series.of("s", v, places(v))), AnyMark::themselves),
  LINE_WITH_MARKERS(
      (axes, v) -> axes.line(series(v), l -> l.marker(Marker.SQUARE)), AnyMark::themselves),
  STEP_BEFORE((axes, v) -> axes.line(series(v), l -> l.step(Step.BEFORE)), AnyMark::themselves),
  STEP_MIDDLE((axes, v) -> axes.line(series(v), l -> l.step(Step.MIDDLE)), AnyMark::themselves),
  STEP_AFTER((axes, v) -> axes.line(series(v), l -> l.step(Step.AFTER)), AnyMark::themselves),
  POINTS((axes, v) -> axes.points(series(v)), AnyMark::themselves),
  POINTS_ACROSS((axes, v) -> axes.points(Series.of("s", v, places(v))), AnyMark::themselves),
  BAND(
      (axes, v) -> axes.band(x(v), Column.of(v), Column.of(plus(v, 0.25)), band -> {}),
      v -> List.of(joined(v, plus(v, 0.25)))),
  BARS((axes, v) -> axes.bars(series(v)), AnyMark::themselves),
  BARS_ACROSS((axes, v) -> axes.bars(series(v), bars -> bars.horizontal()), AnyMark::themselves),
  BARS_GROUPED((axes, v) -> axes.groupedBars(List.of(series(v), series(v))), v -> List.of(v, v)),
  BARS_STACKED(
      (axes, v) -> axes.stackedBars(List.of(series(v), series(v))),
      v -> List.of(v, Arrays.stream(v).map(value -> value + value).toArray())),
  ERROR_BARS(
      (axes, v) -> axes.errorBars(series(v), quarters(v), bars -> bars.marker(Marker.CIRCLE)),
      v -> List.of(joined(plus(v, -0.25), plus(v, 0.25)))),
  ERROR_BARS_ACROSS(
      (axes, v) ->
          axes.errorBars(Series.of("s", v, places(v)), quarters(v), bars -> bars.horizontal()),
      v -> List.of(joined(plus(v, -0.25), plus(v, 0.25)))),
  HISTOGRAM_ACROSS((axes, v) -> axes.histogram(Column.of(v)), AnyMark::edges),
  HISTOGRAM_OUTLINED_ACROSS(
      (axes, v) -> axes.histogram(Column.of(v), bars -> bars.outlined()), AnyMark::edges),
  BOXES((axes, v) -> axes.boxes(boxes -> boxes.box("b", Column.of(v))), AnyMark::summary),
  BOXES_ACROSS(
      (axes, v) -> axes.boxes(boxes -> boxes.box("b", Column.of(v)).horizontal()),
      AnyMark::summary),
  RECTANGLES(
      (axes, v) -> pairs(axes, v, (one, other) -> PatchShape.rectangle(one, other)),
      AnyMark::pairs),
  ROUNDED_RECTANGLES(
      (axes, v) -> pairs(axes, v, (one, other) -> PatchShape.rectangle(one, other, 4)),
      AnyMark::pairs),
  ARROWS((axes, v) -> pairs(axes, v, PatchShape::arrow), AnyMark::pairs),
  CIRCLES((axes, v) -> axes(axes, v, at -> axes.patch(PatchShape.circle(at, 4))), AnyMark::single),
  ELLIPSES(
      (axes, v) -> axes(axes, v, at -> axes.patch(PatchShape.ellipse(at, 0.5, 0.5))),
      v -> each(v, value -> new double[] {value - 0.25, value + 0.25})),
  POLYGON((axes, v) -> axes.patch(PatchShape.polygon(positions(v))), AnyMark::themselves),
  POLYLINE((axes, v) -> axes.patch(PatchShape.polyline(positions(v))), AnyMark::themselves),
  ANNOTATIONS((axes, v) -> axes(axes, v, at -> axes.annotation("here", at)), AnyMark::single),
  ANNOTATIONS_WITH_ARROW(
      (axes, v) ->
          axes(
              axes,
              v,
              at -> axes.annotation("here", Position.axes(0.5, 0.5), a -> a.arrowTo(at).box())),
      AnyMark::single),
  REFERENCE_LINES(
      (axes, v) -> Arrays.stream(v).forEach(y -> axes.horizontalLine(y, line -> {})),
      AnyMark::single),
  REFERENCE_LINES_ACROSS(
      (axes, v) -> Arrays.stream(v).forEach(x -> axes.verticalLine(x, line -> {})),
      AnyMark::single),
  REFERENCE_SPANS(
      (axes, v) -> ends(v).forEach(e -> axes.horizontalSpan(e[0], e[1], span -> {})),
      AnyMark::ends),
  REFERENCE_SPANS_ACROSS(
      (axes, v) -> ends(v).forEach(e -> axes.verticalSpan(e[0], e[1], span -> {})), AnyMark::ends);

  private final BiConsumer<Axes.Builder, double[]> adder;
  private final Function<double[], List<double[]>> placed;

  AnyMark(BiConsumer<Axes.Builder, double[]> adder, Function<double[], List<double[]>> placed) {
    this.adder = adder;
    this.placed = placed;
  }

  void add(Axes.Builder axes, double[] values) {
    adder.accept(axes, values);
  }

  /** For each mark what it asks the axis to place, and whatever it had to leave out before. */
  List<double[]> placed(double[] values) {
    return placed.apply(values);
  }

  /** Whether values are on the x axis. */
  boolean isAcross() {
    return name().endsWith("_ACROSS");
  }

  /** Whether it is fitted to the axes, not the axes to it. */
  boolean isGuide() {
    return name().startsWith("ANNOTATION") || name().startsWith("REFERENCE");
  }

  /** Whether the axes reach to zero, where they can. */
  boolean isFromZero() {
    return name().startsWith("BARS");
  }

  boolean isBoxes() {
    return this == BOXES || this == BOXES_ACROSS;
  }

  /** Whether it is one thing that the caller has put somewhere, and is told if it is not seen. */
  boolean isPut() {
    return ordinal() >= RECTANGLES.ordinal();
  }

  /** Whether any one value with a place leaves ink, alone and whatever the others are. */
  boolean isDots() {
    return ordinal() <= POINTS_ACROSS.ordinal() || this == CIRCLES;
  }

  /** The message with which values are refused where the mark is made; empty if they are not. */
  Optional<String> refusal(double[] values) {
    if (this == POLYGON && values.length < 3) {
      return Optional.of("corners of a polygon must be 3 or more, but was " + values.length);
    }
    if (this == POLYLINE && values.length < 2) {
      return Optional.of("points of a polyline must be 2 or more, but was " + values.length);
    }
    String thing =
        switch (this) {
          case REFERENCE_LINES, REFERENCE_LINES_ACROSS -> "value of a reference line";
          case REFERENCE_SPANS, REFERENCE_SPANS_ACROSS -> "(start|end) of a reference span";
          default -> "";
        };
    boolean isWrong = Arrays.stream(values).anyMatch(value -> !Double.isFinite(value));
    return !thing.isEmpty() && isWrong
        ? Optional.of(thing + " must be finite, but was (NaN|-?Infinity)")
        : Optional.empty();
  }

  private static Series series(double[] v) {
    return Series.of("s", v);
  }

  private static double[] places(double[] v) {
    return IntStream.range(0, v.length).mapToDouble(i -> i).toArray();
  }

  private static Column x(double[] v) {
    return Column.of(places(v));
  }

  private static Column quarters(double[] v) {
    return Column.of(DoubleStream.generate(() -> 0.25).limit(v.length).toArray());
  }

  private static double[] plus(double[] v, double more) {
    return Arrays.stream(v).map(value -> value + more).toArray();
  }

  private static double[] joined(double[] one, double[] other) {
    return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
  }

  private static List<double[]> themselves(double[] v) {
    return List.of(v);
  }

  private static List<double[]> each(double[] v, DoubleFunction<double[]> numbers) {
    return Arrays.stream(v).mapToObj(numbers).toList();
  }

  private static List<double[]> single(double[] v) {
    return each(v, value -> new double[] {value});
  }

  /** Each value and the one after it, the last and the first. */
  private static List<double[]> pairs(double[] v) {
    return IntStream.range(0, v.length)
        .mapToObj(i -> new double[] {v[i], v[(i + 1) % v.length]})
        .toList();
  }

  private static List<double[]> ends(double[] v) {
    return pairs(v);
  }

  private static double[] edges(HistogramBars.Source source) {
    return Summaries.counted(source).edges().stream().mapToDouble(edge -> edge).toArray();
  }

  private static List<double[]> edges(double[] v) {
    return List.of(
        joined(
            edges(new HistogramBars.Uncounted(Column.of(v), HistogramBars.DEFAULT_BINS, List.of())),
            gaps(v)));
  }

  private static double[] gaps(double[] v) {
    return Arrays.stream(v).filter(value -> !Double.isFinite(value)).toArray();
  }

  private static List<double[]> summary(double[] v) {
    BoxSummary box = Summaries.summarized(new Boxes.Values(Column.of(v)));
    double[] lines =
        box.isEmpty()
            ? new double[0]
            : new double[] {box.low(), box.q1(), box.median(), box.q3(), box.high()};
    return List.of(joined(joined(lines, outliers(box)), gaps(v)));
  }

  private static double[] outliers(BoxSummary box) {
    double[] all = new double[(int) box.outliers().size()];
    box.outliers().read(0, all);
    return all;
  }

  private static Position[] positions(double[] v) {
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < v.length; i++) {
      positions.add(Position.data(i % 2, v[i]));
    }
    return positions.toArray(Position[]::new);
  }

  private interface Shape {
    PatchShape between(Position one, Position other);
  }

  private static void pairs(Axes.Builder axes, double[] v, Shape shape) {
    for (double[] pair : pairs(v)) {
      axes.patch(shape.between(Position.data(0.25, pair[0]), Position.data(0.75, pair[1])));
    }
  }

  private static void axes(Axes.Builder axes, double[] v, Consumer<Position> add) {
    Arrays.stream(v).forEach(value -> add.accept(Position.data(0.5, value)));
  }
}
