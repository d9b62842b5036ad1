package org.viz4j.font;

/**
 * A request for a face.
 *
 * @param family such as {@code Liberation Sans}
 */
public record FontSpec(String family, Weight weight, Slant slant) {

  /** The regular upright face of {@code family}. */
  public static FontSpec of(String family) {
    return new FontSpec(family, Weight.REGULAR, Slant.UPRIGHT);
  }

  /** The same family and slant in {@code weight}. */
  public FontSpec withWeight(Weight weight) {
    return new FontSpec(family, weight, slant);
  }
}
