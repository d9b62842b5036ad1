package org.viz4j.figure;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/** What a scale shall be; it is trained on the data when the figure is laid out. */
public sealed interface ScaleSpec
    permits CategoryScale, LinearScale, LogScale, SymlogScale, LogitScale, TimeScale {

  /** A linear scale over the extent of the data with a margin of 5 %. */
  static LinearScale linear() {
    return new LinearScale(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** A log scale of base 10 over the positive data with a margin of 5 %. */
  static LogScale log() {
    return new LogScale(OptionalDouble.empty(), OptionalDouble.empty(), LogScale.DEFAULT_BASE);
  }

  /**
   * A band for each of {@code names}, in the order of their first appearance.
   *
   * @throws InvalidInputException if the list or a name is null
   */
  static CategoryScale category(List<String> names) {
    return CategoryScale.of(names);
  }

  /**
   * A scale that is logarithmic in both directions and linear around zero.
   *
   * @param linearWidth where the linear part ends on both sides of zero, in data units
   * @throws InvalidInputException if {@code linearWidth} is not positive
   */
  static SymlogScale symlog(double linearWidth) {
    return new SymlogScale(OptionalDouble.empty(), OptionalDouble.empty(), linearWidth);
  }

  /** A scale for shares between 0 and 1 that spreads out both ends. */
  static LogitScale logit() {
    return new LogitScale(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * A scale for times, in seconds since 1970-01-01T00:00Z.
   *
   * @param zone whose calendar and clock the ticks show
   */
  static TimeScale time(ZoneId zone) {
    return new TimeScale(OptionalDouble.empty(), OptionalDouble.empty(), zone);
  }

  /** At the left or bottom, in data units; empty leaves it to the data. */
  OptionalDouble from();

  /** At the right or top, in data units; empty leaves it to the data. */
  OptionalDouble to();

  /**
   * The same with both ends stated; NaN leaves an end to the data, and {@code from > to} reverses
   * the axis.
   *
   * @throws InvalidInputException if the scale has no place for a stated end
   */
  ScaleSpec domain(double from, double to);

  /** Calls the visitor's method for this kind of scale. */
  <T> T accept(ScaleVisitor<T> visitor);
}
