package org.viz4j.tests.gallery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.viz4j.core.recipe.AttentionMap;
import org.viz4j.core.recipe.CalibrationCurve;
import org.viz4j.core.recipe.ConfusionMatrix;
import org.viz4j.core.recipe.EmbeddingScatter;
import org.viz4j.core.recipe.FilterKernels;
import org.viz4j.core.recipe.PrecisionRecallCurve;
import org.viz4j.core.recipe.RocCurve;
import org.viz4j.data.Column;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.io.npy.NpyReader;
import org.viz4j.io.predictions.PredictionsReader;

/** What a classifier gets right, and what is inside it. */
final class ClassifierFigures {
  private static final Path RUN = Path.of("../examples/digits-cnn");
  private static final List<String> SENTENCE =
      List.of("the", "cat", "that", "the", "dog", "had", "chased", "sat", "on", "the", "mat", ".");

  private ClassifierFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("confusion-digits", () -> ConfusionMatrix.of(digits())),
        new Gallery.Case(
            "confusion-normalized-dark",
            () ->
                ConfusionMatrix.of(noisy(6, 3000), options -> options.normalized())
                    .withTheme(Theme.DARK)),
        new Gallery.Case("confusion-100", () -> ConfusionMatrix.of(noisy(100, 40_000))),
        new Gallery.Case("roc-binary", () -> RocCurve.of(noisy(2, 300))),
        new Gallery.Case("roc-classes", () -> RocCurve.of(noisy(6, 1200))),
        new Gallery.Case(
            "roc-averages-dark", () -> RocCurve.of(noisy(30, 2000)).withTheme(Theme.DARK)),
        new Gallery.Case("precision-recall-binary", () -> PrecisionRecallCurve.of(noisy(2, 300))),
        new Gallery.Case("precision-recall-digits", () -> PrecisionRecallCurve.of(digits())),
        new Gallery.Case(
            "precision-recall-dark",
            () -> PrecisionRecallCurve.of(noisy(4, 800)).withTheme(Theme.DARK)),
        new Gallery.Case("calibration", () -> CalibrationCurve.of(noisy(4, 2000))),
        new Gallery.Case("embedding", () -> embedding(900, 5)),
        new Gallery.Case("embedding-dark", () -> embedding(1500, 10).withTheme(Theme.DARK)),
        new Gallery.Case("attention", ClassifierFigures::attention),
        new Gallery.Case("attention-heads", ClassifierFigures::heads),
        new Gallery.Case(
            "filter-kernels",
            () ->
                FilterKernels.of(
                    NpyReader.read(RUN.resolve("weights/conv1.weight.npy")),
                    options -> options.title("conv1"))));
  }

  private static Predictions digits() {
    return PredictionsReader.read(RUN.resolve("predictions.csv"));
  }

  /** Of a model that is sure of itself, often rightly; neighbours are taken for one another. */
  static Predictions noisy(int classes, int samples) {
    Random random = new Random(7);
    double[] labels = new double[samples];
    double[] chosen = new double[samples];
    double[] all = new double[samples * classes];
    for (int i = 0; i < samples; i++) {
      labels[i] = i % classes;
      double sum = 0;
      for (int k = 0; k < classes; k++) {
        double near = k == labels[i] ? 2.2 : Math.abs(k - labels[i]) == 1 ? 0.7 : 0;
        all[i * classes + k] = StrictMath.exp(near + 1.1 * random.nextGaussian());
        sum += all[i * classes + k];
      }
      for (int k = 0; k < classes; k++) {
        all[i * classes + k] /= sum;
        chosen[i] = all[i * classes + k] > all[i * classes + (int) chosen[i]] ? k : chosen[i];
      }
    }
    return new Predictions(
        names(classes),
        Column.of(labels),
        Column.of(chosen),
        Tensor.of(all, samples, classes),
        List.of());
  }

  private static List<String> names(int classes) {
    List<String> known = List.of("bird", "cat", "deer", "dog", "frog", "horse");
    return classes <= known.size()
        ? known.subList(0, classes)
        : IntStream.range(0, classes)
            .mapToObj(i -> String.format(Locale.ROOT, "class %02d", i))
            .toList();
  }

  private static Figure embedding(int samples, int classes) {
    Random random = new Random(11);
    double[] points = new double[2 * samples];
    double[] labels = new double[samples];
    for (int i = 0; i < samples; i++) {
      int of = i % classes;
      double angle = 2.4 * of;
      double radius = 3 * StrictMath.sqrt(of + 1);
      labels[i] = of;
      points[2 * i] = radius * StrictMath.cos(angle) + 1.2 * random.nextGaussian();
      points[2 * i + 1] = radius * StrictMath.sin(angle) + 1.2 * random.nextGaussian();
    }
    return EmbeddingScatter.of(Tensor.of(points, samples, 2), Column.of(labels), names(classes));
  }

  private static Tensor weights(int head) {
    int count = SENTENCE.size();
    double[] values = new double[count * count];
    for (int i = 0; i < count; i++) {
      double sum = 0;
      for (int k = 0; k < count; k++) {
        double near = Math.abs(i - k - (head % 2));
        double same = SENTENCE.get(i).equals(SENTENCE.get(k)) ? head : 0;
        values[i * count + k] = StrictMath.exp(same - near * (0.25 + 0.2 * head));
        sum += values[i * count + k];
      }
      for (int k = 0; k < count; k++) {
        values[i * count + k] /= sum;
      }
    }
    return Tensor.of(values, count, count);
  }

  private static Figure attention() {
    return AttentionMap.of(weights(1), SENTENCE);
  }

  private static Figure heads() {
    List<Double> all = new ArrayList<>();
    for (int head = 0; head < 4; head++) {
      weights(head).values().forEach(all::add);
    }
    double[] values = all.stream().mapToDouble(value -> value).toArray();
    return AttentionMap.of(Tensor.of(values, 4, SENTENCE.size(), SENTENCE.size()), SENTENCE);
  }
}
