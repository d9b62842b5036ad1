package org.viz4j.core.layout;

import org.viz4j.core.text.TextLine;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * A line of text with its place.
 *
 * @param origin where the baseline starts, in pt
 * @param angle degrees counter-clockwise
 */
public record PlacedText(TextLine line, Point origin, double angle) {

  /** Room taken in the page: from ascent to descent over the whole width. */
  public Rect box() {
    Affine turn = Affine.translate(origin.x(), origin.y()).after(Affine.rotate(angle));
    double height = line.ascent() + line.descent();
    return Turned.bounds(new Rect(0, -line.ascent(), line.width(), height), turn);
  }

  /** Level text whose box is centred on {@code x}. */
  static PlacedText centered(TextLine line, double x, double baseline) {
    return new PlacedText(line, new Point(x - line.width() / 2, baseline), 0);
  }

  /** Level text whose box is centred as near to {@code x} as the sides of {@code room} allow. */
  static PlacedText within(Rect room, TextLine line, double x, double baseline) {
    double half = line.width() / 2;
    double center = Math.max(room.x() + half, Math.min(room.right() - half, x));
    return centered(line, center, baseline);
  }

  PlacedText translate(double dx, double dy) {
    return new PlacedText(line, new Point(origin.x() + dx, origin.y() + dy), angle);
  }
}
