package org.viz4j.spi;

/**
 * How fine the target is. Reduction of dense paths and images may depend on it; ticks, legend and
 * layout never do.
 *
 * @param pathUnit the smallest distance that shows, in pt: one pixel of a raster, the coordinate
 *     step of a vector format
 * @param imageDpi pixels an inch at which images are worth keeping
 */
public record Resolution(Kind kind, double pathUnit, double imageDpi) {

  /** Whether the format stores pixels or shapes. */
  public enum Kind {
    RASTER,
    VECTOR
  }
}
