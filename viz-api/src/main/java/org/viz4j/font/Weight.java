package org.viz4j.font;

/** How heavy the strokes of a face are. */
public enum Weight {
  REGULAR,
  BOLD
}
