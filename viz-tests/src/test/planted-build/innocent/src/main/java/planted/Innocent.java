package planted;

import java.util.Locale;

final class Innocent {
  private Innocent() {}

  static String text(double x) {
    return String.format(Locale.ROOT, "%f", StrictMath.pow(x, 2));
  }
}
