package org.viz4j.geom;

/**
 * The affine map {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}, in the order PDF and SVG
 * write it.
 */
public record Affine(double a, double b, double c, double d, double e, double f) {

  /** Leaves every point where it is. */
  public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  /** Moves by (dx, dy). */
  public static Affine translate(double dx, double dy) {
    return new Affine(1, 0, 0, 1, dx, dy);
  }

  /** Scales both directions by {@code factor}. */
  public static Affine scale(double factor) {
    return new Affine(factor, 0, 0, factor, 0, 0);
  }

  /**
   * Rotates about the origin, counter-clockwise as seen with y down: 90 turns a line of text so
   * that it reads upwards. Quarter turns are exact.
   */
  public static Affine rotate(double degrees) {
    double turn = degrees % 360;
    double cos = quarterExact(turn, StrictMath.cos(StrictMath.toRadians(turn)));
    double sin = quarterExact(turn, StrictMath.sin(StrictMath.toRadians(turn)));
    return new Affine(cos, -sin, sin, cos, 0, 0);
  }

  private static double quarterExact(double turn, double value) {
    return turn % 90 == 0 ? StrictMath.rint(value) : value;
  }

  /** First {@code first}, then this. */
  public Affine after(Affine first) {
    return new Affine(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        a * first.e + c * first.f + e,
        b * first.e + d * first.f + f);
  }

  /** The image of (x, y). */
  public Point apply(double x, double y) {
    return new Point(a * x + c * y + e, b * x + d * y + f);
  }
}
