package org.viz4j.core.mark;

import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/**
 * A rectangle whose corners are quarters of an ellipse: an ellipse where they meet.
 *
 * @param across radius in pt, zero or more; at most half of the width is taken
 * @param down radius in pt, zero or more; at most half of the height is taken
 */
public record Corners(Rect rect, double across, double down) {
  // A cubic with this handle differs from a quarter of a circle by less than 0.03 % of the radius.
  private static final double HANDLE = 0.5522847498307936;
  private static final double FINE = 0.005;
  private static final int MOST = 10_000;

  public Corners {
    across = Math.min(across, rect.width() / 2);
    down = Math.min(down, rect.height() / 2);
  }

  /** With the same radius both ways, at most half of the shorter side. */
  public static Corners round(Rect rect, double radius) {
    double most = Math.min(radius, Math.min(rect.width(), rect.height()) / 2);
    return new Corners(rect, most, most);
  }

  static Corners ellipse(Rect rect) {
    return new Corners(rect, rect.width() / 2, rect.height() / 2);
  }

  boolean isSharp() {
    return across == 0 || down == 0;
  }

  /** Closed, clockwise from the top left. */
  public Outline outline() {
    if (isSharp()) {
      return Outline.rect(rect);
    }
    double a = across * (1 - HANDLE);
    double d = down * (1 - HANDLE);
    double left = rect.x();
    double top = rect.y();
    double right = rect.right();
    double bottom = rect.bottom();
    return Outline.builder()
        .moveTo(left + across, top)
        .lineTo(right - across, top)
        .cubicTo(right - a, top, right, top + d, right, top + down)
        .lineTo(right, bottom - down)
        .cubicTo(right, bottom - d, right - a, bottom, right - across, bottom)
        .lineTo(left + across, bottom)
        .cubicTo(left + a, bottom, left, bottom - d, left, bottom - down)
        .lineTo(left, top + down)
        .cubicTo(left, top + d, left + a, top, left + across, top)
        .close()
        .build();
  }

  /** The same with straight sides only, no further from it than shows. */
  double[] polygon() {
    if (isSharp()) {
      return Polygon.of(rect);
    }
    int steps = steps();
    double[] points = new double[8 * (steps + 1)];
    int count = 0;
    for (int corner = 0; corner < 4; corner++) {
      boolean isRight = corner == 0 || corner == 3;
      double x = isRight ? rect.right() - across : rect.x() + across;
      double y = corner < 2 ? rect.y() + down : rect.bottom() - down;
      for (int i = 0; i <= steps; i++) {
        double turn = Math.PI / 2 * (corner + (double) i / steps);
        points[count++] = x + across * StrictMath.cos(turn);
        points[count++] = y - down * StrictMath.sin(turn);
      }
    }
    return points;
  }

  /** As many for a quarter as keep the chords near: r (1 - cos(step / 2)) is below a fraction. */
  private int steps() {
    double step = 2 * Math.sqrt(2 * FINE / Math.max(across, down));
    return (int) Math.max(4, Math.min(MOST, Math.ceil(Math.PI / 2 / step)));
  }
}
