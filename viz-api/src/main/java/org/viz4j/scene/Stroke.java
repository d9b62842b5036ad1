package org.viz4j.scene;

import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;

/**
 * How a line is drawn along an outline.
 *
 * @param width in pt, positive
 * @param miterLimit ratio at which a miter turns into a bevel, 1 or more
 * @param dashes lengths of on, off, on, … in pt, each zero or more and not all zero; empty for a
 *     solid line
 * @param dashPhase where in the dashes the outline starts, in pt, zero or more
 */
public record Stroke(
    Color color,
    double width,
    Cap cap,
    Join join,
    double miterLimit,
    List<Double> dashes,
    double dashPhase) {

  /** As SVG and PDF viewers expect it where nothing is said. */
  public static final double DEFAULT_MITER_LIMIT = 10;

  /**
   * @throws InvalidInputException if a length breaks its constraint
   */
  public Stroke {
    InvalidInputException.requirePositive("width of a stroke", width);
    InvalidInputException.requireNonNegative("dash phase of a stroke", dashPhase);
    if (!(miterLimit >= 1) || !Double.isFinite(miterLimit)) {
      throw InvalidInputException.of("miter limit of a stroke", "be 1 or more", miterLimit);
    }
    dashes = List.copyOf(dashes);
    for (double dash : dashes) {
      InvalidInputException.requireNonNegative("a dash of a stroke", dash);
    }
    if (!dashes.isEmpty() && dashes.stream().allMatch(dash -> dash == 0)) {
      throw InvalidInputException.of("dashes of a stroke", "not all be zero", dashes);
    }
  }

  /** A solid line with butt caps and miter joins. */
  public static Stroke solid(Color color, double width) {
    return new Stroke(color, width, Cap.BUTT, Join.MITER, DEFAULT_MITER_LIMIT, List.of(), 0);
  }

  /** The same stroke with other ends and corners. */
  public Stroke with(Cap cap, Join join) {
    return new Stroke(color, width, cap, join, miterLimit, dashes, dashPhase);
  }

  /** The same stroke with dashes from the start. */
  public Stroke withDashes(List<Double> dashes) {
    return new Stroke(color, width, cap, join, miterLimit, dashes, 0);
  }
}
