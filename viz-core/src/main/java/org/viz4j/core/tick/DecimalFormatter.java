package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the ticks of one axis alike: with the same number of decimals, and all plain or all with
 * the same power of ten, of which zero has none; where that gets very long, each has its own. The
 * digits are exact, so that different ticks read differently. Digits are ASCII, the decimal
 * separator is a point and minus is U+2212, in every locale.
 */
final class DecimalFormatter {
  /** From this exponent on a power of ten is considered, as matplotlib does. */
  private static final int LARGE = 6;

  /** From this exponent down a power of ten is considered, as matplotlib does. */
  private static final int SMALL = -5;

  /** No double that stands alone needs more characters. */
  private static final int LONG = 25;

  private static final char MINUS = '\u2212';

  private DecimalFormatter() {}

  static List<String> labels(List<BigDecimal> values) {
    List<String> alike = alike(values);
    if (longest(alike) <= LONG) {
      return alike;
    }
    List<String> own = scientific(values);
    return longest(own) < longest(alike) ? own : alike;
  }

  private static List<String> alike(List<BigDecimal> values) {
    int exponent = exponent(values);
    List<String> plain = written(values, 0);
    if (SMALL < exponent && exponent < LARGE) {
      return plain;
    }
    List<String> scientific = written(values, exponent);
    return longest(scientific) < longest(plain) ? scientific : plain;
  }

  /** Without powers of ten. */
  static List<String> plain(List<BigDecimal> values) {
    return written(values, 0);
  }

  /** A power of ten of its own for each but zero, with the same number of decimals. */
  static List<String> scientific(List<BigDecimal> values) {
    int places = values.stream().mapToInt(value -> Math.max(0, digits(value) - 1)).max().orElse(0);
    return values.stream().map(value -> scientific(value, places)).toList();
  }

  private static int digits(BigDecimal value) {
    return value.signum() == 0 ? 1 : value.stripTrailingZeros().precision();
  }

  private static String scientific(BigDecimal value, int places) {
    if (value.signum() == 0) {
      return "0";
    }
    int exponent = Decimals.exponent(value);
    BigDecimal mantissa = value.scaleByPowerOfTen(-exponent).setScale(places);
    return withMinus(mantissa.toPlainString() + "e" + exponent);
  }

  /** A number in ASCII with the minus signs of a label. */
  static String withMinus(String number) {
    return number.replace('-', MINUS);
  }

  private static List<String> written(List<BigDecimal> values, int exponent) {
    List<BigDecimal> mantissas =
        values.stream().map(value -> value.scaleByPowerOfTen(-exponent)).toList();
    int places = mantissas.stream().mapToInt(Decimals::places).max().orElse(0);
    String suffix = exponent == 0 ? "" : "e" + exponent;
    return mantissas.stream().map(mantissa -> written(mantissa, places, suffix)).toList();
  }

  private static String written(BigDecimal mantissa, int places, String suffix) {
    // No power of ten makes zero anything else.
    boolean bare = mantissa.signum() == 0 && !suffix.isEmpty();
    return bare ? "0" : withMinus(mantissa.setScale(places).toPlainString() + suffix);
  }

  /** The exponent of the largest magnitude; 0 if all are zero. */
  private static int exponent(List<BigDecimal> values) {
    return values.stream()
        .filter(value -> value.signum() != 0)
        .mapToInt(Decimals::exponent)
        .max()
        .orElse(0);
  }

  private static int longest(List<String> labels) {
    return labels.stream().mapToInt(String::length).max().orElse(0);
  }
}
