package org.viz4j.scene;

/** How edges meet the pixel grid of a raster format. */
public enum Edges {
  /** Antialiased where they are. */
  SMOOTH,
  /**
   * Snapped to whole pixels, for lines and rectangles along the axes: a stroke is at least one
   * pixel wide and covers whole pixels. Vector formats keep the coordinates.
   */
  CRISP
}
