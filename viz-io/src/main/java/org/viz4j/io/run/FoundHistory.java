package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.Comparator;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;

/**
 * A log of a run.
 *
 * @param file as the folder of the run was named, with what leads to the log in it
 * @param history what it says by now
 */
public record FoundHistory(Path file, TrainingHistory history) {
  /** More epochs first, then more columns. */
  static final Comparator<FoundHistory> RICHEST =
      Comparator.comparingLong(FoundHistory::epochs)
          .thenComparing(found -> found.history.metrics().size())
          .reversed();

  /**
   * @throws InvalidInputException if one is null
   */
  public FoundHistory {
    InvalidInputException.requirePresent("file of a history", file);
    InvalidInputException.requirePresent("history of a run", history);
  }

  private long epochs() {
    return history.metrics().stream().mapToLong(series -> series.x().size()).max().orElse(0);
  }
}
