package org.viz4j.core.scale;

/** A trained scale: maps its domain onto its range and back. */
public interface Scale {
  Interval domain();

  Interval range();

  double map(double value);

  double invert(double position);
}
