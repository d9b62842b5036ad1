package org.viz4j.figure;

/**
 * The ruler of one dimension.
 *
 * @param label any text; empty for none
 */
public record Axis(String label, ScaleSpec scale) {
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
