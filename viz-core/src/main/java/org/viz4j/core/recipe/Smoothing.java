package org.viz4j.core.recipe;

import java.util.function.DoubleUnaryOperator;
import org.viz4j.data.Column;
import org.viz4j.data.Series;

/**
 * The exponential moving average of a series: {@code e = weight * e + (1 - weight) * y} from 0,
 * divided by {@code 1 - weight^n} after n values, so that the weights sum to 1 and the first value
 * has no more than its own (Kingma and Ba, Adam, 2015, section 3). Of a constant it is that
 * constant, and of a beginning it is the beginning. NaN and infinite values stay what they are and
 * count for nothing.
 *
 * <p>{@link #LOGARITHMIC} averages logarithms, which is what lies in the middle on a log axis: the
 * geometric mean with the same weights, {@code exp(average of ln y)}. Zero and negative values have
 * no place there; they too stay what they are and count for nothing.
 */
enum Smoothing {
  LINEAR(DoubleUnaryOperator.identity(), DoubleUnaryOperator.identity()),
  LOGARITHMIC(StrictMath::log, StrictMath::exp);

  private final DoubleUnaryOperator forth;
  private final DoubleUnaryOperator back;

  Smoothing(DoubleUnaryOperator forth, DoubleUnaryOperator back) {
    this.forth = forth;
    this.back = back;
  }

  /** The average over all points so far; {@code weight} is in 0..1, 1 excluded. */
  Series of(Series series, double weight) {
    double[] smooth = new double[Math.toIntExact(series.size())];
    Average average = new Average(weight);
    int[] at = {0};
    series.forEach((x, y) -> smooth[at[0]++] = average.next(y));
    return new Series(series.name(), series.x(), Column.of(smooth));
  }

  /** What is known after some values. */
  private final class Average {
    private final double weight;
    private double sum;
    private double missing = 1;
    private double first = Double.NaN;
    private boolean constant = true;

    Average(double weight) {
      this.weight = weight;
    }

    double next(double y) {
      double value = forth.applyAsDouble(y);
      if (!Double.isFinite(value)) {
        return y;
      }
      first = Double.isNaN(first) ? y : first;
      constant &= first == y;
      sum = weight * sum + (1 - weight) * value;
      missing *= weight;
      // to the bit, which the quotient is not
      return constant ? y : back.applyAsDouble(sum / (1 - missing));
    }
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
