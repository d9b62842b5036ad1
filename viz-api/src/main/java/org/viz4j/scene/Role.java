package org.viz4j.scene;

/** What a group is to the reader of the figure. */
public enum Role {
  FIGURE,
  AXES,
  AXIS,
  GRID,
  MARK,
  LEGEND,
  TEXT
}
