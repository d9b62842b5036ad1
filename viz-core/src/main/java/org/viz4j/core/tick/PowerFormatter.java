package org.viz4j.core.tick;

import java.util.List;

/**
 * Writes the powers of one axis alike: all plain, as in 0.01, 1, 100, if each takes no more than
 * six characters, else all as a power, as in 1e5 or 2^5. Minus is U+2212.
 */
final class PowerFormatter {
  private static final int LONGEST_PLAIN = 6;

  private PowerFormatter() {}

  static List<String> labels(List<Power> powers) {
    boolean plain = powers.stream().allMatch(PowerFormatter::isShort);
    return powers.stream().map(power -> plain ? plain(power) : written(power)).toList();
  }

  private static boolean isShort(Power power) {
    return plain(power).length() <= LONGEST_PLAIN;
  }

  private static String plain(Power power) {
    return power.decimal().toPlainString();
  }

  private static String written(Power power) {
    String base = power.base() == 10 ? "1e" : power.base() + "^";
    return base + DecimalFormatter.withMinus(Integer.toString(power.exponent()));
  }
}
