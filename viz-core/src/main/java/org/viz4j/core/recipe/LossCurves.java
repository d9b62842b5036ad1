package org.viz4j.core.recipe;

import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.Figure;

/** Training and validation loss over the epochs. */
public final class LossCurves {
  private LossCurves() {}

  public static Figure of(TrainingHistory history) {
    throw new UnsupportedOperationException();
  }
}
