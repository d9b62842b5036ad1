package org.viz4j.data;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.viz4j.error.InvalidInputException;

/**
 * One training run: what it logged, and what it was told.
 *
 * @param name such as that of its folder
 * @param config hyper-parameters by name, such as {@code lr} and {@code seed}, as they shall read;
 *     not what came out of the run; kept in the order of the names
 */
public record Run(String name, TrainingHistory history, Map<String, String> config) {

  /**
   * @throws InvalidInputException if something is null
   */
  public Run {
    InvalidInputException.requirePresent("name of a run", name);
    InvalidInputException.requirePresent("history of a run", history);
    InvalidInputException.requirePresent("configuration of a run", config);
    Map<String, String> copy = new TreeMap<>();
    config.forEach(
        (key, value) ->
            copy.put(
                InvalidInputException.requirePresent("a key of the configuration of a run", key),
                InvalidInputException.requirePresent(
                    "the configured " + key + " of a run", value)));
    config = Collections.unmodifiableMap(copy);
  }

  /** A run of which nothing else is known. */
  public static Run of(String name, TrainingHistory history) {
    return new Run(name, history, Map.of());
  }
}
