package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/**
 * A validation loss that ends above its minimum, by a share of it (Prechelt's generalization loss,
 * 1998) and by a share of what training gained, while the training loss does not rise with it.
 */
final class Overfitting {
  private static final double RISING = 1.64;
  private static final double NOISE = 5;
  private static final double SHARED = 0.25;
  private static final double GRAVE = 0.5;
  private static final double LOW = 0.15;
  private static final double HIGH = 0.3;

  private final Curve training;
  private final Curve validation;
  private final Words words;
  private final double[] smooth;
  private final int bottom;
  private final double min;
  private final double rise;

  private Overfitting(Curve training, Curve validation, Words words) {
    this.training = training;
    this.validation = validation;
    this.words = words;
    this.smooth = Robust.smooth(validation.y(), validation.half());
    this.bottom = Curve.argMin(smooth);
    this.min = smooth[bottom];
    this.rise = validation.end() - min;
  }

  static Optional<Finding> in(
      Curve training, Curve validation, Thresholds thresholds, Words words) {
    Overfitting look = new Overfitting(training.coarse(), validation.coarse(), words);
    return look.rises(thresholds) && !look.trainingRises()
        ? Optional.of(look.finding())
        : Optional.empty();
  }

  private boolean rises(Thresholds thresholds) {
    double[] y = validation.y();
    int n = y.length;
    double gained = Curve.range(Robust.smooth(training.y(), training.half()));
    double ofGained = thresholds.overfitting() * inValidation(gained);
    double ofMinimum = min > 0 ? thresholds.overfitting() * min : 0;
    double noise = Robust.error(Robust.noise(y, n / 2, n), validation.few());
    return rise > Math.max(ofGained, Math.max(ofMinimum, NOISE * noise))
        && Robust.trend(y, bottom, n) > RISING;
  }

  private boolean trainingRises() {
    double[] y = training.y();
    int at = training.indexAt(validation.x(bottom));
    double then = Robust.smooth(y, training.half())[at];
    double noise = Robust.error(Robust.noise(y, y.length / 2, y.length), training.few());
    return inValidation(training.end() - then - 3 * noise) > SHARED * rise;
  }

  private double inValidation(double ofTraining) {
    return validation.scaled(training.value(ofTraining));
  }

  private int onset() {
    int low = Robust.leaves(validation.y(), bottom, min + LOW * rise);
    int high = Robust.leaves(validation.y(), bottom, min + HIGH * rise);
    return Math.max(bottom, low - Math.max(0, high - low));
  }

  private Finding finding() {
    int onset = onset();
    int last = validation.size() - 1;
    double share = rise / (min > 0 ? min : Curve.range(smooth));
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("minimum", validation.value(min));
    evidence.put("last", validation.value(min + rise));
    evidence.put("rise", share);
    evidence.put("training_last", training.value(training.end()));
    String message =
        validation.metric()
            + " rises by "
            + Words.percent(share)
            + " from "
            + Words.number(validation.value(min))
            + " after "
            + words.at(validation.x(onset))
            + " while "
            + training.metric()
            + " does not"
            + words.consistentWith(Code.OVERFITTING);
    return new Finding(
        Code.OVERFITTING,
        share > GRAVE ? Severity.ERROR : Severity.WARN,
        validation.metric(),
        validation.x(onset),
        new Span(validation.x(onset), validation.x(last)),
        evidence,
        message);
  }
}
