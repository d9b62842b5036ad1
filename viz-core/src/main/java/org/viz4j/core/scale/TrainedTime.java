package org.viz4j.core.scale;

import java.time.ZoneId;

/**
 * Equal durations are equal lengths.
 *
 * @param seconds maps seconds since 1970-01-01T00:00Z
 * @param zone whose calendar ticks follow
 */
public record TrainedTime(TrainedLinear seconds, ZoneId zone) implements Scale {
  /** The start of the year 1 in UTC. */
  static final double FIRST = -62135596800.0;

  /** The end of the year 9999 in UTC. */
  static final double LAST = 253402300799.0;

  /** A scale onto the unit interval. */
  public static TrainedTime of(Interval domain, ZoneId zone) {
    return new TrainedTime(TrainedLinear.of(domain), zone);
  }

  @Override
  public Interval domain() {
    return seconds.domain();
  }

  @Override
  public Interval range() {
    return seconds.range();
  }

  @Override
  public double map(double value) {
    return seconds.map(value);
  }

  @Override
  public double invert(double position) {
    return seconds.invert(position);
  }
}
