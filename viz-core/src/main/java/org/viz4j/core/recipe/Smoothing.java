package org.viz4j.core.recipe;

import org.viz4j.data.Column;
import org.viz4j.data.Series;

/**
 * The exponential moving average of a series: {@code e = weight * e + (1 - weight) * y} from 0,
 * divided by {@code 1 - weight^n} after n values, so that the first value has no weight of its own
 * (Kingma and Ba, 2015, section 3). Of a constant it is that constant, and of a beginning it is the
 * beginning. NaN and infinite values stay what they are and count for nothing.
 */
final class Smoothing {
  private Smoothing() {}

  /** The average over all points so far; {@code weight} is in 0..1, 1 excluded. */
  static Series of(Series series, double weight) {
    double[] smooth = new double[Math.toIntExact(series.size())];
    int[] at = {0};
    double[] state = {0, 1, Double.NaN};
    boolean[] same = {true};
    series.forEach(
        (x, y) -> {
          double out = y;
          if (Double.isFinite(y)) {
            same[0] &= Double.isNaN(state[2]) || state[2] == y;
            state[2] = y;
            state[0] = weight * state[0] + (1 - weight) * y;
            state[1] *= weight;
            // to the bit, which the quotient is not
            out = same[0] ? y : state[0] / (1 - state[1]);
          }
          smooth[at[0]++] = out;
        });
    return new Series(series.name(), series.x(), Column.of(smooth));
  }

  /** Where the smallest finite value is, the first of several; NaN if there is none. */
  static double argMin(Series series) {
    double[] best = {Double.NaN, Double.POSITIVE_INFINITY};
    series.forEach(
        (x, y) -> {
          if (Double.isFinite(x) && y < best[1] && Double.isFinite(y)) {
            best[0] = x;
            best[1] = y;
          }
        });
    return best[0];
  }
}
