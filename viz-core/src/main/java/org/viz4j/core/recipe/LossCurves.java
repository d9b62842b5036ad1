package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** Training and validation loss over the epochs: shows whether a run learns, and overfits. */
public final class LossCurves {
  private LossCurves() {}

  /**
   * A figure of 10 x 6 in, titled {@code Training Progress}, with the training loss and the
   * validation loss as lines; where the history has one of the two, that one. The losses are found
   * by the names that the common training loops give them, such as {@code train_loss}, {@code loss}
   * and {@code val_loss}, {@code eval_loss}. NaN and infinite values break a line. The warnings of
   * the history become those of the figure.
   *
   * @throws InvalidInputException if the history has neither; the message lists what it has
   */
  public static Figure of(TrainingHistory history) {
    List<Warning> warnings = new ArrayList<>(history.warnings());
    Optional<Series> training = LossNames.TRAINING.find(history, warnings::add);
    Optional<Series> validation = LossNames.VALIDATION.find(history, warnings::add);
    if (training.isEmpty() && validation.isEmpty()) {
      throw missing(history);
    }
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title("Training Progress").xLabel(history.xName()).yLabel("Loss");
              training.ifPresent(series -> line(axes, series, "Training Loss"));
              validation.ifPresent(series -> line(axes, series, "Validation Loss"));
              axes.legend().gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(warnings);
  }

  private static void line(Axes.Builder axes, Series series, String label) {
    axes.line(series, line -> line.label(label).width(2));
  }

  private static InvalidInputException missing(TrainingHistory history) {
    return InvalidInputException.of(
        "a history for loss curves",
        "have a training loss ("
            + LossNames.TRAINING.listed()
            + ") or a validation loss ("
            + LossNames.VALIDATION.listed()
            + ")",
        history.metrics().isEmpty()
            ? "without metrics"
            : history.names().stream()
                .map(InvalidInputException::quoted)
                .collect(Collectors.joining(", ")));
  }
}
