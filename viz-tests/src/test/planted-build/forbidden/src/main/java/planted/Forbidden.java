package planted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

final class Forbidden {
  private Forbidden() {}

  static Object[] texts(byte[] bytes) {
    return new Object[] {String.format("%f", 1.5), "I".toLowerCase(), new String(bytes)};
  }

  static Object[] moments() {
    return new Object[] {LocalDate.now(), Instant.now(), System.currentTimeMillis()};
  }

  static Object[] chances() {
    return new Object[] {new Random(), Math.random(), UUID.randomUUID()};
  }

  static void talk() {
    System.out.println();
    System.err.println();
  }

  static double powers(double x) {
    return Math.sin(x)
        + Math.cos(x)
        + Math.tan(x)
        + Math.asin(x)
        + Math.acos(x)
        + Math.atan(x)
        + Math.atan2(x, x)
        + Math.exp(x)
        + Math.expm1(x)
        + Math.log(x)
        + Math.log10(x)
        + Math.log1p(x)
        + Math.pow(x, x)
        + Math.cbrt(x)
        + Math.sinh(x)
        + Math.cosh(x)
        + Math.tanh(x)
        + Math.hypot(x, x);
  }
}
