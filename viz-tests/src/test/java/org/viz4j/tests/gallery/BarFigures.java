package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.CategoryScale;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Step;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** Bars of several series, error bars and step lines. */
final class BarFigures {
  private static final List<String> MODELS = List.of("LeNet", "VGG-11", "ResNet-18", "ViT-S");

  private BarFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("bars-grouped", BarFigures::grouped),
        new Gallery.Case("bars-grouped-dark", () -> grouped().withTheme(Theme.DARK)),
        new Gallery.Case("bars-stacked", BarFigures::stacked),
        new Gallery.Case("bars-stacked-negative", BarFigures::negative, Warning.Code.NON_FINITE),
        new Gallery.Case("bars-horizontal", BarFigures::horizontal),
        new Gallery.Case("bars-horizontal-stacked", BarFigures::horizontalStacked),
        new Gallery.Case("error-bars", BarFigures::errorBars),
        new Gallery.Case("error-bars-log", BarFigures::logErrorBars, Warning.Code.OUT_OF_DOMAIN),
        new Gallery.Case("error-bars-on-bars", BarFigures::onBars),
        new Gallery.Case("steps", BarFigures::steps, Warning.Code.NON_FINITE),
        new Gallery.Case("steps-schedule-dark", () -> schedule().withTheme(Theme.DARK)));
  }

  static Figure grouped() {
    return Figure.of(
        Size.inches(5, 3),
        axes ->
            axes.title("Accuracy on three data sets")
                .yLabel("Accuracy in %")
                .xScale(CategoryScale.of(MODELS))
                .groupedBars(
                    List.of(
                        Series.of("MNIST", 99.1, 99.4, 99.6, 99.2),
                        Series.of("CIFAR-10", 66.2, 91.3, 94.8, 92.1),
                        Series.of("CIFAR-100", 31.5, 68.8, 77.5, 71)),
                    (bars, index) -> bars.values(0))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure stacked() {
    return Figure.of(
        Size.inches(5, 3),
        axes ->
            axes.title("Where an epoch's time goes")
                .yLabel("Seconds")
                .xScale(CategoryScale.of(MODELS))
                .stackedBars(
                    List.of(
                        Series.of("Loading", 4, 6, 6, 5),
                        Series.of("Forward", 3, 22, 14, 19),
                        Series.of("Backward", 5, 41, 29, 37),
                        Series.of("Evaluation", 1, 6, 4, 5)),
                    (bars, index) -> bars.values(0))
                .legend(LegendPlace.OUTSIDE_RIGHT));
  }

  static Figure negative() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Negative values go down")
                .stackedBars(
                    List.of(
                        Series.of("first", 2, -1, 1.5, -2),
                        Series.of("second", 1, -0.5, -1, 2),
                        Series.of("third", 0.5, -2, Double.NaN, 1)))
                .horizontalLine(0, line -> line.width(0.8))
                .legend(LegendPlace.OUTSIDE_TOP));
  }

  static Figure horizontal() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Parameters")
                .xLabel("Millions")
                .yScale(CategoryScale.of(MODELS))
                .bars(
                    Series.of("parameters", 0.06, 9.2, 11.2, 22.1),
                    bars -> bars.horizontal().values(1)));
  }

  static Figure horizontalStacked() {
    return Figure.of(
        Size.inches(5, 2.6),
        axes ->
            axes.title("Answers")
                .xLabel("%")
                .xDomain(0, 100)
                .yScale(CategoryScale.of(List.of("Base", "Tuned")))
                .stackedBars(
                    List.of(
                        Series.of("Right", 61, 83),
                        Series.of("Nearly", 22, 11),
                        Series.of("Wrong", 17, 6)),
                    (bars, index) -> bars.horizontal().values(0).width(0.6))
                .legend(LegendPlace.OUTSIDE_TOP));
  }

  static Figure errorBars() {
    double[] x = {1, 2, 3, 4, 5, 6};
    Series mean = Series.of("mean", x, new double[] {2.1, 1.4, 1.05, 0.8, 0.72, 0.69});
    Series other = Series.of("other", x, new double[] {2.4, 1.9, 1.4, 1.3, 1.02, 0.95});
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Five seeds")
                .xLabel("Epoch")
                .yLabel("Loss")
                .errorBars(
                    mean,
                    Column.of(0.3, 0.22, 0.15, 0.1, 0.08, 0.07),
                    bars -> bars.marker(Marker.CIRCLE).label("Adam, ± deviation"))
                .errorBars(
                    other,
                    Column.of(0.1, 0.1, 0.1, 0.2, 0.1, 0.05),
                    Column.of(0.4, 0.3, 0.35, 0.3, 0.2, 0.2),
                    bars -> bars.marker(Marker.SQUARE).label("SGD, all seeds"))
                .legend());
  }

  static Figure logErrorBars() {
    Series errors =
        Series.of(
            "error", new double[] {1e4, 1e5, 1e6, 1e7}, new double[] {0.3, 0.12, 0.04, 0.011});
    Color blue = Color.hex("#0072b2");
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Errors of both coordinates")
                .xLabel("Samples")
                .yLabel("Error")
                .xLog()
                .yLog()
                .errorBars(
                    errors,
                    Column.of(0.1, 0.05, 0.05, 0.02),
                    Column.of(0.1, 0.05, 0.03, 0.02),
                    bars -> bars.color(blue).marker(Marker.DIAMOND).label("Measured"))
                .errorBars(
                    errors,
                    Column.of(3e3, 4e4, 5e5, 6e6),
                    bars -> bars.color(blue).horizontal().width(1))
                .legend());
  }

  static Figure onBars() {
    Series accuracy = Series.of("accuracy", 66.2, 91.3, 94.8, 92.1);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Bars with their errors")
                .yLabel("Accuracy in %")
                .xScale(CategoryScale.of(MODELS))
                .bars(accuracy, bars -> bars.color(Color.hex("#9cc9e6")))
                .errorBars(
                    accuracy,
                    Column.of(6, 4, 1.5, 3),
                    bars -> bars.color(Color.hex("#1a1a1a")).width(1)));
  }

  static Figure steps() {
    double[] values = {1, 3, 2, 4, Double.NaN, 2, 3};
    return Figure.of(
        Gallery.SMALL,
        axes -> {
          axes.title("Steps before, midway and after").yDomain(-3, 5);
          int row = 0;
          for (Step step : List.of(Step.BEFORE, Step.MIDDLE, Step.AFTER)) {
            double down = -2.4 * row++;
            double[] y = new double[values.length];
            for (int i = 0; i < y.length; i++) {
              y[i] = values[i] / 2 + 2.2 + down;
            }
            axes.line(
                Series.of(step.name(), y),
                line -> line.step(step).label(step.name()).marker(Marker.CIRCLE).markerSize(4));
          }
          axes.legend(LegendPlace.OUTSIDE_RIGHT);
        });
  }

  static Figure schedule() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Learning rates")
                .xLabel("Epoch")
                .yLabel("Learning rate")
                .yLog()
                .line(
                    Series.of(
                        "steps",
                        new double[] {0, 30, 60, 80, 100},
                        new double[] {0.1, 1e-2, 1e-3, 1e-4, 1e-4}),
                    line -> line.step(Step.AFTER).label("Steps").width(2))
                .line(
                    Series.of(
                        "warm",
                        new double[] {0, 5, 40, 70, 100},
                        new double[] {1e-3, 0.05, 5e-3, 5e-4, 5e-4}),
                    line -> line.step(Step.AFTER).label("With warm-up").dash(Dash.DASHED).width(2))
                .legend());
  }
}
