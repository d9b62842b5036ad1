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
  private static final double LOW = 0.1;
  private static final double HIGH = 0.3;
  private static final double BEYOND_NOISE = 6;

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

  /** Both curves are coarse. */
  static Optional<Finding> in(
      Curve training, Curve validation, Thresholds thresholds, Words words) {
    Overfitting look = new Overfitting(training, validation, words);
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
    return validation.scaled(ofTraining, training);
  }

  /**
   * Where the curve turns upwards, by what is near its minimum: a rise need not stay straight.
   * Medians of three, because one outlier must not turn it.
   */
  private int onset() {
    double[] y = validation.y();
    int from = bottom;
    while (from > 0 && smooth[from - 1] <= min + LOW * rise) {
      from--;
    }
    double noise = Robust.noise(y, 0, y.length);
    double high = Math.min(rise, Math.max(HIGH * rise, BEYOND_NOISE * noise));
    int to = Robust.leaves(y, bottom, min + high) + 1;
    return Bend.in(Robust.medians(y, 1), from, Math.min(to, y.length));
  }

  private Finding finding() {
    int onset = onset();
    Logged logged = validation.logged();
    double share = rise / (min > 0 ? min : Curve.range(smooth));
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("minimum", logged.at(logged.lowest()));
    evidence.put("minimum_at", logged.lowest());
    evidence.put("last", logged.at(logged.lastX()));
    evidence.put("rise", share);
    evidence.put("training_last", training.logged().at(training.logged().lastX()));
    String message =
        words.rise(validation, validation.x(onset))
            + " while "
            + training.metric()
            + " does not"
            + words.consistentWith(Code.OVERFITTING);
    return new Finding(
        Code.OVERFITTING,
        share > GRAVE ? Severity.ERROR : Severity.WARN,
        validation.metric(),
        validation.x(onset),
        new Span(validation.x(onset), logged.lastX()),
        evidence,
        message);
  }
}
