package org.viz4j.core.text;

/** The grid of 1/1000 pt on which every coordinate of text lies. */
final class Milli {
  private static final double PER_POINT = 1000;

  private Milli() {}

  /** {@code points} counted in steps of the grid. */
  static long steps(double points) {
    return Math.round(points * PER_POINT);
  }

  /** So many steps of the grid, in pt. */
  static double points(long steps) {
    return steps / PER_POINT;
  }

  /** {@code points} put on the grid. */
  static double rounded(double points) {
    return Math.rint(points * PER_POINT) / PER_POINT + 0.0;
  }
}
