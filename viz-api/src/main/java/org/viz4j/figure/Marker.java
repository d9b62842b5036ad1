package org.viz4j.figure;

/** The sign at each point of a line. */
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
