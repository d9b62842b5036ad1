package org.viz4j.data;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final int MOST_LISTED = 20;

  /**
   * @throws InvalidInputException if two metrics have one name or something is null
   */
  public TrainingHistory {
    metrics = InvalidInputException.requireAllPresent("metrics of a training history", metrics);
    InvalidInputException.requirePresent("name of x of a training history", xName);
    warnings = InvalidInputException.requireAllPresent("warnings of a training history", warnings);
    Set<String> seen = new HashSet<>();
    for (Series series : metrics) {
      if (!seen.add(series.name())) {
        throw InvalidInputException.of(
            "metric names of a training history",
            "be unique",
            InvalidInputException.quoted(series.name()) + " twice");
      }
    }
  }

  /** A history over epochs, without warnings. */
  public static TrainingHistory of(Series... metrics) {
    return new TrainingHistory(Arrays.asList(metrics), "Epoch", List.of());
  }

  /** The metric called {@code name}, if it was logged. */
  public Optional<Series> find(String name) {
    return metrics.stream().filter(series -> series.name().equals(name)).findFirst();
  }

  /**
   * The metric called {@code name}.
   *
   * @throws InvalidInputException if there is none; the message lists the first that there are
   */
  public Series metric(String name) {
    InvalidInputException.requirePresent("a metric's name", name);
    return find(name)
        .orElseThrow(
            () ->
                InvalidInputException.of(
                    "a metric's name",
                    "be one of " + listed(),
                    InvalidInputException.quoted(name)));
  }

  /** The names in the order of the log. */
  public List<String> names() {
    return metrics.stream().map(Series::name).toList();
  }

  private String listed() {
    String first =
        metrics.stream()
            .limit(MOST_LISTED)
            .map(series -> InvalidInputException.quoted(series.name()))
            .collect(Collectors.joining(", "));
    int more = metrics.size() - MOST_LISTED;
    return more > 0 ? first + " and " + more + " more" : first;
  }
}
