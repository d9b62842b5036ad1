package org.viz4j.figure;

/** Where the legend goes: ten places inside the plot area, or outside with room of its own. */
public enum LegendPlace {
  /** The one of the nine inner places that covers least of the marks. */
  BEST,
  UPPER_RIGHT,
  UPPER_LEFT,
  LOWER_LEFT,
  LOWER_RIGHT,
  CENTER_RIGHT,
  CENTER_LEFT,
  LOWER_CENTER,
  UPPER_CENTER,
  CENTER,
  /** Right of the plot area, level with its top. */
  OUTSIDE_RIGHT,
  /** Above the plot area, below the title. */
  OUTSIDE_TOP,
  /** Below the axis label. */
  OUTSIDE_BOTTOM;

  /** Whether the legend has room of its own. */
  public boolean outside() {
    return compareTo(OUTSIDE_RIGHT) >= 0;
  }
}
