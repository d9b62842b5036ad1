package org.viz4j.core.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.core.diagnosis.Finding.Span;

/**
 * A loss that swings around its trend by a large part of its level, over a large part of the run. A
 * schedule with restarts rises at once and falls slowly; swings rise as they fall.
 */
final class Oscillation {
  private static final int SHORTEST = 12;
  private static final double LONG = 0.4;
  private static final double LEAST_LEVEL = 0.2;
  private static final int CROSSINGS = 8;
  private static final double RISING = 0.75;

  private final Curve curve;
  private final double[] y;
  private final double[] off;
  private final double[] trend;
  private final double limit;
  private int from;
  private int to;

  /**
   * @param calm the values of the curve without spikes
   */
  private Oscillation(Curve curve, double[] calm, Thresholds thresholds) {
    this.curve = curve;
    this.y = calm;
    this.limit = thresholds.swing();
    this.trend = trend(calm, half(calm.length));
    this.off = new double[calm.length];
    double least = LEAST_LEVEL * Curve.range(trend);
    for (int i = 0; i < off.length; i++) {
      double level = Math.max(Math.abs(trend[i]), least);
      off[i] = level == 0 ? 0 : (calm[i] - trend[i]) / level;
    }
  }

  static Optional<Finding> in(Curve curve, double[] calm, Thresholds thresholds, Words words) {
    if (curve.size() < SHORTEST) {
      return Optional.empty();
    }
    Oscillation look = new Oscillation(curve, calm, thresholds);
    look.longest();
    return look.swings() ? Optional.of(look.finding(words)) : Optional.empty();
  }

  private static int half(int size) {
    return Math.max(4, size / 16);
  }

  /** Lines through a window around each point, which do not bend at the ends. */
  private static double[] trend(double[] y, int half) {
    int n = y.length;
    double[] sums = new double[n + 1];
    double[] moments = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i] + y[i];
      moments[i + 1] = moments[i] + i * y[i];
    }
    double[] trend = new double[n];
    for (int i = 0; i < n; i++) {
      int start = Math.max(0, i - half);
      int end = Math.min(n, i + half + 1);
      double count = end - start;
      double middle = (start + end - 1) / 2.0;
      double mean = (sums[end] - sums[start]) / count;
      double slope =
          (moments[end] - moments[start] - middle * (sums[end] - sums[start]))
              / (count * (count * count - 1) / 12);
      trend[i] = mean + slope * (i - middle);
    }
    return trend;
  }

  /** The range in which the squares exceed the square of the limit by most in sum (Kadane). */
  private void longest() {
    double best = 0;
    double sum = 0;
    int start = 0;
    for (int i = 0; i < off.length; i++) {
      sum += off[i] * off[i] - limit * limit;
      if (sum <= 0) {
        sum = 0;
        start = i + 1;
      } else if (sum > best) {
        best = sum;
        from = start;
        to = i + 1;
      }
    }
  }

  private boolean swings() {
    int length = to - from;
    if (length < Math.max(SHORTEST, LONG * off.length)) {
      return false;
    }
    int crossings = 0;
    double up = 0;
    double all = 0;
    for (int i = from + 1; i < to; i++) {
      crossings += off[i] * off[i - 1] < 0 ? 1 : 0;
      double step = y[i] - y[i - 1];
      up += step > 0 ? step * step : 0;
      all += step * step;
    }
    return crossings >= CROSSINGS && up <= RISING * all;
  }

  private double deviation() {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += off[i] * off[i];
    }
    return Math.sqrt(sum / (to - from));
  }

  private Finding finding(Words words) {
    boolean toTheEnd = to > off.length - SHORTEST;
    boolean recovered = !toTheEnd || trend[to - 1] < trend[from];
    double deviation = deviation();
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put("deviation", deviation);
    evidence.put("points", (double) (to - from));
    evidence.put("level", curve.value(trend[to - 1]));
    int recent = Math.max(from, to - 2 * half(y.length));
    evidence.putAll(curve.logged().bounds(recent, to, i -> y[i] == curve.y()[i]));
    Span span = new Span(curve.x(from), curve.x(to - 1));
    String message =
        curve.metric()
            + " swings by "
            + Words.percent(deviation)
            + " of its level from "
            + words.at(span.from())
            + " to "
            + words.at(span.to())
            + ", at last "
            + words.between(evidence)
            + (recovered ? "" : ", and gains nothing")
            + words.consistentWith(Code.OSCILLATING);
    return new Finding(
        Code.OSCILLATING,
        recovered ? Severity.INFO : Severity.WARN,
        curve.metric(),
        span.from(),
        span,
        evidence,
        message);
  }
}
