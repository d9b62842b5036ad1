package org.viz4j.core.scale;

/**
 * A trained scale: maps its domain onto its range and back, end points exactly. Both directions are
 * monotone and answer with the same bits whatever was asked before.
 *
 * <p>NaN maps to NaN, a gap; so does a value that the scale has no place for. Infinities map to
 * NaN, or to the edge if the scale clamps. A value outside the domain maps outside the range, at
 * most 1e15 range lengths away, or to the edge if the scale clamps. If the domain is one number,
 * that number maps to the middle of the range.
 */
public sealed interface Scale permits Curved, TrainedCategory, TrainedLinear, TrainedTime {
  /** The input interval, in data units. */
  Interval domain();

  /** The output interval. */
  Interval range();

  /** The position of a value in data units. */
  double map(double value);

  /** The value in data units at a position; finite for every finite position. */
  double invert(double position);
}
