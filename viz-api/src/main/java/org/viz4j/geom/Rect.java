package org.viz4j.geom;

import org.viz4j.error.InvalidInputException;

/**
 * An axis-parallel rectangle in pt, y down.
 *
 * @param x left edge
 * @param y top edge
 * @param width zero or more
 * @param height zero or more
 */
public record Rect(double x, double y, double width, double height) {

  /**
   * @throws InvalidInputException if a value is not finite or a side is negative
   */
  public Rect {
    InvalidInputException.requireFinite("x of a rectangle", x);
    InvalidInputException.requireFinite("y of a rectangle", y);
    InvalidInputException.requireNonNegative("width of a rectangle", width);
    InvalidInputException.requireNonNegative("height of a rectangle", height);
  }

  /** Right edge. */
  public double right() {
    return x + width;
  }

  /** Bottom edge. */
  public double bottom() {
    return y + height;
  }

  /** Horizontal middle. */
  public double centerX() {
    return x + width / 2;
  }

  /** Vertical middle. */
  public double centerY() {
    return y + height / 2;
  }

  /** Whether the two share more than {@code tolerance} in both directions. */
  public boolean overlaps(Rect other, double tolerance) {
    return Math.min(right(), other.right()) - Math.max(x, other.x) > tolerance
        && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > tolerance;
  }

  /** Whether {@code other} lies inside, allowing it to stick out by {@code tolerance}. */
  public boolean contains(Rect other, double tolerance) {
    return other.x >= x - tolerance
        && other.y >= y - tolerance
        && other.right() <= right() + tolerance
        && other.bottom() <= bottom() + tolerance;
  }

  /** The smallest rectangle that holds both. */
  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** This rectangle moved. */
  public Rect translate(double dx, double dy) {
    return new Rect(x + dx, y + dy, width, height);
  }

  /** This rectangle grown by {@code by} on each side. */
  public Rect grow(double by) {
    return new Rect(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by));
  }
}
