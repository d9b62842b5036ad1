package org.viz4j.backend.png;

import java.awt.geom.Path2D;
import org.viz4j.geom.Outline;

/** Outlines as Java2D wants them. */
final class Paths {
  /** Java2D leaves out shapes that reach much further, even those that cover the picture. */
  private static final double FARTHEST = 1e12;

  private Paths() {}

  /** {@code outline} with every coordinate multiplied by {@code scale} and kept within reach. */
  static Path2D scaled(Outline outline, double scale) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, outline.size());
    outline.forEach(new Scaled(path, scale));
    return path;
  }

  private record Scaled(Path2D path, double scale) implements Outline.Sink {
    @Override
    public void moveTo(double x, double y) {
      path.moveTo(at(x), at(y));
    }

    @Override
    public void lineTo(double x, double y) {
      path.lineTo(at(x), at(y));
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      path.quadTo(at(cx), at(cy), at(x), at(y));
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      path.curveTo(at(c1x), at(c1y), at(c2x), at(c2y), at(x), at(y));
    }

    @Override
    public void close() {
      path.closePath();
    }

    private double at(double pt) {
      return Math.max(-FARTHEST, Math.min(FARTHEST, pt * scale));
    }
  }
}
