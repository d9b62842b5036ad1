package org.viz4j.scene;

/** How two segments of a stroke meet. */
public enum Join {
  MITER,
  ROUND,
  BEVEL
}
