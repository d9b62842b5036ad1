package org.viz4j.figure;

/** Which part of a text is at its position. */
public enum VerticalAlign {
  /** The text hangs below it. */
  TOP,
  /** Capitals of a single line are centred on it. */
  MIDDLE,
  /** The text stands on it. */
  BOTTOM
}
