package org.viz4j.core.tick;

import java.math.BigDecimal;

/**
 * A distance of neighbouring ticks: 1, 2, 2.5 or 5 times a power of ten. All steps in order of size
 * are numbered, the step 1 with 0.
 */
record Step(int rank) {
  static final Step ONE = new Step(0);

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

  /** Whether its multiples are whole numbers: 1, 2, 5 and all from 10 on. */
  boolean isWhole() {
    return rank >= 0 && value().stripTrailingZeros().scale() <= 0;
  }

  /** The next smaller step that is a whole number, if this is larger than 1. */
  Step previousWhole() {
    return previous().isWhole() ? previous() : previous().previous();
  }

  /** In data units, exactly. */
  BigDecimal value() {
    int mantissa = MANTISSAS[Math.floorMod(rank, MANTISSAS.length)];
    int exponent = Math.floorDiv(rank, MANTISSAS.length);
    return BigDecimal.valueOf(mantissa).scaleByPowerOfTen(exponent - 1);
  }
}
