package org.viz4j.figure;

/** Which part of a text is at its position, and where its lines meet. */
public enum HorizontalAlign {
  /** The text starts there. */
  LEFT,
  CENTER,
  /** The text ends there. */
  RIGHT
}
