package org.viz4j.core.name;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

/**
 * What the common training loops call a loss, the most telling name first. Names are compared as
 * {@link MetricNames#plain} has them.
 */
public enum LossNames {
  TRAINING(
      "Training Loss",
      List.of(
          "train_loss",
          "loss",
          "train_loss_epoch",
          "training_loss",
          "loss_train",
          "loss_training",
          "loss_epoch",
          "epoch_loss",
          "train_loss_step",
          "trainingsverlust")),
  VALIDATION(
      "Validation Loss",
      List.of(
          "val_loss",
          "val_loss_epoch",
          "valid_loss",
          "validation_loss",
          "loss_val",
          "loss_valid",
          "loss_validation",
          "eval_loss",
          "dev_loss",
          "test_loss",
          "validierungsverlust"));

  private static final int LISTED = 3;
  private static final String REMEDY =
      "; call the column of the loss so, in the file or where columns are named in the call";

  private final String label;
  private final List<String> names;

  LossNames(String label, List<String> names) {
    this.label = label;
    this.names = names;
  }

  /** As figures call it, such as {@code Training Loss}. */
  public String label() {
    return label;
  }

  /** Whether {@code history} has a loss of either kind. */
  public static boolean anyIn(TrainingHistory history) {
    return Stream.of(values()).anyMatch(kind -> kind.find(history, warning -> {}).isPresent());
  }

  /** The refusal of {@code thing}, which has neither loss; it lists what {@code history} has. */
  public static InvalidInputException missing(String thing, TrainingHistory history) {
    String wanted =
        "a training loss ("
            + TRAINING.listed()
            + ") or a validation loss ("
            + VALIDATION.listed()
            + ")";
    InvalidInputException missing = MetricNames.missing(thing, wanted, history);
    return history.metrics().isEmpty()
        ? missing
        : new InvalidInputException(missing.getMessage() + REMEDY);
  }

  private String listed() {
    return String.join(", ", names.subList(0, LISTED)) + ", …";
  }

  /** The metric with the first of the names; a second one with it is told to {@code warnings}. */
  public Optional<Series> find(TrainingHistory history, Consumer<Warning> warnings) {
    for (String name : names) {
      List<String> found =
          history.names().stream()
              .filter(metric -> MetricNames.plain(metric).equals(name))
              .toList();
      if (found.size() > 1) {
        warnings.accept(
            new Warning(
                Warning.Code.ASSUMED,
                "several metrics could be the loss; "
                    + InvalidInputException.quoted(found.get(0))
                    + " is drawn, not "
                    + found.stream()
                        .skip(1)
                        .map(InvalidInputException::quoted)
                        .collect(Collectors.joining(", "))));
      }
      if (!found.isEmpty()) {
        return Optional.of(history.metric(found.get(0)));
      }
    }
    return Optional.empty();
  }
}
