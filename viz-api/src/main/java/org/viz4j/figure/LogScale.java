package org.viz4j.figure;

import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of data are equal lengths. An end that is not stated comes from the positive data
 * with a margin of 5 % of their length on the scale; without data the domain is 1..{@code base}.
 * Values that are zero or negative have no place on it: lines and points leave them out, areas are
 * drawn to the edge of the axes, and a warning counts them.
 *
 * @param from at the left or bottom, positive; above {@code to} for a reversed axis
 * @param to at the right or top, positive
 * @param base ticks are at its powers; 2 or more, default 10
 */
public record LogScale(OptionalDouble from, OptionalDouble to, int base) implements ScaleSpec {
  static final int DEFAULT_BASE = 10;

  /**
   * @throws InvalidInputException if a stated end is not positive and finite, or {@code base} is
   *     below 2
   */
  public LogScale {
    LinearScale.requireFiniteEnds(from, to);
    if (from.orElse(1) <= 0 || to.orElse(1) <= 0) {
      throw InvalidInputException.of(
          "domain of a log scale",
          "be positive",
          "[" + written(from) + ", " + written(to) + "]",
          "use symlog for data that reach zero");
    }
    if (base < 2) {
      throw InvalidInputException.of("base of a log scale", "be 2 or more", base);
    }
  }

  /**
   * The same with both ends stated; NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is infinite, zero or negative
   */
  @Override
  public LogScale domain(double from, double to) {
    return new LogScale(LinearScale.stated(from), LinearScale.stated(to), base);
  }

  /**
   * The same with ticks at the powers of another base.
   *
   * @throws InvalidInputException if {@code base} is below 2
   */
  public LogScale base(int base) {
    return new LogScale(from, to, base);
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }

  private static String written(OptionalDouble end) {
    return end.isPresent() ? Double.toString(end.getAsDouble()) : "automatic";
  }
}
