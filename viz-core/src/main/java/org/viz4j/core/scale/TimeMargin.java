package org.viz4j.core.scale;

/**
 * 5 % of the duration on both sides, or half a minute around what is shorter than a nanosecond,
 * within the years that a time scale shows.
 */
final class TimeMargin implements Margin {
  private static final double DAY = 86400;

  /** No label tells shorter times apart. */
  private static final double NANOSECOND = 1e-9;

  @Override
  public Interval around(double min, double max) {
    double margin = max - min < NANOSECOND ? 30 : SHARE * (max - min);
    return new Interval(
        Math.max(min - margin, TrainedTime.FIRST), Math.min(max + margin, TrainedTime.LAST));
  }

  @Override
  public Interval withoutData() {
    return new Interval(0, DAY);
  }
}
