package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A whole power of a whole base. */
record Power(int base, int exponent) {
  private static final int TEN = 10;

  /** More digits than any double needs to be rounded correctly in practice. */
  private static final int DIGITS = 40;

  // so that half of the smallest double does not become the smallest double
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.UP);
  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.DOWN);

  /** The nearest double; infinite above the largest, 0 below the smallest. */
  double value() {
    return base == TEN ? Double.parseDouble("1e" + exponent) : decimal().doubleValue();
  }

  /** Exact where that takes no more than 40 digits. */
  BigDecimal decimal() {
    BigDecimal positive = BigDecimal.valueOf(base).pow(Math.abs(exponent), UP);
    return exponent >= 0 ? positive : BigDecimal.ONE.divide(positive, DOWN);
  }
}
