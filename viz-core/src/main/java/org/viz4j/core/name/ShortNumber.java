package org.viz4j.core.name;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them in titles, messages and reports. */
public final class ShortNumber {
  private static final int DIGITS = 4;

  /** Magnitudes between which no power of ten is written. */
  private static final int SMALL = -5;

  private static final int LARGE = 9;
  private static final double WHOLE = 1e15;

  private ShortNumber() {}

  /**
   * Four significant digits, and all that stand before the point: {@code 0.06151}, {@code 123457},
   * {@code 1.234e-7}. Whole numbers below 1e15 are written in full; NaN and infinities by name.
   */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal exact = new BigDecimal(value);
    int magnitude = exact.precision() - exact.scale();
    boolean plain = magnitude > SMALL && magnitude <= LARGE;
    int digits = plain ? Math.max(DIGITS, magnitude) : DIGITS;
    BigDecimal rounded = exact.round(new MathContext(digits)).stripTrailingZeros();
    return plain
        ? rounded.toPlainString()
        : rounded.toString().replace("E+", "e").replace('E', 'e');
  }
}
