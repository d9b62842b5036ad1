package org.viz4j.core.scale;

/** 5 % of the duration on both sides, within the years that a time scale shows. */
final class TimeMargin implements Margin {
  private static final double DAY = 86400;

  @Override
  public Interval around(double min, double max) {
    double margin = min == max ? 30 : SHARE * (max - min);
    return new Interval(
        Math.max(min - margin, TrainedTime.FIRST), Math.min(max + margin, TrainedTime.LAST));
  }

  @Override
  public Interval withoutData() {
    return new Interval(0, DAY);
  }
}
