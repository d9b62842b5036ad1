package org.viz4j.core.diagnosis;

import java.util.Arrays;

/**
 * The finite points of one loss in the order of x. Values are divided by a power of two, so that
 * the largest is about 1 and nothing overflows; {@link #value} undoes it.
 */
final class Curve {
  private static final int MOST = 1000;

  private final String metric;
  private final double[] x;
  private final double[] y;
  private final int exponent;
  private final Logged logged;

  private Curve(String metric, double[] x, double[] y, int exponent, Logged logged) {
    this.metric = metric;
    this.x = x;
    this.y = y;
    this.exponent = exponent;
    this.logged = logged;
  }

  static Curve of(String metric, Logged logged) {
    double[] values = logged.values();
    double largest = 0;
    for (double value : values) {
      largest = Math.max(largest, Math.abs(value));
    }
    int exponent = largest == 0 ? 0 : Math.getExponent(largest);
    double[] y = new double[values.length];
    for (int i = 0; i < y.length; i++) {
      // in two steps, because the power itself may be beyond a double
      double scaled = Math.scalb(values[i], -exponent / 2);
      // one zero, not two that sort apart
      y[i] = Math.scalb(scaled, -exponent + exponent / 2) + 0.0;
    }
    return new Curve(metric, logged.x(), y, exponent, logged);
  }

  String metric() {
    return metric;
  }

  int size() {
    return y.length;
  }

  double x(int index) {
    return x[index];
  }

  /** The values, scaled; not to be written to. */
  double[] y() {
    return y;
  }

  /** A scaled value in the unit of the loss. */
  double value(double scaled) {
    return Math.scalb(scaled, exponent);
  }

  /** A scaled value of another curve, scaled as this one. */
  double scaled(double value, Curve other) {
    return Math.scalb(value, other.exponent - exponent);
  }

  /** The points as the log has them, all of them, whatever became of this curve. */
  Logged logged() {
    return logged;
  }

  /** The first points alone. */
  Curve until(int end) {
    return new Curve(metric, Arrays.copyOf(x, end), Arrays.copyOf(y, end), exponent, logged);
  }

  /** The same points with other values, scaled as these. */
  Curve with(double[] values) {
    return new Curve(metric, x, values, exponent, logged);
  }

  /** The curve itself, or the medians of a thousand parts of a longer one. */
  Curve coarse() {
    int n = y.length;
    if (n <= MOST) {
      return this;
    }
    double[] middles = new double[MOST];
    for (int i = 0; i < MOST; i++) {
      middles[i] = x[(int) ((2L * i + 1) * n / (2 * MOST))];
    }
    middles[0] = x[0];
    middles[MOST - 1] = x[n - 1];
    return new Curve(metric, middles, Robust.parts(y, 0, n, MOST), exponent, logged);
  }

  /** Index of the last point that does not lie after {@code at}; 0 if all do. */
  int indexAt(double at) {
    int found = Arrays.binarySearch(x, at);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Half the width of a window that smooths a curve of this length. */
  int half() {
    return Math.max(1, size() / 40);
  }

  /** How many points at an end are its level. */
  int few() {
    return Math.max(3, size() / 20);
  }

  /** Median of the last points. */
  double end() {
    return Robust.median(y, Math.max(0, size() - few()), size());
  }

  /** Median of the first three points. */
  double start() {
    return Robust.median(y, 0, Math.min(3, size()));
  }

  static int argMin(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[best]) {
        best = i;
      }
    }
    return best;
  }

  static double range(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return max - min;
  }
}
