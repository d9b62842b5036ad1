package org.viz4j.data;

import org.viz4j.error.InvalidInputException;

/**
 * What a box plot shows of values: the quartiles, the ends of the whiskers and what lies beyond
 * them. Without finite values all five numbers are NaN.
 *
 * @param low end of the lower whisker
 * @param q1 a quarter of the values lies below
 * @param median half of the values lies below
 * @param q3 a quarter of the values lies above
 * @param high end of the upper whisker
 * @param outliers values beyond the whiskers
 * @param finite number of finite values, outliers included
 * @param nan number of values that are NaN
 * @param infinite number of values that are infinite
 */
public record BoxSummary(
    double low,
    double q1,
    double median,
    double q3,
    double high,
    Column outliers,
    long finite,
    long nan,
    long infinite) {

  /**
   * @throws InvalidInputException if the five numbers are neither all finite and in order nor all
   *     NaN, or a count is negative
   */
  public BoxSummary {
    InvalidInputException.requirePresent("outliers of a box", outliers);
    boolean ordered = low <= q1 && q1 <= median && median <= q3 && q3 <= high;
    boolean none =
        Double.isNaN(low)
            && Double.isNaN(q1)
            && Double.isNaN(median)
            && Double.isNaN(q3)
            && Double.isNaN(high);
    if (!none && !(ordered && Double.isFinite(low) && Double.isFinite(high))) {
      throw InvalidInputException.of(
          "low, quartiles and high of a box",
          "be finite and in order",
          low + ", " + q1 + ", " + median + ", " + q3 + ", " + high);
    }
    if (Math.min(finite, Math.min(nan, infinite)) < 0) {
      throw InvalidInputException.of(
          "counts of a box", "be zero or more", finite + ", " + nan + ", " + infinite);
    }
  }

  /** Whether there is no finite value. */
  public boolean isEmpty() {
    return Double.isNaN(median);
  }

  /** Five numbers from elsewhere, without outliers and counts. */
  public static BoxSummary of(double low, double q1, double median, double q3, double high) {
    return new BoxSummary(low, q1, median, q3, high, Column.of(), 0, 0, 0);
  }
}
