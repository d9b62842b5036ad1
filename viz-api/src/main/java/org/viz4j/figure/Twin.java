package org.viz4j.figure;

import java.util.List;
import org.viz4j.error.InvalidInputException;

/**
 * A second y axis, right of the plot area, and the marks that it measures. The x axis is that of
 * the axes it belongs to.
 *
 * @param marks painted in order, over all others
 */
public record Twin(Axis y, List<Mark> marks) {

  /**
   * @throws InvalidInputException if something is null
   */
  public Twin {
    InvalidInputException.requirePresent("y axis of twin axes", y);
    marks = InvalidInputException.requireAllPresent("marks of twin axes", marks);
  }

  /** What twin axes have of {@code axes}; they may have nothing of their own but this. */
  static Twin of(Axes axes) {
    Axes allowed = Axes.of(builder -> axes.marks().forEach(builder::mark)).withY(axes.y());
    if (!axes.equals(allowed)) {
      throw InvalidInputException.of(
          "twin axes",
          "have a y axis and marks alone",
          "more",
          "give title, x axis, grid lines and legend to the axes they belong to");
    }
    return new Twin(axes.y(), axes.marks());
  }
}
