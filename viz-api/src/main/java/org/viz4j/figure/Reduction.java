package org.viz4j.figure;

/** What becomes of an image with more pixels than the page can show. */
public enum Reduction {
  /**
   * The mean of the values under a pixel of the page, NaN left out: a lone value leaves a trace.
   */
  MEAN,
  /** The largest value under a pixel of the page, NaN left out: a lone peak stays. */
  MAX,
  /** Every pixel is kept; a raster format shows only some of them, and a lone one may be lost. */
  NONE
}
