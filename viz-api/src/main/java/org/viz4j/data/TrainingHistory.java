package org.viz4j.data;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * The metrics of one training run over its epochs. Each metric has its own x, so that one that was
 * logged every fifth epoch keeps its epochs; a value that was logged as NaN is a NaN in {@code y},
 * one that was not logged is no point at all.
 *
 * @param metrics one series a metric, in the order of the log, names unique
 * @param xName what x counts, for the axis: {@code Epoch}, or {@code Step} for a log without epochs
 * @param warnings what the reader of the log had to say, to be returned with every figure made of
 *     it
 */
public record TrainingHistory(List<Series> metrics, String xName, List<Warning> warnings) {

  /**
   * @throws InvalidInputException if two metrics have one name
   */
  public TrainingHistory {
    metrics = List.copyOf(metrics);
    warnings = List.copyOf(warnings);
    Set<String> seen = new HashSet<>();
    for (Series series : metrics) {
      if (!seen.add(series.name())) {
        throw InvalidInputException.of(
            "metric names of a training history", "be unique", '"' + series.name() + "\" twice");
      }
    }
  }

  /** A history over epochs, without warnings. */
  public static TrainingHistory of(Series... metrics) {
    return new TrainingHistory(List.of(metrics), "Epoch", List.of());
  }

  /** The metric called {@code name}, if it was logged. */
  public Optional<Series> find(String name) {
    return metrics.stream().filter(series -> series.name().equals(name)).findFirst();
  }

  /**
   * The metric called {@code name}.
   *
   * @throws InvalidInputException if there is none; the message lists those there are
   */
  public Series metric(String name) {
    return find(name)
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "a metric's name", "be one of " + names(), '"' + name + '"'));
  }

  /** The names in the order of the log. */
  public List<String> names() {
    return metrics.stream().map(Series::name).toList();
  }
}
