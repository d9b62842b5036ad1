package org.viz4j.core.scale;

/** What a curved scale adds to one that is linear: the lengths between values. */
interface Curve {
  /** Whether the scale has a place for a finite {@code value}. */
  boolean holds(double value);

  /** The length from {@code low} up to {@code high}, neither negative nor NaN. */
  double length(double low, double high);

  /** The value at a signed length from {@code value}, one that the scale holds. */
  double moved(double value, double length);

  /** A value close to half the length between both, the same whichever comes first. */
  double middle(double low, double high);
}
