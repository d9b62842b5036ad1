package org.viz4j.core.recipe;

import java.util.List;
import org.viz4j.core.name.MetricNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** The learning rate over the epochs. */
public final class LearningRateSchedule {
  private LearningRateSchedule() {}

  /**
   * A figure of 10 x 6 in with a line for every metric that is called {@code lr}, {@code
   * learning_rate} or begins with one of them, such as {@code lr-SGD} and {@code lr/pg0}. The
   * warnings of the history become those of the figure.
   *
   * @throws InvalidInputException if the history has no such metric; the message lists what it has
   */
  public static Figure of(TrainingHistory history) {
    List<Series> rates =
        history.metrics().stream().filter(series -> MetricNames.isRate(series.name())).toList();
    if (rates.isEmpty()) {
      throw MetricNames.missing("a history for a learning rate", "a metric lr", history);
    }
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title("Learning Rate").xLabel(history.xName()).yLabel("Learning Rate");
              for (Series rate : rates) {
                axes.line(rate, line -> line.width(2).label(rates.size() > 1 ? rate.name() : ""));
              }
              if (rates.size() > 1) {
                axes.legend();
              }
              axes.gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(history.warnings());
  }
}
