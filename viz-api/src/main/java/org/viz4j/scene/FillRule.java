package org.viz4j.scene;

/** Which points are inside an outline that crosses itself. */
public enum FillRule {
  NON_ZERO,
  EVEN_ODD
}
