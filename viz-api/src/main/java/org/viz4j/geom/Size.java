package org.viz4j.geom;

import org.viz4j.error.InvalidInputException;

/**
 * Width and height of a page in pt.
 *
 * @param width in pt, positive and finite
 * @param height in pt, positive and finite
 */
public record Size(double width, double height) {
  private static final double PT_PER_INCH = 72;
  private static final double MM_PER_INCH = 25.4;

  /**
   * @throws InvalidInputException if a side is not positive and finite
   */
  public Size {
    InvalidInputException.requirePositive("width of a figure in pt", width);
    InvalidInputException.requirePositive("height of a figure in pt", height);
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
