package org.viz4j.backend.stax;

/** Numbers as SVG reads them, in any locale. */
final class Decimal {
  private static final int DIGITS = 3;
  private static final long ONE = 1000;

  /** Beyond this, thousandths do not fit a double's digits anyway. */
  private static final double FAR = 1e12;

  private Decimal() {}

  /** {@code value} with three decimals at most. */
  static String of(double value) {
    return append(new StringBuilder(), value).toString();
  }

  /** The same at the end of {@code to}. */
  static StringBuilder append(StringBuilder to, double value) {
    if (Math.abs(value) > FAR) {
      return to.append(value);
    }
    long thousandths = Math.round(value * ONE);
    if (thousandths < 0) {
      to.append('-');
      thousandths = -thousandths;
    }
    to.append(thousandths / ONE);
    long rest = thousandths % ONE;
    return rest == 0 ? to : appendFraction(to.append('.'), rest);
  }

  private static StringBuilder appendFraction(StringBuilder to, long thousandths) {
    long rest = thousandths;
    int digits = DIGITS;
    while (rest % 10 == 0) {
      rest /= 10;
      digits--;
    }
    long unit = 1;
    for (int i = 1; i < digits; i++) {
      unit *= 10;
    }
    for (; unit > 0; unit /= 10) {
      to.append((char) ('0' + rest / unit % 10));
    }
    return to;
  }
}
