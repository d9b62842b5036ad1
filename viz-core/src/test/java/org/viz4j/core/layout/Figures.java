package org.viz4j.core.layout;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Legend;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.LinearScale;
import org.viz4j.figure.Mark;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Share;
import org.viz4j.figure.Step;
import org.viz4j.geom.Size;

/** Generates figures: any size from 1 px to 4000 px at 72 dpi, texts of many kinds and lengths. */
final class Figures {
  private static final List<String> WORDS =
      List.of(
          "",
          "Loss",
          "Validation accuracy",
          "学習曲線",
          "שגיאה",
          "\uD83E\uDD8A fox",
          "a\nb",
          "x\ny\nz",
          "Cross-entropy loss of a very long run name, smoothed, over seven seeds of the same model",
          "W".repeat(500),
          "i".repeat(100),
          "lr=3e-4");

  private Figures() {}

  static Arbitrary<Figure> any() {
    return Combinators.combine(axes(), sides(), sides())
        .as((axes, width, height) -> figure(axes, new Size(width, height)));
  }

  static Arbitrary<Axes> axes() {
    return Combinators.combine(
            texts(),
            texts(),
            texts(),
            marks(),
            legends(),
            Arbitraries.of(Frame.FULL, Frame.FULL, Frame.FULL, Frame.BARE),
            scales(),
            scales())
        .as(
            (title, x, y, marks, legend, frame, xScale, yScale) -> {
              Axes axes =
                  new Axes(
                      title,
                      new Axis(x, xScale),
                      new Axis(y, yScale),
                      marks,
                      null,
                      legend.isEmpty() ? null : legend.get(0),
                      null,
                      List.of(),
                      frame,
                      Aspect.FREE,
                      null);
              return showsSomething(axes) ? axes : linear(axes);
            });
  }

  /** Whether no scale refuses its data. */
  private static boolean showsSomething(Axes axes) {
    try {
      Trained.of(axes);
      return true;
    } catch (InvalidInputException refused) {
      return false;
    }
  }

  private static Axes linear(Axes axes) {
    return axes.withX(linear(axes.x())).withY(linear(axes.y()));
  }

  private static Axis linear(Axis axis) {
    boolean linear = axis.scale() instanceof LinearScale;
    return linear ? axis : axis.withScale(ScaleSpec.linear());
  }

