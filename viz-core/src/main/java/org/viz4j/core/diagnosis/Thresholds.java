package org.viz4j.core.diagnosis;

import org.viz4j.error.InvalidInputException;

/**
 * From where on something counts; shares, all positive. They do not depend on the unit of the loss.
 *
 * @param overfitting rise of the validation loss above its minimum, of that minimum if it is
 *     positive, and of what the training loss gained; default 0.05
 * @param diverging rise above the minimum, of what the loss had gained; it must also exceed the
 *     minimum itself; default 0.5
 * @param learning fall of the loss, of its first level; default 0.01
 * @param plateau fall that counts as none, of what the loss gained; of a positive loss also twice
 *     this share of its level; default 0.01
 * @param spike height of a point above its neighbours, of their level; default 0.5
 * @param swing deviation of the loss from its trend, of its level; default 0.15
 */
public record Thresholds(
    double overfitting,
    double diverging,
    double learning,
    double plateau,
    double spike,
    double swing) {

  /**
   * @throws InvalidInputException if one is not positive and finite
   */
  public Thresholds {
    InvalidInputException.requirePositive("threshold of overfitting", overfitting);
    InvalidInputException.requirePositive("threshold of diverging", diverging);
    InvalidInputException.requirePositive("threshold of learning", learning);
    InvalidInputException.requirePositive("threshold of a plateau", plateau);
    InvalidInputException.requirePositive("threshold of a spike", spike);
    InvalidInputException.requirePositive("threshold of a swing", swing);
  }

  /** The defaults, as they were chosen on generated runs. */
  public static Thresholds standard() {
    return new Thresholds(0.05, 0.5, 0.01, 0.01, 0.5, 0.15);
  }
}
