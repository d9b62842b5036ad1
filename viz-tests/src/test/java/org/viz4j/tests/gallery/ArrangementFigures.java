package org.viz4j.tests.gallery;

import java.util.List;
import java.util.function.Consumer;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Share;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

/** Second axes, insets, shared scales, legends of figures, crops. */
final class ArrangementFigures {
  private static final int EPOCHS = 60;
  private static final List<String> MODELS = List.of("ResNet-18", "ResNet-50", "ViT-S/16");

  private ArrangementFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("twin", ArrangementFigures::twin),
        new Gallery.Case("twin-dark", () -> twin().withTheme(Theme.DARK)),
        new Gallery.Case("twin-legend-right", ArrangementFigures::twinLegendRight),
        new Gallery.Case("shared-grid", ArrangementFigures::sharedGrid),
        new Gallery.Case("shared-stack", ArrangementFigures::sharedStack),
        new Gallery.Case("zoom", ArrangementFigures::zoom),
        new Gallery.Case("inset-dark", () -> inset().withTheme(Theme.DARK)),
        new Gallery.Case("figure-legend-right", () -> legends(LegendPlace.OUTSIDE_RIGHT)),
        new Gallery.Case("figure-legend-top", () -> legends(LegendPlace.OUTSIDE_TOP)),
        new Gallery.Case("figure-legend-bottom", () -> legends(LegendPlace.OUTSIDE_BOTTOM)),
        new Gallery.Case("legend-title", ArrangementFigures::legendTitle),
        new Gallery.Case("crop-fit", () -> column().withCrop(Crop.FIT)),
        new Gallery.Case(
            "crop-fit-grid", () -> legends(LegendPlace.OUTSIDE_TOP).withCrop(Crop.FIT)));
  }

  private static Series loss(String name, double rate, double floor) {
    double[] values = Numbers.decay(EPOCHS, rate, floor, 0.04);
    return Series.of(name, Numbers.epochs(EPOCHS), values);
  }

  /** Warm-up, then half a cosine. */
  private static Series learningRate() {
    double[] values = new double[EPOCHS];
    for (int i = 0; i < EPOCHS; i++) {
      double done = Math.max(0, (i - 5) / (EPOCHS - 5.0));
      double warm = Math.min(1, (i + 1) / 6.0);
      values[i] = 3e-4 * warm * (0.5 + 0.5 * StrictMath.cos(Math.PI * done)) + 1e-6;
    }
    return Series.of("lr", Numbers.epochs(EPOCHS), values);
  }

  private static Consumer<Axes.Builder> lossAndRate(LegendPlace place) {
    return axes ->
        axes.title("Warm-up, then cosine")
            .xLabel("Epoch")
            .yLabel("Loss")
            .line(loss("train", 0.08, 0.1), line -> line.label("Training loss"))
            .line(loss("val", 0.07, 0.35), line -> line.label("Validation loss"))
            .twinY(
                right ->
                    right
                        .yLabel("Learning rate")
                        .yLog()
                        .line(
                            learningRate(), line -> line.label("Learning rate").dash(Dash.DASHED)))
            .gridLines(grid -> grid.opacity(0.3))
            .legend(place);
  }

  static Figure twin() {
    return Figure.of(Size.inches(6, 4), lossAndRate(LegendPlace.BEST));
  }

  private static Figure twinLegendRight() {
    return Figure.of(Size.inches(7, 3.5), lossAndRate(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure sharedGrid() {
    return Figure.of(
            Size.inches(8, 5),
            filled(AxesGrid.of(2, 3).withSharedX(Share.ALL).withSharedY(Share.ALIGNED)))
        .withTitle("Three models, two metrics");
  }

  private static AxesGrid filled(AxesGrid empty) {
    AxesGrid grid = empty;
    for (int column = 0; column < MODELS.size(); column++) {
      int at = column;
      grid =
          grid.with(0, column, axes -> panel(axes, at).title(MODELS.get(at)).yLabel("Loss"))
              .with(1, column, axes -> accuracy(axes, at).xLabel("Epoch").yLabel("Accuracy"));
    }
    return grid;
  }

  private static Axes.Builder panel(Axes.Builder axes, int at) {
    return axes.line(loss("train", 0.06 + 0.03 * at, 0.1), line -> line.label("Training"))
        .line(loss("val", 0.05 + 0.03 * at, 0.3), line -> line.label("Validation"))
        .gridLines(grid -> grid.opacity(0.3));
  }

  private static Axes.Builder accuracy(Axes.Builder axes, int at) {
    for (String name : List.of("Training", "Validation")) {
      boolean training = name.equals("Training");
      double[] values = Numbers.decay(EPOCHS, 0.05 + 0.03 * at, training ? 0.1 : 0.3, 0.04);
      for (int i = 0; i < values.length; i++) {
        values[i] = 1 - values[i] / 3.2;
      }
      Series series = Series.of(name, Numbers.epochs(EPOCHS), values);
      axes.line(series, line -> line.label(name));
    }
    return axes.gridLines(grid -> grid.opacity(0.3));
  }

  private static Figure sharedStack() {
    return Figure.of(
        Size.inches(5, 5),
        AxesGrid.of(2, 1)
            .withHeights(3, 1)
            .withSharedX(Share.ALIGNED)
            .with(0, 0, axes -> panel(axes, 0).title("Training").yLabel("Loss").legend())
            .with(
                1,
                0,
                axes ->
                    axes.line(learningRate())
                        .xLabel("Epoch")
                        .yLabel("Rate")
                        .gridLines(grid -> grid.opacity(0.3))));
  }

  static Figure zoom() {
    return Figure.of(
        Size.inches(6, 4),
        axes ->
            axes.title("The last twenty epochs")
                .xLabel("Epoch")
                .yLabel("Loss")
                .line(loss("train", 0.08, 0.1), line -> line.label("Training loss"))
                .line(loss("val", 0.07, 0.35), line -> line.label("Validation loss"))
                .gridLines(grid -> grid.opacity(0.3))
                .legend(LegendPlace.UPPER_CENTER)
                .zoom(
                    new Rect(0.45, 0.22, 0.53, 0.42),
                    zoom -> zoom.xDomain(40, 60).yDomain(0.4, 1)));
  }

  private static Figure inset() {
    return Figure.of(
        Size.inches(5, 3.5),
        axes ->
            axes.title("Loss and learning rate")
                .xLabel("Epoch")
                .yLabel("Loss")
                .line(loss("val", 0.07, 0.35), line -> line.label("Validation loss"))
                .legend()
                .inset(
                    new Rect(0.5, 0.03, 0.48, 0.45),
                    inset -> inset.title("Learning rate").line(learningRate())));
  }

  private static Figure legends(LegendPlace place) {
    AxesGrid grid = AxesGrid.of(1, 3).withSharedY(Share.ALL);
    for (int i = 0; i < MODELS.size(); i++) {
      int at = i;
      grid =
          grid.with(
              0, i, axes -> panel(axes, at).title(MODELS.get(at)).xLabel("Epoch").yLabel("Loss"));
    }
    return Figure.of(Size.inches(8, 3), grid).withLegend(place);
  }

  private static Figure legendTitle() {
    return Figure.of(
        Size.inches(5, 3.5),
        axes -> {
          axes.title("Seeds").xLabel("Epoch").yLabel("Loss");
          for (int i = 0; i < 6; i++) {
            String name = "seed " + i;
            axes.line(loss(name, 0.05 + 0.01 * i, 0.1 * i), line -> line.label(name));
          }
          axes.legend(
              LegendPlace.UPPER_RIGHT, legend -> legend.columns(2).title("Learning rate 3e-4"));
        });
  }

  /** One column of a paper. */
  private static Figure column() {
    return Figure.of(
        Size.mm(84, 60),
        axes -> panel(axes, 0).xLabel("Epoch").yLabel("Loss").legend(LegendPlace.UPPER_RIGHT));
  }
}
