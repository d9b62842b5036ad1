package org.viz4j.figure;

/** Which way something runs across axes. */
public enum Orientation {
  HORIZONTAL,
  VERTICAL
}
