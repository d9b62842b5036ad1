package org.viz4j.cli;

import java.io.PrintStream;
import java.util.List;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

/**
 * Where words go.
 *
 * @param out the result alone
 * @param err everything else
 */
record Console(PrintStream out, PrintStream err) {

  void result(String line) {
    out.println(line);
  }

  void warnings(List<Warning> warnings) {
    warnings.forEach(warning -> err.println("warning: " + oneLine(warning.message())));
  }

  void error(String message) {
    err.println("error: " + oneLine(message));
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
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
