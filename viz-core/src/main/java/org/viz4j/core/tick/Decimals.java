package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Doubles as people write them. */
final class Decimals {
  /** Enough for every double to be read back. */
  private static final int MOST_DIGITS = 17;

  /** Different decimals of so many digits are different doubles. */
  private static final int SAFE_DIGITS = 15;

  /** Cuts the hundreds of digits of a very small double, which slow down every step after. */
  private static final MathContext AMPLE = new MathContext(40);

  private Decimals() {}

  /**
   * The decimal with the fewest digits that reads back as {@code value}. Unlike {@link
   * Double#toString(double)} it is the same on every release of the JDK.
   */
  static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value, AMPLE);
    // below the normal ones fewer digits tell doubles apart
    int enough = Math.abs(value) < Double.MIN_NORMAL ? 1 : SAFE_DIGITS;
    for (int digits = enough; digits < MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return rounded.stripTrailingZeros();
      }
    }
    return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
  }

  /** The exponent in scientific notation of a value that is not zero. */
  static int exponent(BigDecimal value) {
    return value.precision() - value.scale() - 1;
  }

  /** Digits after the point that {@code value} needs when written without an exponent. */
  static int places(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }
}
