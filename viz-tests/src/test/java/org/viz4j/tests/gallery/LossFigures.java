package org.viz4j.tests.gallery;

import org.viz4j.core.recipe.LossCurves;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;

/** Loss curves as their recipe makes them. */
final class LossFigures {
  private LossFigures() {}

  static Figure lossCurves() {
    return LossCurves.of(
        TrainingHistory.of(
            Series.of("train_loss", Numbers.epochs(60), Numbers.decay(60, 0.8, 0, 0)),
            Series.of("val_loss", Numbers.epochs(60), Numbers.decay(60, 0.6, 0.12, 0.03))));
  }
}
