package org.viz4j.scene;

/** How an open stroke ends. */
public enum Cap {
  BUTT,
  ROUND,
  SQUARE
}
