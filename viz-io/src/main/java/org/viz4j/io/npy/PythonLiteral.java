package org.viz4j.io.npy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.error.InvalidInputException;

/**
 * The few Python literals of a header: a dictionary of strings, True, False, whole numbers and
 * tuples or lists of them. Nothing is evaluated, names mean nothing.
 */
final class PythonLiteral {
  private static final int DEEPEST = 4;

  private final String text;
  private int at;

  PythonLiteral(String text) {
    this.text = text;
  }

  /** The one dictionary that the text is. */
  Map<String, Object> dictionary() {
    Map<String, Object> entries = new LinkedHashMap<>();
    require('{');
    while (!skip('}')) {
      String key = string();
      require(':');
      if (entries.put(key, value(DEEPEST)) != null) {
        throw bad("have each key once", InvalidInputException.quoted(key) + " twice");
      }
      if (!skip(',') && peek() != '}') {
        throw unexpected();
      }
    }
    peek();
    if (at < text.length()) {
      throw unexpected();
    }
    return entries;
  }

  private Object value(int depth) {
    char next = peek();
    if (next == '(' || next == '[') {
      if (depth == 0) {
        throw bad("be nested at most " + DEEPEST + " deep", "deeper");
      }
      at++;
      return items(next == '(' ? ')' : ']', depth - 1);
    }
    if (next == '\'' || next == '"') {
      return string();
    }
    if (word("True")) {
      return true;
    }
    if (word("False")) {
      return false;
    }
    return number();
  }

  private List<Object> items(char end, int depth) {
    List<Object> items = new ArrayList<>();
    while (!skip(end)) {
      items.add(value(depth));
      if (!skip(',') && peek() != end) {
        throw unexpected();
      }
    }
    return items;
  }

  private String string() {
    char quote = peek();
    int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
    if (end < 0) {
      throw unexpected();
    }
    String string = text.substring(at + 1, end);
    if (string.indexOf('\\') >= 0) {
      throw bad("have no backslashes", InvalidInputException.quoted(string));
    }
    at = end + 1;
    return string;
  }

  private long number() {
    peek();
    int start = at;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    if (start == at) {
      throw unexpected();
    }
    String digits = text.substring(start, at);
    if (at < text.length() && text.charAt(at) == 'L') {
      at++; // Python 2 wrote its long integers so.
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw bad("have numbers up to " + Long.MAX_VALUE, InvalidInputException.quoted(digits));
    }
  }

  private boolean word(String word) {
    boolean here = text.startsWith(word, at);
    at += here ? word.length() : 0;
    return here;
  }

  private boolean skip(char wanted) {
    boolean here = peek() == wanted;
    at += here ? 1 : 0;
    return here;
  }

  private void require(char wanted) {
    if (!skip(wanted)) {
      throw unexpected();
    }
  }

  /** The next character that is no blank, 0 at the end. */
  private char peek() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private InvalidInputException unexpected() {
    String rest = text.substring(Math.min(at, text.length()));
    return bad(
        "be a dictionary of literals",
        rest.isEmpty() ? "cut" : InvalidInputException.quoted(rest) + " at character " + at);
  }

  private static InvalidInputException bad(String constraint, String actual) {
    return InvalidInputException.of("header of an array of NumPy", constraint, actual);
  }
}
