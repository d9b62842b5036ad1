package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/** A loss that ends where it began, or within its noise of that. */
final class NotLearning {
  private static final int WARM_UP = 20;
  private static final double FALLING = -3;
  private static final double NOISE = 3;
  private static final double EARLY = 5;

  private NotLearning() {}

  /**
   * @param curve coarse
   */
  static Optional<Finding> in(Curve curve, Thresholds thresholds, Words words) {
    double[] y = curve.y();
    int n = y.length;
    if (n < WARM_UP) {
      return Optional.empty();
    }
    int tenth = Math.max(5, n / 10);
    double first = Robust.median(y, 0, tenth);
    double last = Robust.median(y, n - tenth, n);
    double noise = Robust.noise(y, 0, n);
    double little = thresholds.learning() * Math.abs(first);
    double fall = first - last;
    double error = Math.sqrt(2) * Robust.error(noise, tenth);
    boolean flat = fall < little || fall < NOISE * error && Robust.trend(y, 0, n) > FALLING;
    // what was learned before the first tenth was over
    boolean early = curve.start() - last > Math.max(little, EARLY * noise);
    if (!flat || early) {
      return Optional.empty();
    }
    return Optional.of(finding(curve, noise, words));
  }

  private static Finding finding(Curve curve, double noise, Words words) {
    Logged logged = curve.logged();
    Span span = new Span(logged.x()[0], logged.lastX());
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("first", logged.at(span.from()));
    evidence.put("last", logged.at(span.to()));
    evidence.putAll(logged.bounds(span.from(), i -> true));
    evidence.put("noise", curve.value(noise));
    String message =
        curve.metric()
            + " gains next to nothing from "
            + words.at(span.from())
            + " to "
            + words.at(span.to())
            + ", "
            + words.between(evidence)
            + words.consistentWith(Code.NOT_LEARNING);
    return new Finding(
        Code.NOT_LEARNING, Severity.WARN, curve.metric(), span.from(), span, evidence, message);
  }
}
