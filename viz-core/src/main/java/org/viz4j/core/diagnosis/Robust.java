package org.viz4j.core.diagnosis;

import java.util.Arrays;

/** Statistics that a few wild points do not move. A range of an array ends before {@code to}. */
final class Robust {
  /** Makes the median of absolute deviations that of a normal distribution. */
  private static final double NORMAL = 1.4826;

  /** Deviation of a median over that of a mean, of normal values. */
  private static final double MEDIAN = 1.2533;

  private static final int MOST_PAIRED = 200;

  private Robust() {}

  /** Of an empty range NaN. */
  static double median(double[] values, int from, int to) {
    double[] sorted = Arrays.copyOfRange(values, from, to);
    Arrays.sort(sorted);
    int n = sorted.length;
    return n == 0 ? Double.NaN : (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /**
   * Deviation of the noise, from how far each point is from the middle of its neighbours, so that a
   * slope counts for nothing; 0 below three points.
   */
  static double noise(double[] values, int from, int to) {
    if (to - from < 3) {
      return 0;
    }
    double[] off = new double[to - from - 2];
    for (int i = 0; i < off.length; i++) {
      int at = from + i + 1;
      off[i] = Math.abs(values[at] - (values[at - 1] + values[at + 1]) / 2);
    }
    return NORMAL * median(off, 0, off.length) / Math.sqrt(1.5);
  }

  /** Deviation of the values in a range from a line over it. */
  static double spread(double[] values, int from, int to, double start, double end) {
    double[] off = new double[to - from];
    for (int i = 0; i < off.length; i++) {
      off[i] =
          Math.abs(values[from + i] - (start + (end - start) * i / Math.max(1, off.length - 1)));
    }
    return NORMAL * median(off, 0, off.length);
  }

  /** Deviation of the median of {@code count} values with the given noise. */
  static double error(double noise, int count) {
    return MEDIAN * noise / Math.sqrt(count);
  }

  /** The median of each window of {@code width} points, by where it begins. */
  static double[] windows(double[] values, int width) {
    double[] medians = new double[Math.max(0, values.length - width + 1)];
    double[] sorted = Arrays.copyOf(values, Math.min(width, values.length));
    Arrays.sort(sorted);
    for (int i = 0; i < medians.length; i++) {
      if (i > 0) {
        replace(sorted, values[i - 1], values[i + width - 1]);
      }
      medians[i] = (sorted[(width - 1) / 2] + sorted[width / 2]) / 2;
    }
    return medians;
  }

  private static void replace(double[] sorted, double old, double by) {
    int at = Arrays.binarySearch(sorted, old);
    while (at > 0 && sorted[at - 1] > by) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    while (at < sorted.length - 1 && sorted[at + 1] < by) {
      sorted[at] = sorted[at + 1];
      at++;
    }
    sorted[at] = by;
  }

  /** Running medians over {@code 2 half + 1} points, fewer at the ends. */
  static double[] medians(double[] values, int half) {
    int n = values.length;
    double[] medians = new double[n];
    for (int i = 0; i < n; i++) {
      medians[i] = median(values, Math.max(0, i - half), Math.min(n, i + half + 1));
    }
    return medians;
  }

  /** Running medians, then running means of them, over {@code 2 half + 1} points. */
  static double[] smooth(double[] values, int half) {
    int n = values.length;
    double[] medians = medians(values, half);
    double[] means = new double[n];
    for (int i = 0; i < n; i++) {
      // as many on both sides, so that a slope is not bent at the ends
      int reach = Math.min(half, Math.min(i, n - 1 - i));
      double sum = 0;
      for (int j = i - reach; j <= i + reach; j++) {
        sum += medians[j];
      }
      means[i] = sum / (2 * reach + 1);
    }
    return means;
  }

  /**
   * The trend of a range by Mann and Kendall (1945, 1975): how many pairs rise more than fall, over
   * its deviation without a trend. Of many values the medians of 200 parts are compared.
   */
  static double trend(double[] values, int from, int to) {
    double[] some = parts(values, from, to, MOST_PAIRED);
    int n = some.length;
    if (n < 3) {
      return 0;
    }
    int score = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        score += Double.compare(some[j] + 0.0, some[i] + 0.0);
      }
    }
    double variance = n * (n - 1.0) * (2 * n + 5) / 18;
    return (score - Math.signum(score)) / Math.sqrt(variance);
  }

  /** The medians of {@code most} parts of equal size; the values themselves if there are fewer. */
  static double[] parts(double[] values, int from, int to, int most) {
    int n = to - from;
    int count = Math.min(n, most);
    double[] medians = new double[count];
    for (int i = 0; i < count; i++) {
      int start = from + (int) ((long) i * n / count);
      int end = from + (int) ((i + 1L) * n / count);
      medians[i] = median(values, start, end);
    }
    return medians;
  }

  /**
   * Where a curve that is low at {@code from} leaves the level {@code threshold} for good: the
   * index at which the sum of what lies below it is largest (Page, 1954). One outlier does not
   * count.
   */
  static int leaves(double[] values, int from, double threshold) {
    int best = from;
    double sum = 0;
    double least = 0;
    for (int i = from; i < values.length; i++) {
      sum += values[i] - threshold;
      if (sum <= least) {
        least = sum;
        best = i;
      }
    }
    return best;
  }
}
