package org.viz4j.tests.gallery;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** Named figures: what the library can do, and what must not change unnoticed. */
final class Gallery {
  private static final Size SMALL = Size.inches(4, 3);

  private Gallery() {}

  /** A name for the golden, the figure, and the warnings it must give; mostly none. */
  record Case(String name, Supplier<Figure> figure, Set<Warning.Code> warnings) {
    Case(String name, Supplier<Figure> figure, Warning.Code... warnings) {
      this(name, figure, Set.of(warnings));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> all() {
    return List.of(
        new Case("loss-curves", Gallery::lossCurves),
        new Case("loss-curves-dark", () -> lossCurves().withTheme(Theme.DARK)),
        new Case("loss-curves-tight", () -> lossCurves().withCrop(Crop.TIGHT)),
        new Case("loss-curves-column", () -> lossCurves().withSize(Size.mm(89, 60))),
        new Case("one-line", Gallery::oneLine),
        new Case("dashes", Gallery::dashes),
        new Case("markers", Gallery::markers),
        new Case("gaps", Gallery::gaps, Warning.Code.NON_FINITE),
        new Case("lone-points", Gallery::lonePoints, Warning.Code.NON_FINITE),
        new Case("single-point", Gallery::singlePoint),
        new Case("zoomed", Gallery::zoomed),
        new Case("reversed-axis", Gallery::reversedAxis),
        new Case("large-numbers", Gallery::largeNumbers),
        new Case("small-numbers", Gallery::smallNumbers),
        new Case("negative-numbers", Gallery::negativeNumbers),
        new Case("palette", () -> manyLines(8, LegendPlace.OUTSIDE_RIGHT)),
        new Case("legend-columns", () -> manyLines(12, LegendPlace.OUTSIDE_TOP)),
        new Case("legend-below", () -> manyLines(4, LegendPlace.OUTSIDE_BOTTOM)),
        new Case(
            "legend-more",
            () -> manyLines(60, LegendPlace.UPPER_RIGHT),
            Warning.Code.LEGEND_SHORTENED),
        new Case("legend-best", Gallery::legendBest),
        new Case("legend-lower-left", () -> manyLines(2, LegendPlace.LOWER_LEFT)),
        new Case("grid-lines", Gallery::gridLines),
        new Case("opacity", Gallery::opacity),
        new Case("long-title", Gallery::longTitle),
        new Case("greek-and-fallback", Gallery::greekAndFallback),
        new Case("markup-is-text", Gallery::markupIsText),
        new Case("narrow", () -> narrow(1.5, 2.5)),
        new Case("too-small", () -> narrow(1, 0.8), Warning.Code.FIGURE_TOO_SMALL),
        new Case("log-loss", Gallery::logLoss),
        new Case("points", Gallery::points),
        new Case("points-translucent", Gallery::translucentPoints),
        new Case("band", Gallery::band),
        new Case("band-gaps", Gallery::bandGaps, Warning.Code.NON_FINITE),
        new Case("band-log", Gallery::bandLog, Warning.Code.OUT_OF_DOMAIN),
        new Case("bars", Gallery::bars),
        new Case("bars-negative", Gallery::negativeBars, Warning.Code.NON_FINITE),
        new Case("bars-log", Gallery::logBars),
        new Case("reference-lines", Gallery::referenceLines),
        new Case("reference-lines-dark", () -> referenceLines().withTheme(Theme.DARK)),
        new Case("grid", Gallery::grid),
        new Case("grid-spans", Gallery::gridSpans),
        new Case("grid-dark-tight", () -> grid().withTheme(Theme.DARK).withCrop(Crop.TIGHT)));
  }

  /** A decaying loss with a little structure, made of nothing but arithmetic. */
  static double[] decay(int count, double rate, double floor, double ripple) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = floor + 2 / (1 + rate * i) + ripple * ((i * 7 % 11) - 5) / 5.0;
    }
    return values;
  }

  private static double[] epochs(int count) {
    double[] epochs = new double[count];
    for (int i = 0; i < count; i++) {
      epochs[i] = i + 1;
    }
    return epochs;
  }

