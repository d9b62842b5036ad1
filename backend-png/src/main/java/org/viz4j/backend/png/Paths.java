package org.viz4j.backend.png;

import java.awt.geom.Path2D;
import org.viz4j.geom.Outline;

/** Outlines as Java2D wants them. */
final class Paths {
  private Paths() {}

  /** {@code outline} with every coordinate multiplied by {@code scale}; winding non-zero. */
  static Path2D scaled(Outline outline, double scale) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.size());
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            path.moveTo(x * scale, y * scale);
          }

          @Override
          public void lineTo(double x, double y) {
            path.lineTo(x * scale, y * scale);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            path.quadTo(cx * scale, cy * scale, x * scale, y * scale);
          }

          @Override
          public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            path.curveTo(c1x * scale, c1y * scale, c2x * scale, c2y * scale, x * scale, y * scale);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }
}
