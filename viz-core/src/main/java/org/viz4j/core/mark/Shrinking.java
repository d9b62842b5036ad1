package org.viz4j.core.mark;

/**
 * From more cells to fewer.
 *
 * @param columns of the source
 * @param rows of the source
 * @param width of the result, at most {@code columns}
 * @param height of the result, at most {@code rows}; times {@code width} at most 2^31 - 1
 */
record Shrinking(int columns, int rows, int width, int height) {

  /** Whether every cell stays. */
  boolean isNone() {
    return columns == width && rows == height;
  }

  /** Cells of the result. */
  int size() {
    return width * height;
  }
}
