package org.viz4j.backend.png;

/**
 * A block of whole pixels: columns {@code left} up to, without, {@code right}, rows {@code top} up
 * to, without, {@code bottom}; empty where an end does not exceed its start.
 */
record PixelBox(int left, int top, int right, int bottom) {

  /** What both cover. */
  PixelBox intersect(PixelBox other) {
    return new PixelBox(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether it covers no pixel. */
  boolean isEmpty() {
    return left >= right || top >= bottom;
  }

  /** Columns covered. */
  int width() {
    return Math.max(0, right - left);
  }

  /** Rows covered. */
  int height() {
    return Math.max(0, bottom - top);
  }
}
