package org.viz4j.core.stat;

import java.util.Arrays;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;

/**
 * The scores of samples of two kinds in one order: what becomes of them at every threshold. Samples
 * with the same score cross a threshold together (Fawcett, An introduction to ROC analysis, 2006,
 * algorithm 1), so that their order does not matter.
 */
public final class RankedScores {
  private final long[] truePositives;
  private final long[] falsePositives;
  private final int count;
  private final long positives;
  private final long negatives;

  private RankedScores(double[] positives, double[] negatives) {
    this.positives = positives.length;
    this.negatives = negatives.length;
    this.truePositives = new long[positives.length + negatives.length + 1];
    this.falsePositives = new long[truePositives.length];
    this.count = merge(positives, negatives);
  }

  /**
   * @param positives scores of what is to be found, highest where it is surest; not NaN
   * @param negatives scores of the rest; not NaN
   * @throws InvalidInputException if there are no positives or no negatives, or one is NaN
   */
  public static RankedScores of(double[] positives, double[] negatives) {
    return new RankedScores(
        sorted("scores of positives", positives), sorted("scores of negatives", negatives));
  }

  private static double[] sorted(String thing, double... scores) {
    double[] sorted = InvalidInputException.requirePresent(thing, scores).clone();
    if (sorted.length == 0) {
      throw InvalidInputException.of(thing, "be one or more", "none");
    }
    for (int i = 0; i < sorted.length; i++) {
      if (Double.isNaN(sorted[i])) {
        throw InvalidInputException.of(thing, "be numbers", sorted[i]);
      }
      sorted[i] += 0.0;
    }
    Arrays.sort(sorted);
    return sorted;
  }

  /** Lowers the threshold from score to score; at first nothing is above it. */
  private int merge(double[] high, double[] low) {
    int p = high.length;
    int n = low.length;
    int at = 1;
    while (p > 0 || n > 0) {
      double threshold =
          Math.max(
              p > 0 ? high[p - 1] : Double.NEGATIVE_INFINITY,
              n > 0 ? low[n - 1] : Double.NEGATIVE_INFINITY);
      while (p > 0 && high[p - 1] == threshold) {
        p--;
      }
      while (n > 0 && low[n - 1] == threshold) {
        n--;
      }
      truePositives[at] = positives - p;
      falsePositives[at] = negatives - n;
      at++;
    }
    return at;
  }

  /** The share of positives among all samples: the precision of a choice by chance. */
  public double prevalence() {
    return (double) positives / (positives + negatives);
  }

  /**
   * The receiver operating characteristic: x is the share of negatives above a threshold, y that of
   * positives, from (0, 0) to (1, 1) with a point for every score.
   */
  public Series roc(String name) {
    double[] x = new double[count];
    double[] y = new double[count];
    for (int i = 0; i < count; i++) {
      x[i] = (double) falsePositives[i] / negatives;
      y[i] = (double) truePositives[i] / positives;
    }
    return Series.of(name, x, y);
  }

  /**
   * The area under {@link #roc}: how likely a positive has the higher score than a negative, a tie
   * counting half (Hanley and McNeil, 1982). Rounded once.
   */
  public double rocArea() {
    long doubled = 0;
    for (int i = 1; i < count; i++) {
      doubled +=
          (falsePositives[i] - falsePositives[i - 1]) * (truePositives[i] + truePositives[i - 1]);
    }
    return doubled / (2.0 * positives * negatives);
  }

  /**
   * Precision over recall: x is the share of positives above a threshold, y how many of the samples
   * above it are positives, from (0, 1), which no threshold has, with a point for every score. Each
   * precision holds from the recall before up to its own.
   */
  public Series precisionRecall(String name) {
    double[] x = new double[count];
    double[] y = new double[count];
    y[0] = 1;
    for (int i = 1; i < count; i++) {
      x[i] = (double) truePositives[i] / positives;
      y[i] = precision(i);
    }
    return Series.of(name, x, y);
  }

  /**
   * The mean of the precisions, each weighted with the growth of recall at it: the area under the
   * steps of {@link #precisionRecall}, without interpolation between thresholds.
   */
  public double averagePrecision() {
    double sum = 0;
    for (int i = 1; i < count; i++) {
      sum += (truePositives[i] - truePositives[i - 1]) * precision(i);
    }
    return sum / positives;
  }

  private double precision(int index) {
    return (double) truePositives[index] / (truePositives[index] + falsePositives[index]);
  }
}
