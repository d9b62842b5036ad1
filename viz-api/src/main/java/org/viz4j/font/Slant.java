package org.viz4j.font;

/** Whether the letters of a face stand or lean. */
public enum Slant {
  UPRIGHT,
  ITALIC
}
