package org.viz4j.core.stat;

import java.util.stream.IntStream;
import org.viz4j.data.Histogram;

/** A smooth distribution made of counts. */
public final class Smooth {
  private static final double RULE = 0.9;
  private static final double QUARTILES_APART = 1.34;
  private static final double REACH = 4;

  private final double[] share;

  private Smooth(Histogram counts) {
    double inside = Math.max(1, counts.inside());
    this.share = counts.counts().stream().mapToDouble(count -> count / inside).toArray();
  }

  /**
   * The share of all values in each bin, after each value became a normal curve over bins of equal
   * length. The curve's deviation is {@code 0.9 min(deviation, quartiles' distance / 1.34)
   * n^(-1/5)} (Silverman, Density Estimation, 1986, equation 3.31), and at least a bin. The sum is
   * 1 as far as no curve reaches beyond the bins, or 0 if the histogram is empty.
   */
  public static double[] shares(Histogram counts) {
    Smooth smooth = new Smooth(counts);
    return smooth.blurred(smooth.deviation(counts.inside()));
  }

  /** Of the kernel, in bins. */
  private double deviation(long values) {
    double mean = 0;
    double square = 0;
    for (int i = 0; i < share.length; i++) {
      mean += share[i] * i;
      square += share[i] * i * i;
    }
    double spread = Math.sqrt(Math.max(0, square - mean * mean));
    double quartiles = (quantile(0.75) - quantile(0.25)) / QUARTILES_APART;
    double narrow = quartiles > 0 ? Math.min(spread, quartiles) : spread;
    return Math.max(1, RULE * narrow * StrictMath.pow(Math.max(1, values), -0.2));
  }

  private double quantile(double part) {
    double below = 0;
    for (int i = 0; i < share.length; i++) {
      if (below + share[i] >= part && share[i] > 0) {
        return i + (part - below) / share[i];
      }
      below += share[i];
    }
    return 0;
  }

  private double[] blurred(double deviation) {
    int reach = (int) Math.ceil(REACH * deviation);
    double[] kernel =
        IntStream.rangeClosed(-reach, reach)
            .mapToDouble(i -> StrictMath.exp(-0.5 * (i / deviation) * (i / deviation)))
            .toArray();
    double whole = IntStream.range(0, kernel.length).mapToDouble(i -> kernel[i]).sum();
    double[] blurred = new double[share.length];
    for (int i = 0; i < share.length; i++) {
      for (int k = Math.max(0, i - reach); k <= Math.min(share.length - 1, i + reach); k++) {
        blurred[k] += share[i] * kernel[k - i + reach] / whole;
      }
    }
    return blurred;
  }
}
