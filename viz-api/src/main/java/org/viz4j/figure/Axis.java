package org.viz4j.figure;

import org.viz4j.error.InvalidInputException;

/**
 * The ruler of one dimension.
 *
 * @param label any text; empty for none
 */
public record Axis(String label, ScaleSpec scale) {
  /**
   * @throws InvalidInputException if label or scale is null
   */
  public Axis {
    InvalidInputException.requirePresent("label of an axis", label);
    InvalidInputException.requirePresent("scale of an axis", scale);
  }

  /** No label, linear over the data. */
  public static final Axis AUTOMATIC = new Axis("", ScaleSpec.linear());

  /** The same with another label. */
  public Axis withLabel(String label) {
    return new Axis(label, scale);
  }

  /** The same with another scale. */
  public Axis withScale(ScaleSpec scale) {
    return new Axis(label, scale);
  }
}
