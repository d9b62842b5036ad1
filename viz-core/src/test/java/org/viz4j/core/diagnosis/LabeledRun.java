package org.viz4j.core.diagnosis;

import org.viz4j.data.TrainingHistory;

/**
 * A generated run and its truth.
 *
 * @param unit how far x goes from one point to the next
 */
record LabeledRun(
    Family family, int seed, int length, double unit, TrainingHistory history, Truth truth) {

  /** The index of a point of the training loss by its x. */
  double index(double x) {
    return x / unit - 1;
  }
}
