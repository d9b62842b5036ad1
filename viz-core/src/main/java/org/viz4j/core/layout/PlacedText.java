package org.viz4j.core.layout;

import org.viz4j.core.text.TextLine;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * A line of text with its place.
 *
 * @param origin where the baseline starts, in pt
 * @param angle degrees counter-clockwise, a multiple of 90
 */
public record PlacedText(TextLine line, Point origin, double angle) {

  /** Room taken in the page: from ascent to descent over the whole width. */
  public Rect box() {
    Affine turn = Affine.translate(origin.x(), origin.y()).after(Affine.rotate(angle));
    Point start = turn.apply(0, -line.ascent());
    Point end = turn.apply(line.width(), line.descent());
    return new Rect(
        Math.min(start.x(), end.x()),
        Math.min(start.y(), end.y()),
        Math.abs(end.x() - start.x()),
        Math.abs(end.y() - start.y()));
  }

  /** Level text whose box is centred on {@code x}. */
  static PlacedText centered(TextLine line, double x, double baseline) {
    return new PlacedText(line, new Point(x - line.width() / 2, baseline), 0);
  }

  PlacedText translate(double dx, double dy) {
    return new PlacedText(line, new Point(origin.x() + dx, origin.y() + dy), angle);
  }
}
