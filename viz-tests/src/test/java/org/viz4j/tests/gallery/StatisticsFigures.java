package org.viz4j.tests.gallery;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.recipe.WeightDistributions;
import org.viz4j.core.recipe.WeightHistory;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;
import org.viz4j.data.ElementType;
import org.viz4j.data.EpochWeights;
import org.viz4j.data.Histogram;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** Counts and distributions: bars of categories, histograms, boxes. */
final class StatisticsFigures {
  private StatisticsFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("categories", StatisticsFigures::categories),
        new Gallery.Case(
            "categories-long-names", StatisticsFigures::longNames, Warning.Code.TEXT_SHORTENED),
        new Gallery.Case("histogram", StatisticsFigures::histogram),
        new Gallery.Case("histogram-density", StatisticsFigures::density),
        new Gallery.Case(
            "histogram-counted",
            StatisticsFigures::counted,
            Warning.Code.NON_FINITE,
            Warning.Code.OUT_OF_DOMAIN),
        new Gallery.Case("histogram-log", StatisticsFigures::logHistogram),
        new Gallery.Case("boxes", StatisticsFigures::boxes),
        new Gallery.Case("boxes-horizontal", StatisticsFigures::horizontalBoxes),
        new Gallery.Case(
            "boxes-few-values",
            StatisticsFigures::fewValues,
            Warning.Code.NON_FINITE,
            Warning.Code.EMPTY),
        new Gallery.Case("weights", StatisticsFigures::weights),
        new Gallery.Case("weights-dark", () -> weights().withTheme(Theme.DARK)),
        new Gallery.Case("weight-history", StatisticsFigures::weightHistory));
  }

  static Figure weights() {
    return WeightDistributions.of(
        List.of(
            tensor("model.conv1.weight", layer(144, 1, 0.9)),
            tensor("model.conv1.bias", layer(16, 2, 0.1)),
            tensor("model.conv2.weight", layer(900, 2, 0.3)),
            tensor("model.fc1.weight", layer(2000, 3, 0.25)),
            tensor("model.fc2.weight", layer(640, 4, 0.5))));
  }

  static Figure weightHistory() {
    List<EpochWeights> epochs = new ArrayList<>();
    for (int epoch : new int[] {0, 1, 2, 5, 10, 20, 40, 60}) {
      double wider = 0.2 + 0.1 * Math.log1p(epoch);
      epochs.add(
          new EpochWeights(
              epoch,
              List.of(
                  tensor("conv.weight", layer(900, 5, wider)),
                  tensor("fc.weight", layer(700, 9, 0.5 * wider)),
                  tensor("fc.bias", layer(7, 1, 9)))));
    }
    return WeightHistory.of(epochs);
  }

  private static NamedTensor tensor(String name, Column values) {
    return new NamedTensor(name, new Tensor(ElementType.F64, List.of(values.size()), values));
  }

  static Figure histogram() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Weights of a layer")
                .xLabel("Weight Value")
                .yLabel("Frequency")
                .histogram(Column.of(Numbers.scattered(4000, 11)), bars -> bars.bins(30)));
  }

  static Figure density() {
    double[] before = Numbers.scattered(3000, 3);
    double[] after = Numbers.sum(Numbers.scattered(900, 17), Numbers.epochs(900), 0.0007);
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Before and after training")
                .xLabel("Weight Value")
                .yLabel("Density")
                .histogram(
                    Column.of(before), bars -> bars.bins(40).density().label("Before").opacity(0.5))
                .histogram(
                    Column.of(after), bars -> bars.bins(40).density().label("After").outlined())
                .legend());
  }

  static Figure counted() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Counted elsewhere, bins of unequal length")
                .xLabel("Pixel value")
                .yLabel("Pixels")
                .histogram(
                    new Histogram(
                        List.of(0.0, 1.0, 16.0, 32.0, 64.0, 128.0, 255.0),
                        List.of(410L, 130L, 95L, 260L, 380L, 90L),
                        2,
                        7,
                        1,
                        0),
                    bars -> bars.color(Color.hex("#009e73"))));
  }

  static Figure logHistogram() {
    return Figure.of(
            Gallery.SMALL,
            axes ->
                axes.title("Gradients, dark")
                    .yLog()
                    .histogram(Column.of(Numbers.scattered(20_000, 5)), bars -> bars.bins(100)))
        .withTheme(Theme.DARK);
  }

  private static Column layer(int count, int seed, double spread) {
    double[] values = Numbers.scattered(count, seed);
    for (int i = 0; i < count; i++) {
      values[i] *= spread * (1 + 2 * values[i] * values[i]);
    }
    return Column.of(values);
  }

  static Figure boxes() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Weight Statistics by Layer")
                .yLabel("Weight Value")
                .boxes(
                    boxes ->
                        boxes
                            .box("conv1", layer(150, 1, 0.9))
                            .box("conv2", layer(900, 2, 0.3))
                            .box("fc1", layer(3000, 3, 0.25))
                            .box("fc2", layer(300, 4, 0.5))));
  }

  static Figure horizontalBoxes() {
    return Figure.of(
        Size.inches(5, 3),
        axes ->
            axes.title("Accuracy of five seeds")
                .xLabel("Accuracy")
                .boxes(
                    boxes ->
                        boxes
                            .horizontal()
                            .label("Small")
                            .box("ResNet-18", Column.of(0.912, 0.918, 0.915, 0.921, 0.909))
                            .box("MobileNet V2", Column.of(0.891, 0.899, 0.894, 0.897, 0.853)))
                .boxes(
                    boxes ->
                        boxes
                            .horizontal()
                            .label("Large")
                            .box("ViT-B/16", Column.of(0.941, 0.938, 0.944, 0.939, 0.955))
                            .box("ResNet-50, summarised", summary()))
                .legend(LegendPlace.LOWER_LEFT)
                .gridLines(grid -> grid.opacity(0.3)));
  }

  private static BoxSummary summary() {
    return new BoxSummary(0.925, 0.928, 0.931, 0.933, 0.94, Column.of(0.905), 50, 0, 0);
  }

  static Figure fewValues() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Boxes of few values")
                .boxes(
                    boxes ->
                        boxes
                            .box("one", Column.of(2))
                            .box("two", Column.of(1, 2))
                            .box("constant", Column.of(1.5, 1.5, 1.5, 1.5))
                            .box("none", Column.of())
                            .box("NaN", Column.of(Double.NaN, 1, 1.2, 1.4, 3))));
  }

  static Figure categories() {
    List<String> names = List.of("cat", "dog", "bird", "ship", "truck");
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Samples a class")
                .yLabel("Samples")
                .bars(names, Column.of(520, 610, 430, 580, 560), bars -> bars.label("Training"))
                .bars(
                    List.of("dog", "cat", "plane"),
                    Column.of(120, 90, 101),
                    bars -> bars.label("Validation").width(0.4))
                .legend(LegendPlace.OUTSIDE_TOP));
  }

  static Figure longNames() {
    return Figure.of(
        Size.inches(5, 4),
        axes ->
            axes.title("Parameters")
                .yLabel("Parameters")
                .yLog()
                .bars(
                    List.of(
                        "embedding",
                        "encoder.attention.query",
                        "encoder.attention.key",
                        "encoder.attention.value",
                        "encoder.attention.projection.out",
                        "encoder.norm",
                        "head"),
                    Column.of(3_840_000, 262_144, 262_144, 262_144, 262_144, 1024, 5120)));
  }
}
