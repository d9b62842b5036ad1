package org.viz4j.core.diagnosis;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A loss without its noise, and how large the noise is at each point.
 *
 * @param level one value a point
 * @param sigma deviation of the noise at each point
 */
record Signal(double[] level, double[] sigma) {
  /** {@code level} at 0..1 of the run, with a noise of {@code share} of it. */
  static Signal relative(int length, double share, DoubleUnaryOperator level) {
    double[] values = sampled(length, level);
    double[] sigma = new double[length];
    for (int i = 0; i < length; i++) {
      sigma[i] = share * Math.abs(values[i]);
    }
    return new Signal(values, sigma);
  }

  /** {@code level} at 0..1 of the run, with a noise that is the same everywhere. */
  static Signal even(int length, double noise, DoubleUnaryOperator level) {
    double[] sigma = new double[length];
    Arrays.fill(sigma, noise);
    return new Signal(sampled(length, level), sigma);
  }

  private static double[] sampled(int length, DoubleUnaryOperator level) {
    double[] values = new double[length];
    for (int i = 0; i < length; i++) {
      values[i] = level.applyAsDouble(length == 1 ? 0 : i / (length - 1.0));
    }
    return values;
  }

  /** What is logged: {@code scale} times the level and its noise. */
  double[] logged(Draw draw, double scale) {
    double[] values = new double[level.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * (level[i] + sigma[i] * draw.normal());
    }
    return values;
  }

  int argMin() {
    int best = 0;
    for (int i = 1; i < level.length; i++) {
      if (level[i] < level[best]) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Whether the level has stopped to fall, by its definition: it has fallen, and what it still
   * gained is below 1 % of what it had gained and, of a positive loss, below 2 % of its level.
   * Expected where that holds for 30 % of the run (15 points at least), excluded where it fell by
   * three times as much, and by more than the noise can hide, in the last quarter; else open.
   */
  void judgePlateau(Truth truth) {
    int n = level.length;
    double end = level[n - 1];
    double gained = max(0) - end;
    double tolerance = 0.01 * gained;
    if (level[argMin()] > 0) {
      tolerance = Math.min(tolerance, 0.02 * end);
    }
    int onset = n;
    while (onset > 0 && Math.abs(level[onset - 1] - end) <= tolerance) {
      onset--;
    }
    double hidden = 6 * sigma[n - 1] / Math.sqrt(Math.max(5, n / 10.0));
    if (n - onset >= Math.max(15, 0.3 * n)) {
      truth.expecting(Finding.Code.PLATEAU, Double.NaN);
    } else if (max(3 * n / 4) - end <= Math.max(3 * tolerance, hidden)) {
      truth.tolerating(Finding.Code.PLATEAU);
    }
  }

  private double max(int from) {
    double max = Double.NEGATIVE_INFINITY;
    for (int i = from; i < level.length; i++) {
      max = Math.max(max, level[i]);
    }
    return max;
  }
}
