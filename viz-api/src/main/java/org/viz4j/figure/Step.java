package org.viz4j.figure;

/** How a line goes from one point to the next. */
public enum Step {
  /** Straight from point to point. */
  NONE,
  /** Up or down at the earlier point, then level: each point's value holds before it. */
  BEFORE,
  /** Level, up or down halfway between two points on the page, level. */
  MIDDLE,
  /** Level, then up or down at the later point: each point's value holds after it. */
  AFTER
}
