package org.viz4j.figure;

/** How large the page is. */
public enum Crop {
  /** Exactly the figure's size. */
  EXACT,
  /** What is drawn and 0.1 in around it; the figure's size is only where layout starts. */
  TIGHT
}
