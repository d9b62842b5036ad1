package org.viz4j.core.mark;

import org.viz4j.figure.Marker;
import org.viz4j.geom.Outline;

/** Adds the outlines of markers. */
final class MarkerShape {
  // Four cubics with this handle differ from a circle by less than 0.03 % of the radius.
  private static final double CIRCLE_HANDLE = 0.5522847498307936;
  private static final double HALF_SQRT3 = 0.8660254037844386;

  private MarkerShape() {}

  /** Whether the marker is drawn with a pen, not filled. */
  static boolean stroked(Marker marker) {
    return marker == Marker.PLUS || marker == Marker.CROSS;
  }

  /** Adds {@code marker} of width {@code size} centred on (x, y). */
  static void add(Outline.Builder to, Marker marker, double x, double y, double size) {
    double r = size / 2;
    switch (marker) {
      case NONE -> {}
      case CIRCLE -> circle(to, x, y, r);
      case SQUARE -> polygon(to, x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r);
      case DIAMOND -> polygon(to, x, y - r, x + r, y, x, y + r, x - r, y);
      case TRIANGLE_UP -> triangle(to, x, y, r, -1);
      case TRIANGLE_DOWN -> triangle(to, x, y, r, 1);
      case PLUS -> {
        to.moveTo(x - r, y).lineTo(x + r, y);
        to.moveTo(x, y - r).lineTo(x, y + r);
      }
      case CROSS -> {
        to.moveTo(x - r, y - r).lineTo(x + r, y + r);
        to.moveTo(x - r, y + r).lineTo(x + r, y - r);
      }
    }
  }

  private static void triangle(Outline.Builder to, double x, double y, double r, int direction) {
    // The centroid, not the middle of the box, sits on the point.
    double tip = y + direction * r * 2 / 3 * HALF_SQRT3 * 2;
    double base = y - direction * r * HALF_SQRT3 * 2 / 3;
    polygon(to, x, tip, x + r, base, x - r, base);
  }

  private static void polygon(Outline.Builder to, double... points) {
    to.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      to.lineTo(points[i], points[i + 1]);
    }
    to.close();
  }

  private static void circle(Outline.Builder to, double x, double y, double r) {
    double h = r * CIRCLE_HANDLE;
    to.moveTo(x + r, y)
        .cubicTo(x + r, y + h, x + h, y + r, x, y + r)
        .cubicTo(x - h, y + r, x - r, y + h, x - r, y)
        .cubicTo(x - r, y - h, x - h, y - r, x, y - r)
        .cubicTo(x + h, y - r, x + r, y - h, x + r, y)
        .close();
  }
}
