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

  static Optional<Finding> in(Curve all, Thresholds thresholds, Words words) {
    if (all.size() < WARM_UP) {
      return Optional.empty();
    }
    Curve curve = all.coarse();
    double[] y = curve.y();
    int n = y.length;
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
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("first", curve.value(first));
    evidence.put("last", curve.value(last));
    evidence.put("noise", curve.value(noise));
    String message =
        curve.metric()
            + " stays at "
            + Words.number(curve.value(last))
            + " from "
            + words.at(curve.x(0))
            + " to "
            + words.at(curve.x(n - 1))
            + words.consistentWith(Code.NOT_LEARNING);
    return Optional.of(
        new Finding(
            Code.NOT_LEARNING,
            Severity.WARN,
            curve.metric(),
            curve.x(0),
            new Span(curve.x(0), curve.x(n - 1)),
            evidence,
            message));
  }
}
