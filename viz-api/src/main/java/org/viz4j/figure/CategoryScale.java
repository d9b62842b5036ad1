package org.viz4j.figure;

import java.util.List;
import java.util.OptionalDouble;
import org.viz4j.data.Categories;
import org.viz4j.error.InvalidInputException;

/**
 * A band of equal length for each name, in the order of the names; data are positions: 0 is the
 * middle of the first band, 1 that of the second. A tick with the name stands in the middle of each
 * band; where there is no room for all names, every second, fifth, tenth, … is left. A name longer
 * than twelve sizes of its text is cut with an ellipsis and a warning. An end that is not stated is
 * the end of the outer band, half a position beyond the middle; without names the domain is one
 * band.
 *
 * @param from at the left or bottom, a finite position; above {@code to} for a reversed axis
 * @param to at the right or top, a finite position
 */
public record CategoryScale(Categories categories, OptionalDouble from, OptionalDouble to)
    implements ScaleSpec {

  /**
   * @throws InvalidInputException if there are no categories or a stated end is not finite
   */
  public CategoryScale {
    InvalidInputException.requirePresent("categories of a scale", categories);
    from.ifPresent(value -> InvalidInputException.requireFinite("start of a domain", value));
    to.ifPresent(value -> InvalidInputException.requireFinite("end of a domain", value));
  }

  /** Bands for {@code categories}, the first at the left or bottom. */
  public static CategoryScale of(Categories categories) {
    return new CategoryScale(categories, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * Bands for the distinct ones of {@code names} in the order of their first appearance.
   *
   * @throws InvalidInputException if the list or a name is null
   */
  public static CategoryScale of(List<String> names) {
    return of(Categories.of(names));
  }

  /** The whole of the bands with the first at the right or top, as one reads a list. */
  public CategoryScale reversed() {
    return domain(Math.max(1, categories.size()) - 0.5, -0.5);
  }

  /**
   * The same with both ends stated, as positions; NaN leaves an end to the outer band.
   *
   * @throws InvalidInputException if an end is infinite
   */
  @Override
  public CategoryScale domain(double from, double to) {
    return new CategoryScale(categories, LinearScale.stated(from), LinearScale.stated(to));
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
