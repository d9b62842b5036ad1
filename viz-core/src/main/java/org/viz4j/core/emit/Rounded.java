package org.viz4j.core.emit;

import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/** The scene's grid of 1/1000 pt. */
final class Rounded {
  private static final double PER_PT = 1000;

  private Rounded() {}

  static double value(double value) {
    return Math.rint(value * PER_PT) / PER_PT + 0.0;
  }

  /** Like {@link #value}, but nothing becomes zero that was not. */
  static double length(double value) {
    return value > 0 ? Math.max(1 / PER_PT, value(value)) : value(value);
  }

  static Outline outline(Outline outline) {
    return outline.rounded(PER_PT);
  }

  static Rect rect(Rect rect) {
    double x = value(rect.x());
    double y = value(rect.y());
    return new Rect(x, y, value(value(rect.right()) - x), value(value(rect.bottom()) - y));
  }
}
