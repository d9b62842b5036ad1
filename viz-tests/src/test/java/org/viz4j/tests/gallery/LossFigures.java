package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.recipe.LossCurves;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;

/** Loss curves as their recipe makes them. */
final class LossFigures {
  private LossFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("loss-curves", LossFigures::lossCurves),
        new Gallery.Case("loss-curves-dark", () -> lossCurves().withTheme(Theme.DARK)),
        new Gallery.Case("loss-curves-tight", () -> lossCurves().withCrop(Crop.TIGHT)),
        new Gallery.Case("loss-curves-column", () -> lossCurves().withSize(Size.mm(89, 60))),
        new Gallery.Case("loss-curves-findings", LossFigures::findings, Warning.Code.NON_FINITE));
  }

  static Figure lossCurves() {
    return LossCurves.of(
        TrainingHistory.of(
            Series.of("train_loss", Numbers.epochs(60), Numbers.decay(60, 0.8, 0, 0)),
            Series.of("val_loss", Numbers.epochs(60), Numbers.decay(60, 0.6, 0.12, 0.03))));
  }

  /** Overfitting, a spike, and a value near the right edge that is no number. */
  private static Figure findings() {
    double[] training = Numbers.decay(60, 0.8, 0, 0);
    double[] validation = Numbers.decay(60, 0.6, 0.12, 0.03);
    for (int i = 25; i < validation.length; i++) {
      validation[i] += 0.01 * (i - 25);
    }
    training[35] += 0.5;
    validation[57] = Double.NaN;
    TrainingHistory history =
        TrainingHistory.of(
            Series.of("train_loss", Numbers.epochs(60), training),
            Series.of("val_loss", Numbers.epochs(60), validation));
    return LossCurves.of(history, options -> options.findings(Diagnosis.of(history)));
  }
}
