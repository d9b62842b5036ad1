package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/**
 * A loss that rises above its minimum by more than the minimum and by more than half of what it had
 * gained, and does not come back; one that ends in NaN or infinity needs the rise alone.
 */
final class Divergence {
  /** One in a hundred without a trend. */
  private static final double FALLING = -2.33;

  private static final double NOISE = 6;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.1;

  private final Curve curve;
  private final Words words;
  private final int bottom;
  private final double min;

  private Divergence(Curve curve, Words words) {
    this.curve = curve;
    this.words = words;
    double[] smooth = Robust.smooth(curve.y(), curve.half());
    this.bottom = Curve.argMin(smooth);
    this.min = smooth[bottom];
  }

  /**
   * @param curve coarse
   * @param broken whether the loss ends in NaN or infinity
   */
  static Optional<Finding> in(Curve curve, boolean broken, Thresholds thresholds, Words words) {
    return new Divergence(curve, words).find(broken, thresholds);
  }

  private Optional<Finding> find(boolean broken, Thresholds thresholds) {
    double[] y = curve.y();
    double end = broken ? y[y.length - 1] : curve.end();
    double need = Math.max(Math.abs(min), thresholds.diverging() * (curve.start() - min));
    double noise = Robust.noise(y, 0, bottom + 1);
    boolean rises = end - min > need && end - min > NOISE * noise;
    if (!rises || !broken && Robust.trend(y, bottom, y.length) < FALLING) {
      return Optional.empty();
    }
    return Optional.of(finding(onset(need)));
  }

  /** Back from two low levels to the minimum, along a line. */
  private int onset(double need) {
    int low = Robust.leaves(curve.y(), bottom, min + LOW * need);
    int high = Robust.leaves(curve.y(), bottom, min + HIGH * need);
    return Math.max(bottom, low - Math.max(0, high - low));
  }

  private Finding finding(int onset) {
    Logged logged = curve.logged();
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("first", logged.values()[0]);
    evidence.put("minimum", logged.at(logged.lowest()));
    evidence.put("minimum_at", logged.lowest());
    evidence.put("last", logged.at(logged.lastX()));
    return new Finding(
        Code.DIVERGING,
        Severity.ERROR,
        curve.metric(),
        curve.x(onset),
        new Span(curve.x(onset), logged.lastX()),
        evidence,
        words.rise(curve, curve.x(onset)) + words.consistentWith(Code.DIVERGING));
  }
}
