package org.viz4j.core.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.error.InvalidInputException;

/**
 * What the curve of a loss is consistent with, and the numbers that say so. It is a reading of the
 * curve, not a proof of its cause.
 *
 * @param metric name of the loss in the history
 * @param onset the x where it begins
 * @param span from the first to the last x that it concerns
 * @param evidence measured numbers by name, in the unit of the loss or of x, or shares, in a fixed
 *     order; NaN and infinities where the loss was
 * @param message one sentence
 */
public record Finding(
    Code code,
    Severity severity,
    String metric,
    double onset,
    Span span,
    Map<String, Double> evidence,
    String message) {

  /**
   * @throws InvalidInputException if something is null or the onset is not finite
   */
  public Finding {
    InvalidInputException.requirePresent("code of a finding", code);
    InvalidInputException.requirePresent("severity of a finding", severity);
    InvalidInputException.requirePresent("metric of a finding", metric);
    InvalidInputException.requireFinite("onset of a finding", onset);
    InvalidInputException.requirePresent("span of a finding", span);
    InvalidInputException.requirePresent("message of a finding", message);
    evidence =
        Collections.unmodifiableMap(
            new LinkedHashMap<>(
                InvalidInputException.requirePresent("evidence of a finding", evidence)));
  }

  /**
   * Both ends belong to it.
   *
   * @param to not below {@code from}
   */
  public record Span(double from, double to) {
    /**
     * @throws InvalidInputException if an end is not finite or they are in the wrong order
     */
    public Span {
      InvalidInputException.requireFinite("start of a span", from);
      InvalidInputException.requireFinite("end of a span", to);
      if (to < from) {
        throw InvalidInputException.of("end of a span", "not lie before " + from, to);
      }
    }
  }

  /** What can be found, the gravest first, and what it is often caused by. */
  public enum Code {
    /** A loss is NaN or infinite. */
    NON_FINITE(
        "a number that left the range of its type",
        "a learning rate that is too high",
        "a logarithm of zero or a division by zero",
        "half precision without scaling of the loss",
        "values in the data that are not numbers"),
    /** The loss rises far above its minimum and stays there. */
    DIVERGING(
        "a learning rate that is too high",
        "gradients that are not clipped",
        "data that are not normalized"),
    /** The validation loss rises while the training loss does not. */
    OVERFITTING(
        "overfitting: a model too large for the data",
        "too little regularization or augmentation",
        "training for too long"),
    /** The loss has not changed more than its noise. */
    NOT_LEARNING(
        "a learning rate that is too low",
        "gradients that do not reach the weights",
        "labels that do not belong to the inputs"),
    /** The loss swings by a large part of its level. */
    OSCILLATING("a learning rate that is too high", "batches that are too small"),
    /** Single points stand far above their neighbours. */
    SPIKES(
        "outliers in the data",
        "gradients that are not clipped",
        "a learning rate close to where it is too high"),
    /** The loss fell, and does no longer. */
    PLATEAU("a run that has converged", "a learning rate that has become too low to go on");

    private final List<String> causes;

    Code(String... causes) {
      this.causes = List.of(causes);
    }

    /** What it is consistent with, the most common first. */
    public List<String> causes() {
      return causes;
    }
  }
}
