package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.viz4j.core.stat.RankedScores;
import org.viz4j.data.Column;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/** The probabilities of a classifier as scores: of each class against the rest, and of all. */
final class ClassScores {
  /** What rounding to two decimals may add up to. */
  private static final double ROUNDED = 0.02;

  private final List<String> names;
  private final int[] labels;
  private final int[] predicted;
  private final double[] probabilities;
  private final List<Warning> warnings;

  /**
   * @throws InvalidInputException if there are no probabilities, fewer than two classes, or no
   *     sample has a probability for every class
   */
  ClassScores(String thing, Predictions predictions) {
    InvalidInputException.requirePresent("predictions", predictions);
    Tensor tensor = predictions.probabilities();
    names = predictions.classes();
    if (tensor == null || names.size() < 2) {
      throw InvalidInputException.of(
          "predictions for " + thing,
          "have probabilities of two classes or more",
          tensor == null ? "without" : "of one class");
    }
    warnings = new ArrayList<>(predictions.warnings());
    int samples = Math.toIntExact(predictions.size());
    double[] all = new double[Math.toIntExact(tensor.size())];
    tensor.values().read(0, all);
    int[] whole =
        IntStream.range(0, samples).filter(i -> row(all, i).allMatch(Double::isFinite)).toArray();
    if (whole.length == 0) {
      throw InvalidInputException.of(
          "predictions for " + thing, "have samples with probabilities", "without");
    }
    if (whole.length < samples) {
      warnings.add(
          new Warning(
              Warning.Code.NON_FINITE,
              samples - whole.length + " samples with a NaN or infinite probability are left out"));
    }
    labels = Arrays.stream(whole).map(i -> (int) predictions.labels().get(i)).toArray();
    predicted = Arrays.stream(whole).map(i -> (int) predictions.predicted().get(i)).toArray();
    probabilities = Arrays.stream(whole).boxed().flatMapToDouble(i -> row(all, i)).toArray();
    tellSums();
  }

  private void tellSums() {
    long off =
        IntStream.range(0, labels.length)
            .mapToDouble(sample -> row(probabilities, sample).sum())
            .filter(sum -> Math.abs(sum - 1) > ROUNDED)
            .count();
    if (off > 0) {
      warnings.add(
          new Warning(
              Warning.Code.ASSUMED,
              "the probabilities of "
                  + off
                  + (off == 1 ? " sample do" : " samples do")
                  + " not sum to 1; they are taken as they are"));
    }
  }

  private DoubleStream row(double[] all, int sample) {
    return Arrays.stream(all, sample * names.size(), (sample + 1) * names.size());
  }

  /** One class against the rest. */
  record Ranked(String name, RankedScores scores) {}

  List<String> names() {
    return names;
  }

  /** So far. */
  List<Warning> warnings() {
    return warnings;
  }

  /** Whether one class is the rest of the other. */
  boolean isBinary() {
    return names.size() == 2;
  }

  /**
   * The second of two classes, or each of several. Those without samples, or with all, have no
   * curve, and a warning tells them.
   *
   * @throws InvalidInputException if no class has a curve
   */
  List<Ranked> classes() {
    List<Ranked> ranked = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (int k = isBinary() ? 1 : 0; k < names.size(); k++) {
      double[] positives = scores(k, true);
      if (positives.length == 0 || positives.length == labels.length) {
        missing.add(InvalidInputException.quoted(names.get(k)));
      } else {
        ranked.add(new Ranked(names.get(k), RankedScores.of(positives, scores(k, false))));
      }
    }
    if (ranked.isEmpty()) {
      throw InvalidInputException.of(
          "labels of predictions", "be of two classes or more", "all of one class");
    }
    if (!missing.isEmpty()) {
      warnings.add(
          new Warning(
              Warning.Code.EMPTY,
              "without samples and so without a curve: classes " + String.join(", ", missing)));
    }
    return ranked;
  }

  /** The share of the second of two classes; of more, one out of all, as in {@link #micro}. */
  double prevalence() {
    return isBinary() ? Arrays.stream(labels).average().orElse(0) : 1.0 / names.size();
  }

  /** Every probability of every sample, those of its true class as the positives. */
  RankedScores micro() {
    return RankedScores.of(all(true), all(false));
  }

  /** The probability of the second of two classes; of more, of the one that was chosen. */
  Column forecasts() {
    return Column.of(
        IntStream.range(0, labels.length)
            .mapToDouble(i -> probabilities[i * names.size() + (isBinary() ? 1 : predicted[i])])
            .toArray());
  }

  /** 1 where the forecast came true, else 0. */
  Column outcomes() {
    return Column.of(
        IntStream.range(0, labels.length)
            .mapToDouble(i -> labels[i] == (isBinary() ? 1 : predicted[i]) ? 1 : 0)
            .toArray());
  }

  private double[] scores(int of, boolean positive) {
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i] == of == positive)
        .mapToDouble(i -> probabilities[i * names.size() + of])
        .toArray();
  }

  private double[] all(boolean positive) {
    return IntStream.range(0, probabilities.length)
        .filter(i -> labels[i / names.size()] == i % names.size() == positive)
        .mapToDouble(i -> probabilities[i])
        .toArray();
  }
}
