package org.viz4j.figure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalDouble;
import org.viz4j.error.InvalidInputException;

/**
 * Equal durations are equal lengths, and ticks are at boundaries of the calendar. Data are seconds
 * since 1970-01-01T00:00Z, fractions included; a double tells times of our years apart to a quarter
 * of a microsecond. An end that is not stated comes from the finite data with a margin of 5 %;
 * without data the domain is the first day of 1970 in UTC. What all ticks share, such as the day,
 * is added to the label of the axis.
 *
 * @param from at the left or bottom, in seconds, in the years 1 to 9999; above {@code to} for a
 *     reversed axis
 * @param to at the right or top, in the same way
 * @param zone whose calendar and clock the ticks show
 */
public record TimeScale(OptionalDouble from, OptionalDouble to, ZoneId zone) implements ScaleSpec {

  /**
   * @throws InvalidInputException if a stated end is not finite, or the zone is null
   */
  public TimeScale {
    LinearScale.requireFiniteEnds(from, to);
    InvalidInputException.requirePresent("zone of a time scale", zone);
  }

  /**
   * The same with both ends stated, in seconds; NaN leaves an end to the data.
   *
   * @throws InvalidInputException if an end is infinite
   */
  @Override
  public TimeScale domain(double from, double to) {
    return new TimeScale(LinearScale.stated(from), LinearScale.stated(to), zone);
  }

  /** The number on a time scale that is nearest to {@code time}. */
  public static double seconds(Instant time) {
    return time.getEpochSecond() + time.getNano() / 1e9;
  }

  @Override
  public <T> T accept(ScaleVisitor<T> visitor) {
    return visitor.visit(this);
  }
}
