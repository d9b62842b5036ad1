package org.viz4j.backend.stax;

import org.viz4j.geom.Outline;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;

/**
 * The thinnest piece of an outline. Viewers that draw crisp edges paint a pixel if its centre is
 * covered, so that what is thinner than a pixel may vanish.
 */
final class Thinness implements Outline.Sink {
  /** One pixel of a screen at scale 1, in pt. */
  private static final double SCREEN_PIXEL = 0.75;

  private double thinnest = Double.POSITIVE_INFINITY;
  private double left;
  private double top;
  private double right;
  private double bottom;

  private Thinness() {}

  /** Whether all of {@code path} shows on a screen with every pixel either painted or not. */
  static boolean showsWithoutBlending(PathNode path) {
    Stroke stroke = path.stroke();
    if (stroke != null && stroke.width() < SCREEN_PIXEL) {
      return false;
    }
    return path.fill() == null || of(path.outline()) >= SCREEN_PIXEL;
  }

  private static double of(Outline outline) {
    Thinness thinness = new Thinness();
    outline.forEach(thinness);
    thinness.close();
    return thinness.thinnest;
  }

  @Override
  public void moveTo(double x, double y) {
    close();
    left = x;
    right = x;
    top = y;
    bottom = y;
  }

  @Override
  public void lineTo(double x, double y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }

  @Override
  public void quadTo(double cx, double cy, double x, double y) {
    lineTo(cx, cy);
    lineTo(x, y);
  }

  @Override
  public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
    lineTo(c1x, c1y);
    quadTo(c2x, c2y, x, y);
  }

  @Override
  public void close() {
    double side = Math.min(right - left, bottom - top);
    if (side > 0) {
      thinnest = Math.min(thinnest, side);
    }
  }
}
