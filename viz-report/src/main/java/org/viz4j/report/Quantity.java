package org.viz4j.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a reader of a report wants them. */
final class Quantity {
  private static final int DIGITS = 4;

  /** Above and below are powers of ten. */
  private static final int PLAIN = 9;

  private static final int SMALL = -5;

  private Quantity() {}

  /** With commas between thousands. */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** With four significant digits, and all that stand before the point. */
  static String of(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < StrictMath.pow(10, PLAIN)) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    int magnitude = exact.precision() - exact.scale();
    boolean plain = magnitude > SMALL && magnitude <= PLAIN;
    int digits = plain ? Math.max(DIGITS, magnitude) : DIGITS;
    BigDecimal rounded = exact.round(new MathContext(digits)).stripTrailingZeros();
    return plain ? rounded.toPlainString() : rounded.toString();
  }
}
