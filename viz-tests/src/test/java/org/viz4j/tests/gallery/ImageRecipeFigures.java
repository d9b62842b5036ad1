package org.viz4j.tests.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.core.recipe.ActivationMaps;
import org.viz4j.core.recipe.AugmentationComparison;
import org.viz4j.core.recipe.ClassBalance;
import org.viz4j.core.recipe.DatasetSamples;
import org.viz4j.data.DatasetSummary;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.io.run.SamplesReader;

/** Recipes that show images. */
final class ImageRecipeFigures {
  private static final int SIDE = 8;

  private ImageRecipeFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("activation-maps", () -> ActivationMaps.of(channels())),
        new Gallery.Case(
            "activation-maps-shared",
            () -> ActivationMaps.of(channels(), options -> options.shared().title("Layer relu1"))),
        new Gallery.Case("dataset-samples", ImageRecipeFigures::samples),
        new Gallery.Case("augmentation", ImageRecipeFigures::augmentation),
        new Gallery.Case("class-balance", ImageRecipeFigures::balance),
        new Gallery.Case(
            "class-balance-30-dark", () -> ClassBalance.of(tail(30)).withTheme(Theme.DARK)),
        new Gallery.Case(
            "class-balance-sorted", () -> ClassBalance.of(tail(100), options -> options.sorted())));
  }

  private static Figure balance() {
    Path digits = Path.of("../examples/digits-cnn/dataset");
    return ClassBalance.of(
        SamplesReader.read(
            digits.resolve("train-images-idx3-ubyte.gz"),
            digits.resolve("train-labels-idx1-ubyte.gz")));
  }

  /** A few classes with most of the samples, in no order. */
  private static DatasetSummary tail(int classes) {
    List<Integer> order = IntStream.range(0, classes).mapToObj(i -> i * 37 % classes).toList();
    return new DatasetSummary(
        order.stream().map(i -> (i % 7 == 3 ? "flowering plant " : "animal ") + i).toList(),
        order.stream().map(i -> Math.round(5000 * StrictMath.exp(-6.0 * i / classes))).toList(),
        null);
  }

  /** A ring seen by sixteen filters, of which one is dead. */
  private static Tensor channels() {
    double[] values = new double[16 * SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      int channel = i / (SIDE * SIDE);
      double response = StrictMath.cos(0.4 * channel + angle(i));
      values[i] = channel == 5 ? 0 : Math.max(0, ring(i, 2.5) * response * (1 + channel % 4));
    }
    return Tensor.of(values, 16, SIDE, SIDE);
  }

  private static double ring(int index, double radius) {
    double x = index % SIDE - 3.5;
    double y = index / SIDE % SIDE - 3.5;
    double away = Math.sqrt(x * x + y * y) - radius;
    return StrictMath.exp(-away * away);
  }

  private static double angle(int index) {
    return StrictMath.atan2(index / SIDE % SIDE - 3.5, index % SIDE - 3.5);
  }

  private static Figure samples() {
    double[] values = new double[6 * SIDE * SIDE];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.rint(16 * ring(i, 0.6 * (i / (SIDE * SIDE))));
    }
    LabeledImages images =
        LabeledImages.of(Tensor.of(values, 6, SIDE, SIDE), List.of(0, 0, 0, 1, 1, 1))
            .withClassNames(List.of("dot", "ring"))
            .withPredictions(List.of(0, 0, 1, 1, 1, 1));
    return DatasetSamples.of(images);
  }

  private static Figure augmentation() {
    List<Tensor> images = new ArrayList<>();
    for (int n = 0; n < 10; n++) {
      double[] values = new double[SIDE * SIDE * 3];
      for (int i = 0; i < values.length; i++) {
        double tint = 0.4 + 0.3 * (i % 3);
        values[i] = Math.min(1, tint * ring(i / 3, 2 + 0.15 * n));
      }
      images.add(Tensor.of(values, SIDE, SIDE, 3));
    }
    return AugmentationComparison.of(images.get(0), images.subList(1, 10));
  }
}
