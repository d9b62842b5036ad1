package org.viz4j.core.mark;

import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/** The scene's grid of 1/1000 pt. */
public final class Rounded {
  private static final double PER_PT = 1000;

  private Rounded() {}

  /** The multiple of 1/1000 nearest to {@code value}. */
  public static double value(double value) {
    return Math.rint(value * PER_PT) / PER_PT + 0.0;
  }

  /** Like {@link #value}, but nothing becomes zero that was not. */
  public static double length(double value) {
    return value > 0 ? Math.max(1 / PER_PT, value(value)) : value(value);
  }

  /** Every coordinate rounded. */
  public static Outline outline(Outline outline) {
    return outline.rounded(PER_PT);
  }

  /** Every edge rounded. */
  public static Rect rect(Rect rect) {
    double x = value(rect.x());
    double y = value(rect.y());
    return new Rect(x, y, value(value(rect.right()) - x), value(value(rect.bottom()) - y));
  }
}
