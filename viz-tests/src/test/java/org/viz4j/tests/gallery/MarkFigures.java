package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;

/** Marks other than lines: points, bands, bars, reference lines. */
final class MarkFigures {
  private MarkFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("points", MarkFigures::points),
        new Gallery.Case("points-translucent", MarkFigures::translucentPoints),
        new Gallery.Case("band", MarkFigures::band),
        new Gallery.Case("band-gaps", MarkFigures::bandGaps, Warning.Code.NON_FINITE),
        new Gallery.Case("band-log", MarkFigures::bandLog, Warning.Code.OUT_OF_DOMAIN),
        new Gallery.Case("bars", MarkFigures::bars),
        new Gallery.Case("bars-negative", MarkFigures::negativeBars, Warning.Code.NON_FINITE),
        new Gallery.Case("bars-log", MarkFigures::logBars),
        new Gallery.Case("reference-lines", MarkFigures::referenceLines),
        new Gallery.Case("reference-lines-dark", () -> referenceLines().withTheme(Theme.DARK)));
  }

  static Figure points() {
    double[] x = Numbers.scattered(60, 1);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Two clusters")
                .points(
                    Series.of("a", x, Numbers.sum(Numbers.scattered(60, 2), x, 0.8)),
                    points -> points.label("Cats"))
                .points(
                    Series.of(
                        "b", Numbers.sum(x, Numbers.epochs(60), 0.01), Numbers.scattered(60, 3)),
                    points -> points.label("Dogs").marker(Marker.DIAMOND))
                .points(
                    Series.of("c", new double[] {0, 0.5}, new double[] {0.9, 1}),
                    points -> points.label("Both").marker(Marker.CROSS).size(8))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure translucentPoints() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.points(
                Series.of("embedding", Numbers.scattered(400, 5), Numbers.scattered(400, 7)),
                points -> points.size(9).opacity(0.25)));
  }

  static Figure band() {
    double[] mean = Numbers.decay(40, 0.4, 0.1, 0);
    double[] spread = Numbers.decay(40, 0.2, 0.05, 0.05);
    Series loss = Series.of("loss", Numbers.epochs(40), mean);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Mean of five seeds")
                .xLabel("Epoch")
                .yLabel("Loss")
                .band(
                    loss.x(),
                    Column.of(Numbers.sum(mean, spread, -0.2)),
                    Column.of(Numbers.sum(mean, spread, 0.2)),
                    band -> band.label("± standard deviation").color(Color.hex("#0072b2")))
                .line(loss, line -> line.label("Mean").color(Color.hex("#0072b2")))
                .legend());
  }

  static Figure bandGaps() {
    double nan = Double.NaN;
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("NaN breaks a band")
                .band(
                    Column.counting(0, 8),
                    Column.of(1, 1, 2, nan, 2, nan, 1, 0),
                    Column.of(3, 2, 3, 3, 3, 2, 3, 4),
                    band -> band.opacity(0.5)));
  }

  static Figure bandLog() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("A band that reaches zero")
                .yLog()
                .band(
                    Column.counting(0, 6),
                    Column.of(0.9, 0.3, 0.08, 0, -0.1, -0.1),
                    Column.of(1.1, 0.5, 0.2, 0.1, 0.06, 0.05),
                    band -> band.label("mean ± deviation"))
                .line(Series.of("mean", 1, 0.4, 0.14, 0.05, 0.03, 0.02))
                .legend());
  }

  static Figure bars() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Samples a class")
                .xLabel("Class")
                .bars(Series.of("samples", 520, 610, 430, 580, 560), bars -> bars.label("Training"))
                .bars(
                    Series.of("held out", 90, 120, 75, 110, 101),
                    bars -> bars.label("Validation").width(0.4))
                .legend(LegendPlace.OUTSIDE_TOP));
  }

  static Figure negativeBars() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Bars stand on zero")
                .bars(Series.of("change", 0.4, -0.2, 0, Double.NaN, 0.7, -0.5)));
  }

  static Figure logBars() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.yLabel("Parameters").yLog().bars(Series.of("parameters", 9408, 73728, 512000)));
  }

  static Figure referenceLines() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Epoch")
                .yLabel("Loss")
                .verticalSpan(0, 3, span -> span.label("Warm-up"))
                .horizontalSpan(0, 0.2, span -> span.color(Color.hex("#009e73")))
                .line(Series.of("loss", Numbers.decay(20, 0.5, 0, 0)), line -> line.label("Loss"))
                .line(
                    Series.of("val", Numbers.decay(20, 0.4, 0.1, 0)),
                    line -> line.label("Validation"))
                .horizontalLine(0.2, line -> line.label("Target").dash(Dash.DASHED).width(1))
                .verticalLine(
                    14, line -> line.label("Best").dash(Dash.DOTTED).color(Color.hex("#d55e00")))
                .legend());
  }
}
