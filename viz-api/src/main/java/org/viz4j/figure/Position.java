package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/**
 * A place in axes: in data units or as a fraction of the plot area, and from there by some pt.
 *
 * @param frame what {@code x} and {@code y} count in
 * @param x grows to the right (in data units, as the x axis says)
 * @param y grows upwards (in data units, as the y axis says)
 * @param right further to the right, in pt
 * @param up further upwards, in pt
 */
public record Position(Frame frame, double x, double y, double right, double up) {

  /** In plot areas. */
  private static final double FARTHEST = 1e4;

  /** What the coordinates of a position count in. */
  public enum Frame {
    /** The units of the axes. What has NaN or an infinity as a coordinate is left out. */
    DATA,
    /**
     * The plot area: (0, 0) is its lower left corner, (1, 1) its upper right one, whatever the
     * scales. Values outside 0..1 lie outside the plot area.
     */
    AXES
  }

  /**
   * @throws InvalidInputException if a fraction or an offset is not finite, a fraction is beyond
   *     10,000 or an offset beyond 10,000,000 pt, or the frame is null
   */
  public Position {
    InvalidInputException.requirePresent("frame of a position", frame);
    if (frame == Frame.AXES) {
      requireNear("x of a position in axes", x);
      requireNear("y of a position in axes", y);
    }
    Lengths.requireShort("offset of a position to the right", right);
    Lengths.requireShort("offset of a position upwards", up);
  }

  private static void requireNear(String thing, double fraction) {
    InvalidInputException.requireFinite(thing, fraction);
    if (Math.abs(fraction) > FARTHEST) {
      throw InvalidInputException.of(thing, "lie in -10000..10000", fraction);
    }
  }

  /** At a datum. */
  public static Position data(double x, double y) {
    return new Position(Frame.DATA, x, y, 0, 0);
  }

  /**
   * At a fraction of the plot area, from its lower left corner.
   *
   * @throws InvalidInputException if a fraction is not finite
   */
  public static Position axes(double x, double y) {
    return new Position(Frame.AXES, x, y, 0, 0);
  }

  /**
   * The place {@code right} pt to the right of this one and {@code up} pt above it.
   *
   * @throws InvalidInputException if an offset is not finite
   */
  public Position offset(double right, double up) {
    return new Position(frame, x, y, this.right + right, this.up + up);
  }
}
