package org.viz4j.tests.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.viz4j.core.recipe.GradientNorms;
import org.viz4j.core.recipe.LearningRateSchedule;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.core.recipe.RunComparison;
import org.viz4j.core.recipe.RunOverview;
import org.viz4j.data.Run;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;

/** What else a history shows: smoothed and marked losses, rates, gradients, several runs. */
final class HistoryFigures {
  private HistoryFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("loss-curves-smoothed", HistoryFigures::smoothed),
        new Gallery.Case("loss-curves-smoothed-dark", () -> smoothed().withTheme(Theme.DARK)),
        new Gallery.Case("loss-curves-log-best", HistoryFigures::logBest),
        new Gallery.Case("lr-schedule", HistoryFigures::schedule),
        new Gallery.Case("gradient-norms", HistoryFigures::gradients),
        new Gallery.Case("run-comparison", HistoryFigures::comparison),
        new Gallery.Case("run-comparison-experiments", HistoryFigures::experiments),
        new Gallery.Case("run-overview", HistoryFigures::overview));
  }

  static Figure smoothed() {
    return LossCurves.of(noisy(1), options -> options.smoothing(0.8).bestEpoch());
  }

  static Figure logBest() {
    return LossCurves.of(noisy(1), options -> options.logY().bestEpoch());
  }

  static Figure schedule() {
    double[] rate = new double[60];
    for (int i = 0; i < rate.length; i++) {
      rate[i] = i < 5 ? 0.006 * (i + 1) : 0.03 * (i < 25 ? 1 : i < 45 ? 0.3 : 0.09);
    }
    return LearningRateSchedule.of(TrainingHistory.of(Series.of("lr", Numbers.epochs(60), rate)));
  }

  static Figure gradients() {
    double[] norm = Numbers.decay(60, 0.9, 0.002, 0);
    double[] noise = Numbers.scattered(60, 4);
    for (int i = 0; i < norm.length; i++) {
      norm[i] = norm[i] * (0.4 + Math.abs(noise[i])) + (i == 33 ? 2 : 0);
    }
    return GradientNorms.of(TrainingHistory.of(Series.of("grad_norm", Numbers.epochs(60), norm)));
  }

  static Figure overview() {
    double[] epochs = Numbers.epochs(40);
    double[] validation = Numbers.decay(40, 0.85, 0.4, 0);
    double[] time = new double[40];
    double[] rate = new double[40];
    for (int i = 0; i < 40; i++) {
      validation[i] += Math.max(0, i - 14) * 0.02;
      time[i] = 1_700_000_000 + 12.5 * i;
      rate[i] = i < 20 ? 0.03 : 0.003;
    }
    return RunOverview.of(
        TrainingHistory.of(
            Series.of("wall_time", epochs, time),
            Series.of("train_loss", epochs, Numbers.decay(40, 0.85, 0.1, 0)),
            Series.of("val_loss", epochs, validation),
            Series.of("accuracy", epochs, Numbers.decay(40, 0.8, -0.95, 0)),
            Series.of("lr", epochs, rate),
            Series.of("grad_norm", epochs, Numbers.decay(40, 0.9, 0.2, 0)),
            Series.of("box_loss", epochs, Numbers.decay(40, 0.95, 0, 0))));
  }

  static Figure comparison() {
    List<TrainingHistory> runs = new ArrayList<>();
    for (int seed = 1; seed <= 4; seed++) {
      runs.add(noisy(seed));
    }
    return RunComparison.of(runs.toArray(new TrainingHistory[0]));
  }

  static Figure experiments() {
    List<Run> runs = new ArrayList<>();
    for (int seed = 1; seed <= 6; seed++) {
      String rate = seed <= 3 ? "0.003" : "0.03";
      Map<String, String> config = Map.of("lr", rate, "seed", Integer.toString(seed % 3));
      runs.add(new Run("run " + seed, noisy(seed, seed <= 3 ? 0.05 : 0.2), config));
    }
    return RunComparison.of(runs, options -> options.title("Learning Rates"));
  }

  private static TrainingHistory noisy(int seed) {
    return noisy(seed, 0.05);
  }

  private static TrainingHistory noisy(int seed, double floor) {
    double[] training = Numbers.decay(60, 0.8, floor, 0);
    double[] validation = Numbers.decay(60, 0.7, floor + 0.15, 0.03);
    return TrainingHistory.of(
        Series.of(
            "train_loss",
            Numbers.epochs(60),
            Numbers.sum(training, Numbers.scattered(60, seed), 0.1)),
        Series.of(
            "val_loss",
            Numbers.epochs(60),
            Numbers.sum(validation, Numbers.scattered(60, seed + 7), 0.2)));
  }
}
