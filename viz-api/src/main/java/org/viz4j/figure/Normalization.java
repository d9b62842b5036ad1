package org.viz4j.figure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * From values to the unit interval that a {@link Colormap} asks for. An end that is not stated is
 * the smallest or largest finite value of the data. Values beyond an end are under or over, NaN is
 * missing.
 */
public sealed interface Normalization {

  /** Equal differences of values are equal steps, over the data. */
  Normalization LINEAR = new Linear(OptionalDouble.empty(), OptionalDouble.empty());

  /** Equal ratios of values are equal steps, over the positive data. */
  Normalization LOG = new Log(OptionalDouble.empty(), OptionalDouble.empty());

  /**
   * Equal differences of values are equal steps from {@code from} to {@code to}; NaN leaves an end
   * to the data.
   *
   * @throws InvalidInputException if an end is infinite or both are stated and not increasing
   */
  static Normalization linear(double from, double to) {
    return new Linear(end(from), end(to));
  }

  /**
   * Equal ratios of values are equal steps; zero and negative values have no place and count as
   * missing. NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is infinite, zero or negative, or both are stated and
   *     not increasing
   */
  static Normalization log(double from, double to) {
    return new Log(end(from), end(to));
  }

  /**
   * {@code center} in the middle of the unit interval and a linear half on either side, as far as
   * the data.
   *
   * @throws InvalidInputException if {@code center} is not finite
   */
  static Normalization twoSlope(double center) {
    return new TwoSlope(OptionalDouble.empty(), center, OptionalDouble.empty());
  }

  /**
   * {@code center} in the middle of the unit interval and a linear half on either side; NaN leaves
   * an end to the data.
   *
   * @throws InvalidInputException if an end is infinite or not on its side of the centre
   */
  static Normalization twoSlope(double from, double center, double to) {
    return new TwoSlope(end(from), center, end(to));
  }

  /**
   * One colour between each two of {@code bounds}, the lower one included, the last bound too.
   *
   * @throws InvalidInputException if there are fewer than two or they are not finite and increasing
   */
  static Normalization boundaries(double... bounds) {
    return new Boundary(Arrays.stream(bounds).boxed().toList());
  }

  private static OptionalDouble end(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private static void requireIncreasing(OptionalDouble from, OptionalDouble to) {
    from.ifPresent(value -> InvalidInputException.requireFinite("start of a normalization", value));
    to.ifPresent(value -> InvalidInputException.requireFinite("end of a normalization", value));
    if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
      throw InvalidInputException.of(
          "ends of a normalization",
          "increase",
          from.getAsDouble() + " to " + to.getAsDouble(),
          "reverse the colormap instead");
    }
  }

  /** Equal differences are equal steps. Where all data are one number, it is the lowest colour. */
  record Linear(OptionalDouble from, OptionalDouble to) implements Normalization {
    /**
     * @throws InvalidInputException if an end is not finite or both decrease
     */
    public Linear {
      requireIncreasing(from, to);
    }
  }

  /** Equal ratios are equal steps. */
  record Log(OptionalDouble from, OptionalDouble to) implements Normalization {
    /**
     * @throws InvalidInputException if an end is not positive and finite or both decrease
     */
    public Log {
      from.ifPresent(value -> requirePositive("start", value));
      to.ifPresent(value -> requirePositive("end", value));
      requireIncreasing(from, to);
    }

    private static void requirePositive(String end, double value) {
      InvalidInputException.requirePositive(end + " of a log normalization", value);
    }
  }

  /** Two linear halves that meet at {@code center}. */
  record TwoSlope(OptionalDouble from, double center, OptionalDouble to) implements Normalization {
    /**
     * @throws InvalidInputException if a number is not finite or an end not on its side
     */
    public TwoSlope {
      InvalidInputException.requireFinite("centre of a normalization", center);
      requireIncreasing(from, OptionalDouble.of(center));
      requireIncreasing(OptionalDouble.of(center), to);
    }
  }

  /** A colour for each interval. */
  record Boundary(List<Double> bounds) implements Normalization {
    /**
     * @throws InvalidInputException if there are fewer than two bounds or they do not increase
     */
    public Boundary {
      bounds = InvalidInputException.requireAllPresent("bounds of a normalization", bounds);
      if (bounds.size() < 2) {
        throw InvalidInputException.of(
            "bounds of a normalization", "be two or more", bounds.size());
      }
      for (int i = 0; i < bounds.size(); i++) {
        InvalidInputException.requireFinite("bounds of a normalization", bounds.get(i));
        if (i > 0 && bounds.get(i) <= bounds.get(i - 1)) {
          throw InvalidInputException.of("bounds of a normalization", "increase", bounds);
        }
      }
    }
  }
}
