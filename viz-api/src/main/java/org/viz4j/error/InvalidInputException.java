package org.viz4j.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value given by the caller breaks a stated constraint: a length, a size, a count, a name. */
public class InvalidInputException extends VizException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_QUOTED = 60;
  private static final int REPLACEMENT = 0xfffd;

  public InvalidInputException(String message) {
    super(message);
  }

  /** Builds the standard sentence: {@code <thing> must <constraint>, but was <actual>}. */
  public static InvalidInputException of(String thing, String constraint, @Nullable Object actual) {
    return new InvalidInputException(sentence(thing, constraint, actual));
  }

  /** Builds the standard sentence with a remedy after a semicolon. */
  public static InvalidInputException of(
      String thing, String constraint, @Nullable Object actual, String remedy) {
    return new InvalidInputException(sentence(thing, constraint, actual) + "; " + remedy);
  }

  /**
   * Returns {@code value} when it is a finite number.
   *
   * @throws InvalidInputException if {@code value} is NaN or infinite
   */
  public static double requireFinite(String thing, double value) {
    if (!Double.isFinite(value)) {
      throw of(thing, "be finite", value);
    }
    return value;
  }

  /**
   * Returns {@code value} when it is finite and above zero.
   *
   * @throws InvalidInputException if {@code value} is NaN, infinite, zero or negative
   */
  public static double requirePositive(String thing, double value) {
    if (!Double.isFinite(value) || value <= 0) {
      throw of(thing, "be positive and finite", value);
    }
    return value;
  }

  /**
   * Returns {@code value} when it is finite and not below zero.
   *
   * @throws InvalidInputException if {@code value} is NaN, infinite or negative
   */
  public static double requireNonNegative(String thing, double value) {
    if (!Double.isFinite(value) || value < 0) {
      throw of(thing, "be zero or more and finite", value);
    }
    return value;
  }

  /**
   * Returns {@code value} when it is a fraction.
   *
   * @throws InvalidInputException if {@code value} is NaN or outside 0..1
   */
  public static double requireFraction(String thing, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw of(thing, "lie in 0..1", value);
    }
    return value;
  }

  /**
   * Returns {@code value} when there is one.
   *
   * @throws InvalidInputException if {@code value} is null
   */
  public static <T> T requirePresent(String thing, @Nullable T value) {
    if (value == null) {
      throw of(thing, "be present", null);
    }
    return value;
  }

  /**
   * Returns a copy of {@code values} that nobody can change.
   *
   * @throws InvalidInputException if {@code values} or one of them is null
   */
  public static <T> List<T> requireAllPresent(String thing, @Nullable List<T> values) {
    List<T> present = requirePresent(thing, values);
    int index = 0;
    for (@Nullable T value : present) {
      if (value == null) {
        throw of(thing, "be present", "null at index " + index);
      }
      index++;
    }
    return List.copyOf(present);
  }

  /**
   * {@code text} as it appears inside a message: in quotes, on one line, with a space for white
   * space of any kind and U+FFFD for other characters that cannot be seen, and cut with an ellipsis
   * after 60 characters.
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int count = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (count++ == MOST_QUOTED) {
        quoted.append('…');
        break;
      }
      quoted.appendCodePoint(shown(text.codePointAt(at)));
    }
    return quoted.append('"').toString();
  }

  private static int shown(int character) {
    if (Character.isWhitespace(character)) {
      return ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> REPLACEMENT;
      default -> character;
    };
  }

  private static String sentence(String thing, String constraint, @Nullable Object actual) {
    return thing + " must " + constraint + ", but was " + actual;
  }
}
