package org.viz4j.core.diagnosis;

import java.util.List;
import java.util.Optional;
import org.viz4j.core.name.LossNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;

/**
 * Reads the loss curves of a run. A finding says what a curve is consistent with, never what it is.
 * The unit of the loss and the numbering of the steps make no difference. A loss may be negative or
 * near zero, validation may be sparse or below training, and the schedule may restart.
 */
public final class Diagnosis {
  private Diagnosis() {}

  /**
   * What the training and the validation loss of {@code history} are consistent with, the most
   * severe first; empty if nothing stands out. The losses are found by their names; one of the two
   * may be missing. With fewer than five points only {@link Finding.Code#NON_FINITE} is found; that
   * code and {@link Finding.Code#DIVERGING} leave no room for {@code NOT_LEARNING} and {@code
   * PLATEAU}.
   *
   * @throws InvalidInputException if the history has neither loss; the message lists what it has
   */
  public static List<Finding> of(TrainingHistory history) {
    return of(history, Thresholds.standard());
  }

  /** The same with other thresholds. */
  public static List<Finding> of(TrainingHistory history, Thresholds thresholds) {
    if (!applies(history)) {
      throw LossNames.missing("a history to diagnose", history);
    }
    Optional<Series> training = LossNames.TRAINING.find(history, warning -> {});
    Optional<Series> validation = LossNames.VALIDATION.find(history, warning -> {});
    Watch watch =
        Watch.of(
            training.map(Series::name).orElse("train_loss"),
            validation.map(Series::name).orElse("val_loss"),
            history.xName(),
            thresholds);
    training.ifPresent(series -> series.forEach(watch::training));
    validation.ifPresent(series -> series.forEach(watch::validation));
    return watch.findings();
  }

  /** Whether {@code history} has a training or a validation loss, by its name. */
  public static boolean applies(TrainingHistory history) {
    return LossNames.anyIn(InvalidInputException.requirePresent("history of a diagnosis", history));
  }
}
