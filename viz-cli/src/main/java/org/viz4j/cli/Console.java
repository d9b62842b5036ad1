package org.viz4j.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

/**
 * Where words go.
 *
 * @param out the result alone
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err) {
  // C1 controls steer a terminal too, and U+2028 and U+2029 start a line
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");
  private static final Pattern UNSEEN_BUT_TAB =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\t]]+");

  void result(String line) {
    out.println(line);
  }

  /** One line of a listing, its fields separated by tabs. */
  void row(String... fields) {
    out.println(Stream.of(fields).map(Console::oneLine).collect(Collectors.joining("\t")));
  }

  void warnings(List<Warning> warnings) {
    warnings.forEach(warning -> warning(warning.message()));
  }

  void warning(String message) {
    err.println("warning: " + oneLine(message));
  }

  void error(String message) {
    err.println("error: " + oneLine(message));
  }

  /** Where {@code failure} arose, on lines of its own. */
  void trace(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    trace
        .toString()
        .lines()
        .forEach(line -> err.println(UNSEEN_BUT_TAB.matcher(line).replaceAll(" ")));
  }

  /**
   * @throws FileException if a part of the result could not be written
   */
  void flush() {
    if (out.checkError()) {
      throw new FileException("standard output must take the whole result, but did not");
    }
  }

  /** Names in a message come from files: they must neither start a line nor steer the terminal. */
  private static String oneLine(String text) {
    return UNSEEN.matcher(text).replaceAll(" ");
  }
}
