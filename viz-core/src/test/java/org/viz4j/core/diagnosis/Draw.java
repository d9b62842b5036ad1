package org.viz4j.core.diagnosis;

import java.util.SplittableRandom;

/** Random numbers of one run, the same wherever it runs. */
final class Draw {
  private final SplittableRandom random;
  private final int length;

  Draw(long seed, int length) {
    this.random = new SplittableRandom(seed);
    this.length = length;
  }

  /** How many points the run has. */
  int length() {
    return length;
  }

  double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** Evenly in the logarithm. */
  double logBetween(double low, double high) {
    return StrictMath.exp(between(StrictMath.log(low), StrictMath.log(high)));
  }

  int integer(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** Normal, mean 0, deviation 1. */
  double normal() {
    double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * StrictMath.PI * random.nextDouble());
  }
}
