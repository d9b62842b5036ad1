package org.viz4j.core.layout;

import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** A rectangle after a map. */
final class Turned {
  private Turned() {}

  /** Its four corners as x, y, x, y, …. */
  static double[] corners(Rect rect, Affine map) {
    Point a = map.apply(rect.x(), rect.y());
    Point b = map.apply(rect.right(), rect.y());
    Point c = map.apply(rect.right(), rect.bottom());
    Point d = map.apply(rect.x(), rect.bottom());
    return new double[] {a.x(), a.y(), b.x(), b.y(), c.x(), c.y(), d.x(), d.y()};
  }

  /** The smallest rectangle that holds it. */
  static Rect bounds(Rect rect, Affine map) {
    return Outline.rect(rect).transform(map).bounds();
  }
}
