package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Rect;

/**
 * Small axes inside the plot area of others, over their marks.
 *
 * @param place of the inset with all its labels, in fractions of the plot area from its upper left
 *     corner, y down
 * @param indicated whether the part of the outer axes that the inset shows has a frame
 */
public record Inset(Rect place, Axes axes, boolean indicated) {
  private static final Rect WHOLE = new Rect(0, 0, 1, 1);
  private static final double ROUNDING = 1e-9;
  private static final double LEAST = 1e-3;

  /**
   * @throws InvalidInputException if a side of the place is below 0.001, the place is not inside
   *     0..1, or something is null
   */
  public Inset {
    InvalidInputException.requirePresent("place of an inset", place);
    InvalidInputException.requirePresent("axes of an inset", axes);
    requireSide("width of an inset", place.width());
    requireSide("height of an inset", place.height());
    if (!WHOLE.contains(place, ROUNDING)) {
      throw InvalidInputException.of("an inset", "lie in 0..1 in both directions", place);
    }
  }

  private static void requireSide(String thing, double side) {
    if (!(side >= LEAST)) {
      throw InvalidInputException.of(thing, "be " + LEAST + " of the plot area or more", side);
    }
  }
}
