package org.viz4j.figure;

import java.util.OptionalDouble;

/** What a scale shall be; it is trained on the data when the figure is laid out. */
public sealed interface ScaleSpec permits LinearScale, LogScale {

  /** A linear scale over the extent of the data with a margin of 5 %. */
  static LinearScale linear() {
    return new LinearScale(OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** A log scale of base 10 over the positive data with a margin of 5 %. */
  static LogScale log() {
    return new LogScale(OptionalDouble.empty(), OptionalDouble.empty(), 10);
  }

  /** Calls the visitor's method for this kind of scale. */
  <T> T accept(ScaleVisitor<T> visitor);
}
