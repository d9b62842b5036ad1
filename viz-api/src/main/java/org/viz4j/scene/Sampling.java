package org.viz4j.scene;

/** How an image is enlarged. */
public enum Sampling {
  /** Every pixel of the image a crisp rectangle. */
  NEAREST,
  /** Interpolated, as a photograph. */
  SMOOTH
}
