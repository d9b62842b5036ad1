package org.viz4j.core.diagnosis;

import java.util.Arrays;
import org.viz4j.core.diagnosis.Finding.Code;

/**
 * Both losses of a run before scale and steps are chosen.
 *
 * @param every the validation loss is logged at every so many-th point
 */
record Curves(double[] training, double[] validation, int every, Truth truth) {
  /** What is logged of {@code training} and {@code validation}; the plateau is judged. */
  static Curves of(Draw draw, Signal training, Signal validation, Truth truth) {
    training.judgePlateau(truth);
    return new Curves(training.logged(draw, 1), validation.logged(draw, 1), 1, truth);
  }

  Curves every(int points) {
    return new Curves(training, validation, points, truth);
  }

  /** With {@code value} from one index to another, the last excluded, in both losses. */
  Curves with(int from, int to, double value) {
    Arrays.fill(training, from, to, value);
    Arrays.fill(validation, from, to, value);
    truth.expecting(Code.NON_FINITE, from);
    return this;
  }
}
