package org.viz4j.tests.onelayout;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.viz4j.core.recipe.ArchitectureDiagram;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.data.Column;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.Step;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.io.history.HistoryReader;

/** Figures that between them use whatever a figure can have. */
enum Sample {
  LOSS_CURVES(Sample::lossCurves),
  MARKERS(Sample::markers),
  DASHES(Sample::dashes),
  OTHER_FACES(Sample::otherFaces),
  CLIPPED(Sample::clipped),
  MARKS(Sample::marks),
  STATISTICS(Sample::statistics),
  SHAPES(Sample::shapes),
  ARCHITECTURE(Sample::architecture);

  static final Path HISTORY = Path.of("../examples/digits-cnn/history.csv");

  private final Supplier<Figure> figure;

  Sample(Supplier<Figure> figure) {
    this.figure = figure;
  }

  Figure figure() {
    return figure.get();
  }

  Drawn drawn() {
    return Drawn.of(figure());
  }

  private static Figure lossCurves() {
    return LossCurves.of(HistoryReader.read(HISTORY));
  }

  private static Figure markers() {
    return Figure.of(
        Size.inches(5, 4),
        axes -> {
          axes.title("Markers").xLabel("Step").yLabel("Level").legend(LegendPlace.OUTSIDE_RIGHT);
          for (Marker marker : Marker.values()) {
            double level = marker.ordinal();
            axes.line(
                Series.of(marker.name(), level, level + 0.4, level + 0.1, level + 0.5),
                line -> line.marker(marker).label(marker.name()));
          }
        });
  }

  private static Figure dashes() {
    return Figure.of(
        Size.inches(5, 4),
        axes -> {
          axes.title("Dashes").yLabel("Level").legend(LegendPlace.OUTSIDE_BOTTOM);
          for (Dash dash : Dash.values()) {
            double level = dash.ordinal();
            axes.line(
                Series.of(dash.name(), level, level + 0.6, level + 0.2, level + 0.8),
                line -> line.dash(dash).width(2).label(dash.name()));
          }
        });
  }

  private static Figure otherFaces() {
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.title("β₁ = 0.9, ∇L → 0 ∀ θ ∈ ℝ")
                .xLabel("AVATAR To Ty. ½ · ‰ <b>&amp;</b> $x^2$")
                .yLabel("Größe in µm², ∑ 𝔼 ≤ ∞")
                .line(Series.of("loss", 2, 1.1, 0.7, 0.5, 0.4), l -> l.label("ℒ (f\\i) ∈ ]]>"))
                .legend());
  }

  private static Figure clipped() {
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.title("Stated domains")
                .yLabel("Loss")
                .xDomain(5, 20)
                .yDomain(-0.4, 0.4)
                .line(Series.of("loss", wave(60)), line -> line.width(6).label("Loss"))
                .legend()
                .gridLines());
  }

  private static Figure marks() {
    Series series = Series.of("series", 1, 3, 2);
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.title("Marks")
                .groupedBars(List.of(series, series), (bars, index) -> bars.values(1))
                .errorBars(series, Column.of(0.2, 0.3, 0.1), bars -> bars.label("errors"))
                .line(series, line -> line.step(Step.MIDDLE).label("steps"))
                .patch(
                    PatchShape.rectangle(Position.data(0.2, 3.2), Position.data(1.4, 3.8), 5),
                    patch -> patch.label("box").edge(Color.BLACK))
                .patch(PatchShape.circle(Position.axes(0.8, 0.9), 12))
                .patch(PatchShape.arrow(Position.axes(0.1, 0.9), Position.data(1, 3)))
                .annotation(
                    "two lines\nturned",
                    Position.data(0.3, 2.4),
                    words -> words.angle(30).box().arrowTo(Position.data(1, 3)))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  private static Figure statistics() {
    Column values = Column.of(wave(80));
    Series means = Series.of("means", 2, -1, 3);
    List<Consumer<Axes.Builder>> cells =
        List.of(
            axes ->
                axes.histogram(values, bars -> bars.bins(6).label("counted"))
                    .histogram(values, bars -> bars.outlined().label("outlined"))
                    .legend(LegendPlace.OUTSIDE_BOTTOM),
            axes ->
                axes.boxes(boxes -> boxes.box("a", values).box("b", Column.of(1, 2, 3, 2, 9)))
                    .horizontalSpan(-1, 0.5, span -> {})
                    .horizontalLine(4, line -> line.dash(Dash.DASHED)),
            axes ->
                axes.band(means.x(), Column.of(1, -2, 2), Column.of(3, 0.5, 3.5), band -> {})
                    .errorBars(means, Column.of(0.5, 0.4, 1), bars -> bars.marker(Marker.DIAMOND))
                    .points(means, points -> points.size(9)),
            axes ->
                axes.stackedBars(
                    List.of(means, Series.of("more", 1, -2, 0.5)),
                    (bars, index) -> bars.horizontal()));
    return Figure.grid(Size.inches(7, 6), 2, 2, place -> cells.get(place.index()));
  }

  private static Figure shapes() {
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.xDomain(0, 10)
                .yDomain(0, 10)
                .patch(PatchShape.rectangle(Position.data(0.5, 0.5), Position.data(3, 2)))
                .patch(
                    PatchShape.rectangle(Position.data(3.5, 0.5), Position.data(6, 2), 6),
                    patch -> patch.edge(Color.BLACK).edgeWidth(2))
                .patch(PatchShape.circle(Position.data(8, 2), 20))
                .patch(PatchShape.ellipse(Position.data(2, 5), 3, 2), patch -> patch.filled(false))
                .patch(
                    PatchShape.polygon(
                        Position.data(4, 4), Position.data(6, 4), Position.data(5, 12)))
                .patch(
                    PatchShape.polyline(
                        Position.data(7, 4), Position.data(9, 6), Position.data(12, 5)),
                    patch -> patch.dash(Dash.DOTTED).edgeWidth(3))
                .patch(PatchShape.arrow(Position.data(1, 8), Position.data(3, 9)))
                .annotation("plain", Position.data(7, 8))
                .annotation(
                    "boxed\nwith arrow",
                    Position.axes(0.75, 0.9),
                    words -> words.box().arrowTo(Position.data(9, 6))));
  }

  private static Figure architecture() {
    return ArchitectureDiagram.of(
        ModelGraph.builder()
            .layer("conv", "Conv2d")
            .layer("norm", "BatchNorm2d")
            .layer("add", "Add")
            .layer("fc", "Linear")
            .connect("conv", "norm")
            .connect("conv", "add")
            .connect("norm", "add")
            .connect("add", "fc")
            .build());
  }

  private static double[] wave(int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = ((i * 7 % 11) - 5) / 8.0;
    }
    return values;
  }
}
