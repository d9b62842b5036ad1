package org.viz4j.figure;

import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of odds, {@code p / (1 - p)}, are equal lengths, so that shares near 0 and near 1
 * are spread out alike. An end that is not stated comes from the data between 0 and 1 with a margin
 * of 5 % of their length on the scale; without data the domain is 0.01..0.99. Values that are not
 * strictly between 0 and 1 have no place on it and are left out with a warning.
 *
 * @param from at the left or bottom, between 0 and 1; above {@code to} for a reversed axis
 * @param to at the right or top, between 0 and 1
 */
public record LogitScale(OptionalDouble from, OptionalDouble to) implements ScaleSpec {

  /**
   * @throws InvalidInputException if a stated end is not strictly between 0 and 1
   */
  public LogitScale {
    LinearScale.requireFiniteEnds(from, to);
    requireInside(from);
    requireInside(to);
  }

  /**
   * The same with both ends stated; NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is not strictly between 0 and 1
   */
  @Override
  public LogitScale domain(double from, double to) {
    return new LogitScale(LinearScale.stated(from), LinearScale.stated(to));
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }

  private static void requireInside(OptionalDouble end) {
    if (end.isPresent() && !(end.getAsDouble() > 0 && end.getAsDouble() < 1)) {
      throw InvalidInputException.of(
          "domain of a logit scale", "lie strictly between 0 and 1", end.getAsDouble());
    }
  }
}
