package org.viz4j.core.stat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;

/**
 * Quantiles by linear interpolation between the two nearest values: type 7 of Hyndman and Fan
 * (Sample Quantiles in Statistical Packages, 1996), as numpy and R have by default. Exact however
 * many values there are: the true number, rounded once.
 */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The quantiles of the finite values of {@code column}, one for each of {@code shares}; NaN where
   * nothing is finite. Reads the column two to five times and copies no more than 16 384 values a
   * rank.
   *
   * @param shares in 0..1: 0 for the smallest value, 0.5 for the median, 1 for the largest; taken
   *     as the decimals that they are written as
   * @throws InvalidInputException if a share is outside 0..1
   */
  public static double[] of(Column column, double... shares) {
    return of(column, Extent.of(column).finite(), OrderStatistics.SORTED, shares);
  }

  static double[] of(Column column, long finite, int sorted, double... shares) {
    for (double share : shares) {
      InvalidInputException.requireFraction("share of a quantile", share);
    }
    double[] quantiles = new double[shares.length];
    if (finite == 0) {
      Arrays.fill(quantiles, Double.NaN);
      return quantiles;
    }
    BigDecimal last = BigDecimal.valueOf(finite - 1);
    long[] ranks = new long[2 * shares.length];
    BigDecimal[] parts = new BigDecimal[shares.length];
    for (int i = 0; i < shares.length; i++) {
      BigDecimal place = BigDecimal.valueOf(shares[i]).multiply(last);
      ranks[2 * i] = place.longValue();
      ranks[2 * i + 1] = Math.min(place.longValue() + 1, finite - 1);
      parts[i] = place.subtract(BigDecimal.valueOf(place.longValue()));
    }
    double[] values = OrderStatistics.at(column, finite, ranks, sorted);
    for (int i = 0; i < shares.length; i++) {
      quantiles[i] = between(values[2 * i], values[2 * i + 1], parts[i]);
    }
    return quantiles;
  }

  private static double between(double below, double above, BigDecimal part) {
    BigDecimal start = new BigDecimal(below);
    return part.signum() == 0
        ? below
        : new BigDecimal(above).subtract(start).multiply(part).add(start).doubleValue();
  }
}
