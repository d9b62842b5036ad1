package org.viz4j.report;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Names for files made of names that may hold anything. */
final class Slug {
  private static final int LONGEST = 80;

  private Slug() {}

  /**
   * {@code name} if it is made of {@code A-Z a-z 0-9 . _ -} and begins with none but the first
   * three; else what is left of it and a checksum, so that two names stay two.
   */
  static String of(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .limit(LONGEST)
        .forEach(c -> kept.append(isPlain(c) ? Character.toString(c) : "_"));
    boolean plain = kept.toString().equals(name) && name.matches("[A-Za-z0-9_].*");
    // a device of Windows in any case, with any suffix
    boolean device = name.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?");
    if (plain && !device && !name.endsWith(".")) {
      return name;
    }
    CRC32 sum = new CRC32();
    sum.update(name.getBytes(StandardCharsets.UTF_8));
    String safe = kept.toString().replaceAll("^[.-]+|[.]+$", "");
    return (safe.isEmpty() ? "run" : safe) + "-" + HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }
}
