package org.viz4j.core.text;

/** Text as it appears inside a message: in quotes, on one line, sanitised, not long. */
final class Quoted {
  private static final int LIMIT = 40;

  private Quoted() {}

  static String of(String raw) {
    Sanitizer characters = Sanitizer.oneLine(raw);
    StringBuilder quoted = new StringBuilder("\"");
    int count = 0;
    for (int c = characters.next(); c != Sanitizer.END; c = characters.next()) {
      if (count++ == LIMIT) {
        quoted.append('…');
        break;
      }
      quoted.appendCodePoint(c);
    }
    return quoted.append('"').toString();
  }
}
