package org.viz4j.figure;

/** How large the page is, and how much of it is margin. */
public enum Crop {
  /**
   * Exactly the figure's size. Beside the plot areas is room for the longest labels that they may
   * come to have, so that figures of one kind have their plot areas in one place.
   */
  EXACT,
  /** What is drawn and 0.1 in around it; the figure's size is only where layout starts. */
  TIGHT,
  /**
   * Exactly the figure's size, and the plot areas as large as it allows: what is drawn fills the
   * page but for about 0.1 in around it.
   */
  FIT
}
