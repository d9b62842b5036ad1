package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/** A loss that fell, and has kept its level since. */
final class Plateau {
  private static final int SHORTEST = 10;
  private static final int PART = 4;
  private static final double FALLING = -2.33;
  private static final int PARTS = 6;
  private static final double CHANCE = 4;
  private static final double NOISE = 0.5;
  private static final double GAINED = 5;

  private Plateau() {}

  /**
   * @param calm the values of the curve without spikes
   */
  static Optional<Finding> in(Curve all, double[] calm, Thresholds thresholds, Words words) {
    Curve curve = all.with(calm).coarse();
    double[] y = curve.y();
    int n = y.length;
    int tenth = Math.max(5, n / 10);
    if (n < SHORTEST) {
      return Optional.empty();
    }
    double end = Robust.median(y, n - tenth, n);
    double noise = Robust.noise(y, n / 2, n);
    double[] smooth = Robust.smooth(y, curve.half());
    double gained = Math.max(curve.start(), smooth[0]) - end;
    if (gained < Math.max(thresholds.learning() * Math.abs(curve.start()), GAINED * noise)) {
      return Optional.empty();
    }
    double little = thresholds.plateau() * gained;
    if (smooth[Curve.argMin(smooth)] > 0) {
      little = Math.min(little, 2 * thresholds.plateau() * end);
    }
    int onset = reached(y, end + little + NOISE * noise);
    if (n - onset < Math.max(SHORTEST, n / PART) || !level(y, onset, end, little, noise)) {
      return Optional.empty();
    }
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("gained", curve.value(gained));
    double from = curve.x(onset);
    evidence.putAll(curve.logged().bounds(from, i -> calm[i] == all.y()[i]));
    return Optional.of(finding(curve, from, evidence, words));
  }

  /** The index from which on {@code y} lies below a level for good. */
  private static int reached(double[] y, double level) {
    double[] back = new double[y.length];
    for (int i = 0; i < back.length; i++) {
      back[i] = y[y.length - 1 - i];
    }
    return y.length - 1 - Robust.leaves(back, 0, level);
  }

  /** Whether every part of the rest is as low as its end, or as high, but for chance. */
  private static boolean level(double[] y, int onset, double end, double little, double noise) {
    int parts = Math.min(PARTS, (y.length - onset) / 3);
    double error = Robust.error(noise, (y.length - onset) / parts);
    for (double part : Robust.parts(y, onset, y.length, parts)) {
      if (Math.abs(part - end) > little + CHANCE * error) {
        return false;
      }
    }
    double before = Robust.parts(y, onset, y.length, parts)[0];
    return before - end <= little + error || Robust.trend(y, onset, y.length) >= FALLING;
  }

  private static Finding finding(
      Curve curve, double from, Map<String, Double> evidence, Words words) {
    Logged logged = curve.logged();
    String message =
        curve.metric()
            + " has kept its level since "
            + words.at(from)
            + ", "
            + words.between(evidence)
            + words.consistentWith(Code.PLATEAU);
    Span span = new Span(from, logged.lastX());
    return new Finding(Code.PLATEAU, Severity.INFO, curve.metric(), from, span, evidence, message);
  }
}
