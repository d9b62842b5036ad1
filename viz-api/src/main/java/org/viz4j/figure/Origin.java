package org.viz4j.figure;

/** Where row 0 of an image is. */
public enum Origin {
  /** At the top, as in pictures. */
  UPPER,
  /** At the bottom, as in plots. */
  LOWER
}
