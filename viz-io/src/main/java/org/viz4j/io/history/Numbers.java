package org.viz4j.io.history;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the cells of one file mean. The grammar is its own because {@link Double#parseDouble} takes
 * {@code 1f}, {@code 0x1p3} and blanks, and refuses {@code nan}.
 */
final class Numbers {
  private static final Set<String> MISSING = ignoringCase("NA", "N/A", "null", "None");
  private static final Set<String> NOT_A_NUMBER = ignoringCase("nan", "+nan", "-nan");
  private static final Set<String> INFINITE = ignoringCase("inf", "+inf", "infinity", "+infinity");
  private static final Set<String> NEGATIVE = ignoringCase("-inf", "-infinity");

  /** The three things that a cell can be. */
  enum Kind {
    NUMBER,
    MISSING,
    TEXT
  }

  private final boolean decimalComma;
  private boolean commas;
  private boolean points;

  Numbers(boolean decimalComma) {
    this.decimalComma = decimalComma;
  }

  boolean decimalComma() {
    return decimalComma;
  }

  Kind kind(String cell) {
    if (isDecimal(cell)) {
      return Kind.NUMBER;
    }
    if (cell.isEmpty() || MISSING.contains(cell)) {
      return Kind.MISSING;
    }
    return NOT_A_NUMBER.contains(cell) || INFINITE.contains(cell) || NEGATIVE.contains(cell)
        ? Kind.NUMBER
        : Kind.TEXT;
  }

  /** The value of a cell of kind {@link Kind#NUMBER}. */
  double value(String cell) {
    if (isDecimal(cell)) {
      commas |= cell.indexOf(',') >= 0;
      points |= cell.indexOf('.') >= 0;
      return Double.parseDouble(cell.replace(',', '.'));
    }
    if (NOT_A_NUMBER.contains(cell)) {
      return Double.NaN;
    }
    return NEGATIVE.contains(cell) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /**
   * Whether the values so far had both decimal commas and decimal points, so that one of them may
   * have grouped thousands.
   */
  boolean mixed() {
    return commas && points;
  }

  /** Digits with at most one decimal mark, and perhaps an exponent; no grouping. */
  private boolean isDecimal(String cell) {
    int start = afterSign(cell, 0);
    int whole = afterDigits(cell, start);
    int at = whole;
    if (at < cell.length() && isMark(cell.charAt(at))) {
      at = afterDigits(cell, at + 1);
      boolean digits = at > whole + 1 || (whole > start && cell.charAt(whole) == '.');
      if (!digits) {
        return false;
      }
    } else if (whole == start) {
      return false;
    }
    return at == cell.length() || isExponent(cell, at);
  }

  private boolean isMark(char c) {
    return c == '.' || (decimalComma && c == ',');
  }

  private static boolean isExponent(String cell, int at) {
    if (cell.charAt(at) != 'e' && cell.charAt(at) != 'E') {
      return false;
    }
    int start = afterSign(cell, at + 1);
    return start < cell.length() && afterDigits(cell, start) == cell.length();
  }

  private static int afterSign(String cell, int at) {
    boolean sign = at < cell.length() && (cell.charAt(at) == '-' || cell.charAt(at) == '+');
    return sign ? at + 1 : at;
  }

  private static int afterDigits(String cell, int from) {
    int at = from;
    while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static Set<String> ignoringCase(String... words) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(Set.of(words));
    return set;
  }
}
