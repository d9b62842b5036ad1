package org.viz4j.figure;

/** Which axes of a grid have one scale, and the same ticks on it. */
public enum Share {
  /** Each has its own. */
  NONE,
  /** Those that stand in line: x along a column, y along a row. */
  ALIGNED,
  /** All of the grid. */
  ALL
}