  /** The same with data units of both axes equally long, in every cell. */
  static Figure equal(Figure figure) {
    AxesGrid grid = figure.grid();
    AxesGrid equal =
        new AxesGrid(
            grid.rows(),
            grid.columns(),
            grid.heights(),
            grid.widths(),
            grid.sharedX(),
            grid.sharedY(),
            List.of());
    for (AxesGrid.Cell cell : grid.cells()) {
      Axes axes = equal(cell.axes());
      equal = equal.with(cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), axes));
    }
    return Figure.of(figure.size(), equal).withTitle(figure.title());
  }

  private static Axes equal(Axes axes) {
    return withAspect(linear(axes), Aspect.EQUAL);
  }

  static Axes withAspect(Axes axes, Aspect aspect) {
    return new Axes(
        axes.title(),
        axes.x(),
        axes.y(),
        axes.marks(),
        axes.gridLines(),
        axes.legend(),
        axes.twin(),
        axes.insets(),
        axes.frame(),
        aspect,
        axes.colorbar());
  }

  static Figure figure(Axes axes, Size size) {
    return Figure.of(size, AxesGrid.of(1, 1).with(cell(0, 0, 1, 1, axes)));
  }

  static Axes withLegend(Axes axes, Legend legend) {
    return new Axes(
        axes.title(),
        axes.x(),
        axes.y(),
        axes.marks(),
        axes.gridLines(),
        legend,
        axes.twin(),
        axes.insets(),
        axes.frame(),
        axes.aspect(),
        axes.colorbar());
  }

  private static AxesGrid.Cell cell(int row, int column, int rows, int columns, Axes axes) {
    return new AxesGrid.Cell(row, column, rows, columns, axes);
  }

  /** Up to 4 x 4 cells, some spanning several, some empty, tracks of different size. */
  static Arbitrary<Figure> grids() {
    return Combinators.combine(layouts(), sides(), sides(), texts())
        .as(
            (grid, width, height, title) ->
                Figure.of(new Size(width, height), grid).withTitle(title));
  }

  private static Arbitrary<AxesGrid> layouts() {
    Arbitrary<Integer> tracks = Arbitraries.integers().between(1, 4);
    Arbitrary<Integer> spans = Arbitraries.of(1, 1, 1, 1, 2, 3);
    Arbitrary<List<Integer>> wishes = spans.list().ofSize(32);
    Arbitrary<List<Double>> proportions = Arbitraries.of(1.0, 1.0, 2.0, 0.5).list().ofSize(4);
    return Combinators.combine(
            tracks, tracks, proportions, proportions, axes().list().ofSize(4), wishes)
        .as(Figures::filled);
  }

  /** Takes cells row by row, as large as wished where nothing is in the way. */
  private static AxesGrid filled(
      int rows,
      int columns,
      List<Double> heights,
      List<Double> widths,
      List<Axes> axes,
      List<Integer> wishes) {
    AxesGrid grid =
        new AxesGrid(
            rows,
            columns,
            heights.subList(0, rows),
            widths.subList(0, columns),
            Share.NONE,
            Share.NONE,
            List.of());
    for (int i = 0; i < rows * columns; i++) {
      int row = i / columns;
      int column = i % columns;
      int rowSpan = Math.min(wishes.get(2 * i), rows - row);
      int columnSpan = Math.min(wishes.get(2 * i + 1), columns - column);
      Axes content = axes.get(i % axes.size());
      try {
        grid = grid.with(cell(row, column, rowSpan, columnSpan, content));
      } catch (InvalidInputException taken) {
        continue;
      }
    }
    return grid;
  }

  static Arbitrary<Double> sides() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, between(1, 100)),
        Tuple.of(3, between(100, 800)),
        Tuple.of(2, between(800, 4000)));
  }

  private static Arbitrary<Double> between(double least, double most) {
    return Arbitraries.doubles()
        .between(least, most)
        .ofScale(2)
        .withDistribution(RandomDistribution.uniform())
        .edgeCases(EdgeCases.Config::none);
  }

  static Arbitrary<String> texts() {
    return Arbitraries.of(WORDS);
  }

  private static Arbitrary<List<Legend>> legends() {
    return Arbitraries.of(LegendPlace.values()).map(Legend::at).list().ofMaxSize(1);
  }

  private static Arbitrary<ScaleSpec> scales() {
    Arbitrary<ScaleSpec> data = Arbitraries.just(ScaleSpec.linear());
    Arbitrary<ScaleSpec> stated =
        Combinators.combine(magnitudes(), magnitudes())
            .as((from, to) -> ScaleSpec.linear().domain(from, to));
    Arbitrary<ScaleSpec> others =
        Arbitraries.of(
            ScaleSpec.log(),
            ScaleSpec.symlog(0.1),
            ScaleSpec.logit(),
            ScaleSpec.time(ZoneId.of("Europe/Berlin")));
    return Arbitraries.oneOf(data, data, stated, others);
  }

  static Arbitrary<Double> magnitudes() {
    return Combinators.combine(
            Arbitraries.integers().between(-999, 999), Arbitraries.integers().between(-8, 9))
        .as((mantissa, exponent) -> mantissa * StrictMath.pow(10, exponent));
  }

  private static Arbitrary<List<Mark>> marks() {
    Arbitrary<double[]> values = magnitudes().list().ofMaxSize(12).map(Figures::array);
    Arbitrary<Mark> line =
        Combinators.combine(values, texts()).as((y, label) -> mark(Series.of("series", y), label));
    return Arbitraries.frequencyOf(
        Tuple.of(9, line.list().ofMaxSize(4)),
        Tuple.of(3, others().list().ofMinSize(1).ofMaxSize(4)),
        Tuple.of(1, line.list().ofMinSize(5).ofMaxSize(40)));
  }

  /** Marks of every other kind, in and out of the plot area. */
  private static Arbitrary<Mark> others() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 7), positions(), positions(), texts(), magnitudes())
        .as((kind, at, to, text, number) -> Axes.of(a -> other(a, kind, at, to, text, number)))
        .map(axes -> axes.marks().get(0));
  }

  private static void other(
      Axes.Builder axes, int kind, Position at, Position to, String text, double number) {
    Series series = Series.of("series", number, 1, 2);
    Column errors = Column.of(Math.abs(number), 0, 1);
    switch (kind) {
      case 0 -> axes.patch(PatchShape.rectangle(at, to, 3), patch -> patch.label(text));
      case 1 -> axes.patch(PatchShape.circle(at, 9), patch -> patch.label(text));
      case 2 -> axes.patch(PatchShape.arrow(at, to), patch -> patch.label(text));
      case 3 -> axes.bars(series, bars -> bars.label(text).values(2));
      case 4 -> axes.errorBars(series, errors, bars -> bars.label(text));
      case 5 -> axes.line(series, line -> line.label(text).step(Step.MIDDLE));
      case 6 -> axes.annotation(text, at, words -> words.box().arrowTo(to));
      default -> axes.annotation(text, at, words -> words.angle(number));
    }
  }

  private static Arbitrary<Position> positions() {
    Arbitrary<Position> data = Combinators.combine(magnitudes(), magnitudes()).as(Position::data);
    Arbitrary<Double> fractions = between(-0.3, 1.3);
    return Arbitraries.oneOf(data, Combinators.combine(fractions, fractions).as(Position::axes));
  }

  private static Mark mark(Series series, String label) {
    List<Mark> made = new ArrayList<>(Axes.of(a -> a.line(series, l -> l.label(label))).marks());
    return made.get(0);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
