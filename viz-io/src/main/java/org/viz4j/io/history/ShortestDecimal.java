package org.viz4j.io.history;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Predicate;

/**
 * Numbers as the shortest decimals that read back to the bit, without locale and the same on every
 * JDK; {@link Double#toString} has digits too many on some (JDK-4511638).
 */
final class ShortestDecimal {
  /** Decimals of this many digits have doubles, or floats, of their own. */
  private static final int SAFE_DOUBLE = 15;

  private static final int SAFE_FLOAT = 6;
  private static final int MOST_DOUBLE = 17;
  private static final int MOST_FLOAT = 9;
  private static final double EXACT = 1e15;

  private ShortestDecimal() {}

  static String of(Number value) {
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return value.toString();
    }
    return value instanceof Float f ? ofFloat(f) : ofDouble(value.doubleValue());
  }

  private static String ofDouble(double value) {
    if (isPlain(value)) {
      return plain(value);
    }
    if (Math.abs(value) >= Double.MIN_NORMAL) {
      BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
      if (written.precision() <= SAFE_DOUBLE) {
        return written.toString();
      }
    }
    return shortest(new BigDecimal(value), MOST_DOUBLE, text -> text.doubleValue() == value);
  }

  private static String ofFloat(float value) {
    if (isPlain(value)) {
      return plain(value);
    }
    if (Math.abs(value) >= Float.MIN_NORMAL) {
      BigDecimal written = new BigDecimal(Float.toString(value)).stripTrailingZeros();
      if (written.precision() <= SAFE_FLOAT) {
        return written.toString();
      }
    }
    return shortest(new BigDecimal(value), MOST_FLOAT, text -> text.floatValue() == value);
  }

  private static boolean isPlain(double value) {
    return !Double.isFinite(value) || (value == Math.rint(value) && Math.abs(value) < EXACT);
  }

  /** Names of what is not finite, and whole numbers. */
  private static String plain(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    boolean negativeZero = value == 0 && 1 / value < 0;
    return negativeZero ? "-0.0" : Long.toString((long) value);
  }

  private static String shortest(BigDecimal exact, int most, Predicate<BigDecimal> same) {
    BigDecimal shortest = exact.round(new MathContext(most));
    for (int digits = most - 1; digits > 0; digits--) {
      BigDecimal shorter = exact.round(new MathContext(digits));
      if (!same.test(shorter)) {
        // above a power of two there is more room than below
        shorter = exact.round(new MathContext(digits, RoundingMode.UP));
      }
      if (!same.test(shorter)) {
        break;
      }
      shortest = shorter;
    }
    return shortest.stripTrailingZeros().toString();
  }
}
