package org.viz4j.figure;

/** The sign at a point. */
public enum Marker {
  NONE,
  CIRCLE,
  SQUARE,
  DIAMOND,
  TRIANGLE_UP,
  TRIANGLE_DOWN,
  PLUS,
  CROSS
}
