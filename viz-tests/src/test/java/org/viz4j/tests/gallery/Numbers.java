package org.viz4j.tests.gallery;

/** Numbers that several figures share, made of nothing but arithmetic. */
final class Numbers {
  private Numbers() {}

  /** A decaying loss with a little structure. */
  static double[] decay(int count, double rate, double floor, double ripple) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = floor + 2 / (1 + rate * i) + ripple * ((i * 7 % 11) - 5) / 5.0;
    }
    return values;
  }

  /** 1 to {@code count}. */
  static double[] epochs(int count) {
    double[] epochs = new double[count];
    for (int i = 0; i < count; i++) {
      epochs[i] = i + 1;
    }
    return epochs;
  }

  /** Numbers in -1..1 that look as if drawn by lot. */
  static double[] scattered(int count, int seed) {
    double[] values = new double[count];
    long state = seed;
    for (int i = 0; i < count; i++) {
      double sum = 0;
      for (int k = 0; k < 4; k++) {
        state = (state * 1_103_515_245L + 12_345) % 2_147_483_648L;
        sum += state / 2_147_483_648.0;
      }
      values[i] = sum / 2 - 1;
    }
    return values;
  }

  /** Each of {@code one} and {@code factor} times that of {@code other}. */
  static double[] sum(double[] one, double[] other, double factor) {
    double[] sum = new double[one.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = one[i] + factor * other[i];
    }
    return sum;
  }
}
