package org.viz4j.core.stat;

import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;

/**
 * How often forecasts come true, in bins of equal width over 0..1. Each bin holds its upper end,
 * the first its lower end too.
 *
 * @param means of the forecasts in each bin; NaN where there are none
 * @param shares of them that came true; NaN where there are none
 * @param counts of the forecasts in each bin
 * @param error the expected calibration error: the mean difference of forecast and share, each bin
 *     weighted with its count (Guo et al., On Calibration of Modern Neural Networks, 2017, eq. 3)
 */
public record Calibration(Column means, Column shares, Column counts, double error) {

  /**
   * @param forecasts probabilities
   * @param outcomes 1 where a forecast came true, else 0
   * @throws InvalidInputException if there are no forecasts, not as many outcomes, no bins, a
   *     forecast is outside 0..1, or an outcome is neither 0 nor 1
   */
  public static Calibration of(Column forecasts, Column outcomes, int bins) {
    if (bins < 1) {
      throw InvalidInputException.of("bins of a calibration", "be 1 or more", bins);
    }
    if (forecasts.size() != outcomes.size() || forecasts.size() == 0) {
      throw InvalidInputException.of(
          "forecasts and outcomes",
          "be as many, one or more",
          forecasts.size() + " and " + outcomes.size());
    }
    double[] sums = new double[bins];
    double[] hits = new double[bins];
    double[] counts = new double[bins];
    for (long i = 0; i < forecasts.size(); i++) {
      int bin = bin(forecasts.get(i), bins);
      sums[bin] += forecasts.get(i);
      hits[bin] += requireOutcome(outcomes.get(i));
      counts[bin]++;
    }
    double error = 0;
    for (int i = 0; i < bins; i++) {
      error += Math.abs(hits[i] - sums[i]);
      sums[i] /= counts[i];
      hits[i] /= counts[i];
    }
    return new Calibration(
        Column.of(sums), Column.of(hits), Column.of(counts), error / forecasts.size());
  }

  private static double requireOutcome(double outcome) {
    if (outcome != 0 && outcome != 1) {
      throw InvalidInputException.of("an outcome", "be 0 or 1", outcome);
    }
    return outcome;
  }

  private static int bin(double forecast, int bins) {
    InvalidInputException.requireFraction("a forecast", forecast);
    int bin = Math.max(0, Math.min(bins - 1, (int) Math.ceil(forecast * bins) - 1));
    // the product may be rounded across the edge that it is compared with
    if (bin > 0 && forecast <= (double) bin / bins) {
      return bin - 1;
    }
    return bin < bins - 1 && forecast > (double) (bin + 1) / bins ? bin + 1 : bin;
  }
}
