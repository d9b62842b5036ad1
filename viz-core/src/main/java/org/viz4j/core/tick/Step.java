package org.viz4j.core.tick;

import java.math.BigDecimal;

/**
 * A distance of neighbouring ticks: 1, 2, 2.5 or 5 times a power of ten. All steps in order of size
 * are numbered, the step 1 with 0.
 */
record Step(int rank) {
  private static final int[] MANTISSAS = {10, 20, 25, 50};

  /** The largest power of ten that is not above {@code length}. */
  static Step notAbove(BigDecimal length) {
    return new Step(Decimals.exponent(length) * MANTISSAS.length);
  }

  /** The next larger step. */
  Step next() {
    return new Step(rank + 1);
  }

  /** The next smaller step. */
  Step previous() {
    return new Step(rank - 1);
  }

  /** In data units, exactly. */
  BigDecimal value() {
    int mantissa = MANTISSAS[Math.floorMod(rank, MANTISSAS.length)];
    int exponent = Math.floorDiv(rank, MANTISSAS.length);
    return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent - 1);
  }
}
