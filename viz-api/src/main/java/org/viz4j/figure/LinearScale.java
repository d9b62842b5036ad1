package org.viz4j.figure;

import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * Equal steps of data are equal lengths. An end that is not stated comes from the finite data with
 * a margin of 5 %; without data the domain is 0..1.
 *
 * @param from at the left or bottom, finite; above {@code to} for a reversed axis
 * @param to at the right or top, finite
 */
public record LinearScale(OptionalDouble from, OptionalDouble to) implements ScaleSpec {

  /**
   * @throws InvalidInputException if a stated end is not finite
   */
  public LinearScale {
    requireFiniteEnds(from, to);
  }

  /**
   * The same with both ends stated; NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is infinite
   */
  @Override
  public LinearScale domain(double from, double to) {
    return new LinearScale(stated(from), stated(to));
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }

  static void requireFiniteEnds(OptionalDouble from, OptionalDouble to) {
    from.ifPresent(value -> InvalidInputException.requireFinite("start of a domain", value));
    to.ifPresent(value -> InvalidInputException.requireFinite("end of a domain", value));
  }

  static OptionalDouble stated(double end) {
    return Double.isNaN(end) ? OptionalDouble.empty() : OptionalDouble.of(end);
  }
}
