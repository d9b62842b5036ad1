package org.viz4j.io.history;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;

/** The file that is being read, for messages. */
record HistoryFile(Path path) {
  private static final int SHOWN = 40;

  /** {@code file:line}. */
  String at(long line) {
    return path + ":" + line;
  }

  /** Something is wrong with the file as a whole. */
  FileException error(String constraint, String actual) {
    return error(constraint, actual, null);
  }

  FileException error(String constraint, String actual, @Nullable Throwable cause) {
    return new FileException(sentence("history " + path, constraint, actual), cause);
  }

  /** Something is wrong in one line. */
  FileException error(String thing, String constraint, String actual, long line) {
    return new FileException(sentence(thing, constraint, actual) + " in " + at(line));
  }

  /** The same with what to do about it. */
  FileException error(String thing, String constraint, String actual, String whereAndRemedy) {
    return new FileException(sentence(thing, constraint, actual) + " in " + whereAndRemedy);
  }

  private static String sentence(String thing, String constraint, String actual) {
    return thing + " must " + constraint + ", but was " + actual;
  }

  /** {@code text} in quotes on one line, cut where it is long. */
  static String quoted(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints()
        .limit(SHOWN)
        .forEach(
            point -> {
              if (Character.isISOControl(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "…\"" : "\"").toString();
  }
}
