package org.viz4j.core.mark;

import org.viz4j.geom.Rect;

/**
 * The part of an image that a plot area shows, in whole cells as they lie on the page, and where it
 * goes.
 *
 * @param column the first
 * @param row the first from the top
 */
record ImageCut(int column, int row, int columns, int rows, Rect destination) {

  /** The cells of {@code whole} that {@code plot} shows, and one more around; empty for none. */
  static ImageCut of(Rect whole, int columns, int rows, Rect plot) {
    int[] across = visible(plot.x() - whole.x(), plot.right() - whole.x(), whole.width(), columns);
    int[] down = visible(plot.y() - whole.y(), plot.bottom() - whole.y(), whole.height(), rows);
    double left = edge(whole.x(), whole.width(), across[0], columns);
    double top = edge(whole.y(), whole.height(), down[0], rows);
    double right = edge(whole.x(), whole.width(), across[1], columns);
    double bottom = edge(whole.y(), whole.height(), down[1], rows);
    Rect destination = new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    return new ImageCut(
        across[0], down[0], across[1] - across[0], down[1] - down[0], Rounded.rect(destination));
  }

  boolean isEmpty() {
    return columns == 0 || rows == 0;
  }

  private static int[] visible(double from, double to, double length, int cells) {
    double first = Math.floor(from / length * cells) - 1;
    double end = Math.ceil(to / length * cells) + 1;
    int start = (int) Math.max(0, Math.min(cells, first));
    return new int[] {start, (int) Math.max(start, Math.min(cells, end))};
  }

  private static double edge(double start, double length, int cell, int cells) {
    return cell == cells ? start + length : start + length * ((double) cell / cells);
  }
}
