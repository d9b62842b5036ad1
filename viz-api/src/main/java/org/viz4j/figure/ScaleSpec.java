package org.viz4j.figure;

import java.util.OptionalDouble;

/** What a scale shall be; it is trained on the data when the figure is laid out. */
public sealed interface ScaleSpec permits LinearScale {

  /** A linear scale over the extent of the data with a margin of 5 %. */
  static LinearScale linear() {
    return new LinearScale(OptionalDouble.empty(), OptionalDouble.empty());
  }
}
