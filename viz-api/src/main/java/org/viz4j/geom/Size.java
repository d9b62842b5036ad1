package org.viz4j.geom;

import org.viz4j.error.InvalidInputException;

/**
 * Width and height of a page in pt.
 *
 * @param width in pt, 0.001..10,000,000
 * @param height in pt, 0.001..10,000,000
 */
public record Size(double width, double height) {
  /** The step of coordinates in a scene. */
  private static final double LEAST = 1e-3;

  /** 3.5 km: beyond any print, and coordinates keep all their digits. */
  private static final double MOST = 1e7;

  private static final double PT_PER_INCH = 72;
  private static final double MM_PER_INCH = 25.4;

  /**
   * @throws InvalidInputException if a side is smaller or larger than that
   */
  public Size {
    requireSide("width of a figure in pt", width);
    requireSide("height of a figure in pt", height);
  }

  private static void requireSide(String thing, double side) {
    InvalidInputException.requirePositive(thing, side);
    if (side < LEAST || side > MOST) {
      throw InvalidInputException.of(thing, "lie in 0.001..10000000", side);
    }
  }

  /** A size in inches, as matplotlib's {@code figsize}. */
  public static Size inches(double width, double height) {
    return new Size(width * PT_PER_INCH, height * PT_PER_INCH);
  }

  /** A size in millimetres, as journals state column widths. */
  public static Size mm(double width, double height) {
    return new Size(width * PT_PER_INCH / MM_PER_INCH, height * PT_PER_INCH / MM_PER_INCH);
  }

  /** Width in inches. */
  public double widthInches() {
    return width / PT_PER_INCH;
  }

  /** Height in inches. */
  public double heightInches() {
    return height / PT_PER_INCH;
  }
}