  static Figure lossCurves() {
    return LossCurves.of(
        TrainingHistory.of(
            Series.of("train_loss", epochs(60), decay(60, 0.8, 0, 0)),
            Series.of("val_loss", epochs(60), decay(60, 0.6, 0.12, 0.03))));
  }

  private static Figure oneLine() {
    return Figure.of(SMALL, axes -> axes.line(Series.of("loss", decay(30, 0.5, 0, 0))));
  }

  private static Figure dashes() {
    return Figure.of(
        SMALL,
        axes -> {
          axes.title("Dashes").legend(LegendPlace.OUTSIDE_RIGHT);
          for (Dash dash : Dash.values()) {
            double level = dash.ordinal();
            axes.line(
                Series.of(dash.name(), level, level + 0.6, level + 0.2, level + 0.8),
                line -> line.dash(dash).width(2).label(dash.name()));
          }
        });
  }

  private static Figure markers() {
    return Figure.of(
        SMALL,
        axes -> {
          axes.title("Markers").legend(LegendPlace.OUTSIDE_RIGHT);
          for (Marker marker : Marker.values()) {
            double level = marker.ordinal();
            axes.line(
                Series.of(marker.name(), level, level + 0.4, level + 0.1, level + 0.5),
                line -> line.marker(marker).label(marker.name()));
          }
        });
  }

  private static Figure gaps() {
    double nan = Double.NaN;
    return Figure.of(
        SMALL,
        axes ->
            axes.title("NaN breaks a line")
                .line(
                    Series.of(
                        "loss", 3, 2, 1.5, nan, 1.2, 1.1, Double.POSITIVE_INFINITY, 0.9, 0.8)));
  }

