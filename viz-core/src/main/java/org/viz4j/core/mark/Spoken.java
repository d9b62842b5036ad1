package org.viz4j.core.mark;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in descriptions. */
final class Spoken {
  private static final MathContext DIGITS = new MathContext(4);

  private Spoken() {}

  /** Four digits, plain where people write numbers plainly. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    boolean plain = value == 0 || Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7;
    return plain ? rounded.toPlainString() : rounded.toString();
  }
}
