package org.viz4j.figure;

/** How the lengths of a data unit across and down the page compare. */
public enum Aspect {
  /** The plot area fills its cell. */
  FREE,
  /** They are equal: the plot area is the largest such rectangle, in the middle of its cell. */
  EQUAL
}
