package org.viz4j.io.run;

import java.nio.file.Path;
import java.util.Comparator;
import org.viz4j.data.TrainingHistory;

/**
 * A log of a run.
 *
 * @param history what it says by now
 */
public record FoundHistory(Path file, TrainingHistory history) {
  /** More epochs first, then more columns. */
  static final Comparator<FoundHistory> RICHEST =
      Comparator.comparingLong(FoundHistory::epochs)
          .thenComparing(found -> found.history.metrics().size())
          .reversed();

  private long epochs() {
    return history.metrics().stream().mapToLong(series -> series.x().size()).max().orElse(0);
  }
}
