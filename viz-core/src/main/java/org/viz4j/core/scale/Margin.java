package org.viz4j.core.scale;

/** The room that a scale leaves around data when an end of its domain is not stated. */
interface Margin {
  /** What the margin is of the span of the data, as the scale shows it. */
  double SHARE = 0.05;

  /** A domain for data from {@code min} to {@code max}, never degenerate. */
  Interval around(double min, double max);

  /** The domain when there are no data. */
  Interval withoutData();
}