  private static Figure lonePoints() {
    double nan = Double.NaN;
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Every fifth epoch")
                .line(Series.of("train", decay(11, 0.5, 0, 0)))
                .line(Series.of("val", 2.2, nan, nan, nan, nan, 1.0, nan, nan, nan, nan, 0.7)));
  }

  private static Figure singlePoint() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("After one epoch")
                .line(Series.of("loss", new double[] {1}, new double[] {2.3}), l -> l.label("Loss"))
                .legend());
  }

  private static Figure zoomed() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Stated domains")
                .line(Series.of("loss", decay(60, 0.8, 0, 0)), line -> line.width(2))
                .xDomain(5, 20)
                .yDomain(0, 0.4));
  }

  private static Figure reversedAxis() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Perplexity, better to the right")
                .xDomain(40, 5)
                .line(Series.of("score", new double[] {40, 20, 10, 5}, new double[] {1, 2, 4, 8})));
  }

  private static Figure largeNumbers() {
    return Figure.of(
        SMALL,
        axes ->
            axes.xLabel("Step")
                .yLabel("Tokens")
                .line(Series.of("tokens", new double[] {0, 4e6, 9e6}, new double[] {0, 3e9, 8e9})));
  }

  private static Figure smallNumbers() {
    return Figure.of(
        SMALL,
        axes -> axes.yLabel("Learning rate").line(Series.of("lr", 3e-4, 2.5e-4, 1.5e-4, 4e-5, 0)));
  }

  private static Figure negativeNumbers() {
    return Figure.of(
        SMALL,
        axes ->
            axes.yLabel("Log likelihood").line(Series.of("ll", -1250.5, -900, -730, -655, -640)));
  }

  private static Figure manyLines(int count, LegendPlace place) {
    return Figure.of(
        Size.inches(6, 4),
        axes -> {
          axes.title(count + " runs").xLabel("Epoch").legend(place);
          for (int i = 0; i < count; i++) {
            String name = "seed " + (i + 1);
            axes.line(
                Series.of(name, decay(20, 0.3 + 0.1 * i, 0.05 * i, 0)), line -> line.label(name));
          }
        });
  }

  private static Figure legendBest() {
    return Figure.of(
        SMALL,
        axes ->
            axes.line(Series.of("accuracy", 0.1, 0.6, 0.8, 0.88, 0.91), l -> l.label("Accuracy"))
                .line(Series.of("baseline", 0.9, 0.9, 0.9, 0.9, 0.9), l -> l.label("Baseline"))
                .legend());
  }

  private static Figure gridLines() {
    return Figure.of(
        SMALL,
        axes ->
            axes.line(Series.of("loss", decay(20, 0.5, 0, 0)))
                .gridLines(
                    grid ->
                        grid.horizontalOnly().color(Color.hex("#d55e00")).width(0.5).opacity(0.5)));
  }

  private static Figure opacity() {
    return Figure.of(
        SMALL,
        axes -> {
          for (int i = 0; i < 5; i++) {
            axes.line(
                Series.of("run", decay(20, 0.3 + 0.2 * i, 0, 0)),
                line -> line.width(8).opacity(0.3).color(Color.hex("#0072b2")));
          }
        });
  }

  private static Figure longTitle() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title(
                    "Training and validation loss of a small convolutional network on handwritten"
                        + " digits, averaged over four seeds")
                .xLabel("Epoch")
                .yLabel("Cross-entropy loss")
                .line(Series.of("loss", decay(20, 0.5, 0, 0))));
  }

  private static Figure greekAndFallback() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("β₁ = 0.9, ∇L → 0 ∀ θ ∈ ℝ")
                .xLabel("AVATAR To Ty. ½ · ‰")
                .yLabel("Größe in µm²")
                .line(Series.of("loss", decay(20, 0.5, 0, 0))));
  }

  private static Figure markupIsText() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("<b>a</b> & $x^2$ \\alpha ]]> %n {0}")
                .xLabel("(a) \\) &lt; &#65;")
                .line(Series.of("loss", decay(20, 0.5, 0, 0)), l -> l.label("\"quoted\" 'name'"))
                .legend());
  }

  private static Figure narrow(double width, double height) {
    return Figure.of(
        Size.inches(width, height),
        axes ->
            axes.xLabel("Step")
                .yLabel("Loss")
                .line(Series.of("loss", new double[] {0, 4e5, 9e5}, new double[] {2, 1, 0.5})));
  }

  private static Figure logLoss() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Log scale")
                .xLabel("Epoch")
                .yLabel("Loss")
                .yLog()
                .line(Series.of("loss", 2.3, 0.7, 0.21, 0.05, 0.011, 0.004, 0.0013)));
  }

  /** Numbers in -1..1 that look as if drawn by lot. */
  private static double[] scattered(int count, int seed) {
    double[] values = new double[count];
    long state = seed;
    for (int i = 0; i < count; i++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        state = (state * 1_103_515_245L + 12_345) % 2_147_483_648L;
        sum += state / 2_147_483_648.0;
      }
      values[i] = sum / 2 - 1;
    }
    return values;
  }

  private static double[] sum(double[] one, double[] other, double factor) {
    double[] sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i] + factor * other[i];
    }
    return sum;
  }

  private static Figure points() {
    double[] x = scattered(60, 1);
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Two clusters")
                .points(
                    Series.of("a", x, sum(scattered(60, 2), x, 0.8)),
                    points -> points.label("Cats"))
                .points(
                    Series.of("b", sum(x, epochs(60), 0.01), scattered(60, 3)),
                    points -> points.label("Dogs").marker(Marker.DIAMOND))
                .points(
                    Series.of("c", new double[] {0, 0.5}, new double[] {0.9, 1}),
                    points -> points.label("Both").marker(Marker.CROSS).size(8))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  private static Figure translucentPoints() {
    return Figure.of(
        SMALL,
        axes ->
            axes.points(
                Series.of("embedding", scattered(400, 5), scattered(400, 7)),
                points -> points.size(9).opacity(0.25)));
  }

  private static Figure band() {
    double[] mean = decay(40, 0.4, 0.1, 0);
    double[] spread = decay(40, 0.2, 0.05, 0.05);
    Series loss = Series.of("loss", epochs(40), mean);
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Mean of five seeds")
                .xLabel("Epoch")
                .yLabel("Loss")
                .band(
                    loss.x(),
                    Column.of(sum(mean, spread, -0.2)),
                    Column.of(sum(mean, spread, 0.2)),
                    band -> band.label("± standard deviation").color(Color.hex("#0072b2")))
                .line(loss, line -> line.label("Mean").color(Color.hex("#0072b2")))
                .legend());
  }

  private static Figure bandGaps() {
    double nan = Double.NaN;
    return Figure.of(
        SMALL,
        axes ->
            axes.title("NaN breaks a band")
                .band(
                    Column.counting(0, 8),
                    Column.of(1, 1, 2, nan, 2, nan, 1, 0),
                    Column.of(3, 2, 3, 3, 3, 2, 3, 4),
                    band -> band.opacity(0.5)));
  }

  private static Figure bandLog() {
    return Figure.of(
        SMALL,
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

  private static Figure bars() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Samples a class")
                .xLabel("Class")
                .bars(Series.of("samples", 520, 610, 430, 580, 560), bars -> bars.label("Training"))
                .bars(
                    Series.of("held out", 90, 120, 75, 110, 101),
                    bars -> bars.label("Validation").width(0.4))
                .legend(LegendPlace.OUTSIDE_TOP));
  }

  private static Figure negativeBars() {
    return Figure.of(
        SMALL,
        axes ->
            axes.title("Bars stand on zero")
                .bars(Series.of("change", 0.4, -0.2, 0, Double.NaN, 0.7, -0.5)));
  }

  private static Figure logBars() {
    return Figure.of(
        SMALL,
        axes ->
            axes.yLabel("Parameters").yLog().bars(Series.of("parameters", 9408, 73728, 512000)));
  }

  private static Figure referenceLines() {
    return Figure.of(
        SMALL,
        axes ->
            axes.xLabel("Epoch")
                .yLabel("Loss")
                .verticalSpan(0, 3, span -> span.label("Warm-up"))
                .horizontalSpan(0, 0.2, span -> span.color(Color.hex("#009e73")))
                .line(Series.of("loss", decay(20, 0.5, 0, 0)), line -> line.label("Loss"))
                .line(Series.of("val", decay(20, 0.4, 0.1, 0)), line -> line.label("Validation"))
                .horizontalLine(0.2, line -> line.label("Target").dash(Dash.DASHED).width(1))
                .verticalLine(
                    14, line -> line.label("Best").dash(Dash.DOTTED).color(Color.hex("#d55e00")))
                .legend());
  }

  private static Figure grid() {
    List<String> names = List.of("Accuracy", "Precision", "Recall", "F1 Score");
    return Figure.grid(
            Size.inches(8, 6),
            2,
            2,
            cell ->
                axes -> {
                  double[] values = decay(30, 0.4, 0, 0.02 * cell.index());
                  for (int i = 0; i < values.length; i++) {
                    values[i] = (1 - values[i] / 3) * (cell.index() == 2 ? 100 : 1);
                  }
                  axes.title(names.get(cell.index()))
                      .xLabel("Epoch")
                      .line(
                          Series.of(names.get(cell.index()), epochs(30), values),
                          line -> line.marker(Marker.CIRCLE).markerSize(4))
                      .gridLines(lines -> lines.opacity(0.3));
                })
        .withTitle("Validation metrics");
  }

  private static Figure gridSpans() {
    return Figure.of(
        Size.inches(7, 5),
        AxesGrid.of(2, 3)
            .withWidths(2, 1, 1)
            .withHeights(3, 2)
            .with(wide(0, 0, 1, 3, "Loss"))
            .with(wide(1, 0, 1, 1, "Learning rate"))
            .with(wide(1, 1, 1, 2, "Gradient norm")));
  }

  private static AxesGrid.Cell wide(int row, int column, int rows, int columns, String title) {
    return new AxesGrid.Cell(
        row,
        column,
        rows,
        columns,
        Axes.of(
            axes ->
                axes.title(title)
                    .xLabel("Epoch")
                    .yLabel(title)
                    .legend(row == 0 ? LegendPlace.OUTSIDE_RIGHT : LegendPlace.BEST)
                    .line(Series.of(title, decay(25, 0.3, 0, 0)), line -> line.label(title))));
  }
}
