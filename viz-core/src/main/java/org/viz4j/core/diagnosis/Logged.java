package org.viz4j.core.diagnosis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The finite points of a loss as the log has them: what findings quote.
 *
 * @param x ascending
 */
record Logged(double[] x, double[] values) {

  /** The value at one of the x. */
  double at(double some) {
    return values[index(some)];
  }

  double lastX() {
    return x[x.length - 1];
  }

  /** The x of the lowest value, of equal ones the first. */
  double lowest() {
    return x[extreme(0, x.length, i -> true, -1)];
  }

  /** Lowest and highest of the values that count, and where they are, from one of the x on. */
  Map<String, Double> bounds(double from, IntPredicate counts) {
    return bounds(index(from), x.length, counts);
  }

  /** The same over a range of indices. */
  Map<String, Double> bounds(int from, int to, IntPredicate counts) {
    int lowest = extreme(from, to, counts, -1);
    int highest = extreme(from, to, counts, 1);
    Map<String, Double> bounds = new LinkedHashMap<>();
    bounds.put("minimum", values[lowest]);
    bounds.put("minimum_at", x[lowest]);
    bounds.put("maximum", values[highest]);
    bounds.put("maximum_at", x[highest]);
    return bounds;
  }

  private int extreme(int from, int to, IntPredicate counts, int sign) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (counts.test(i) && (best < 0 || sign * values[i] > sign * values[best])) {
        best = i;
      }
    }
    return Math.max(from, best);
  }

  private int index(double some) {
    return Arrays.binarySearch(x, some);
  }
}
