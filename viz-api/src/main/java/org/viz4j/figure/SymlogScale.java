package org.viz4j.figure;

import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * Logarithmic in both directions away from zero, and linear around it: equal ratios are equal
 * lengths beyond ∓{@code linearWidth}, equal differences between. The way from zero to {@code
 * linearWidth} is 10/9 as long as the way from there to ten times as much, as in matplotlib. An end
 * that is not stated comes from the finite data with a margin of 5 % of their length on the scale;
 * without data the domain is ∓{@code linearWidth}.
 *
 * @param from at the left or bottom, finite; above {@code to} for a reversed axis
 * @param to at the right or top, finite
 * @param linearWidth where the linear part ends on both sides of zero, in data units, positive
 */
public record SymlogScale(OptionalDouble from, OptionalDouble to, double linearWidth)
    implements ScaleSpec {

  /**
   * @throws InvalidInputException if a stated end is not finite, or the width is not positive
   */
  public SymlogScale {
    LinearScale.requireFiniteEnds(from, to);
    InvalidInputException.requirePositive("linear width of a symlog scale", linearWidth);
  }

  /**
   * The same with both ends stated; NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is infinite
   */
  @Override
  public SymlogScale domain(double from, double to) {
    return new SymlogScale(LinearScale.stated(from), LinearScale.stated(to), linearWidth);
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
