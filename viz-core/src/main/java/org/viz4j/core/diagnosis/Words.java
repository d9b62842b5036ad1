package org.viz4j.core.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.viz4j.core.diagnosis.Finding.Code;

/**
 * How findings speak.
 *
 * @param step what x counts, in the middle of a sentence
 */
record Words(String step) {
  private static final int PLAIN = 6;

  static Words of(String xName) {
    return new Words(xName.toLowerCase(Locale.ROOT));
  }

  /** Such as {@code epoch 12}. */
  String at(double x) {
    return step
        + ' '
        + (x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : number(x));
  }

  /** Three significant digits. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    int magnitude = rounded.precision() - rounded.scale();
    boolean plain = value == 0 || Math.abs(magnitude) <= PLAIN && magnitude > -4;
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  /** A share as a percentage. */
  static String percent(double share) {
    return number(100 * share) + " %";
  }

  /** The end of the sentence. */
  String consistentWith(Code code) {
    return "; consistent with " + code.causes().get(0);
  }
}
