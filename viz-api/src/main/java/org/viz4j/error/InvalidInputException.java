package org.viz4j.error;

/** A value given by the caller breaks a stated constraint: a length, a size, a count, a name. */
public class InvalidInputException extends VizException {
  private static final long serialVersionUID = 1L;

  public InvalidInputException(String message) {
    super(message);
  }

  /** Builds the standard sentence: {@code <thing> must <constraint>, but was <actual>}. */
  public static InvalidInputException of(String thing, String constraint, Object actual) {
    return new InvalidInputException(sentence(thing, constraint, actual));
  }

  /** Builds the standard sentence with a remedy after a semicolon. */
  public static InvalidInputException of(
      String thing, String constraint, Object actual, String remedy) {
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

  private static String sentence(String thing, String constraint, Object actual) {
    return thing + " must " + constraint + ", but was " + actual;
  }
}
