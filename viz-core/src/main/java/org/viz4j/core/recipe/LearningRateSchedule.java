package org.viz4j.core.recipe;

import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.name.MetricNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Step;
import org.viz4j.geom.Size;

/** The learning rate over the epochs. */
public final class LearningRateSchedule {
  private LearningRateSchedule() {}

  /** As {@link #of(TrainingHistory, Consumer)} with nothing changed. */
  public static Figure of(TrainingHistory history) {
    return of(history, options -> {});
  }

  /**
   * A figure of 10 x 6 in with a line for every metric that is called {@code lr}, {@code
   * learning_rate} or begins with one of them, such as {@code lr-SGD} and {@code lr/pg0}. A rate
   * holds from its record to the next. So one that is the same in at least half of all pairs of
   * neighbouring records is drawn in steps, as step schedules are; one that changes nearly always,
   * as cosine schedules do, is drawn straight from record to record. NaN and infinite values break
   * a line. The warnings of the history become those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if the history has no such metric; the message lists what it has
   */
  public static Figure of(TrainingHistory history, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("a history for a learning rate", history);
    Options options = new Options();
    configure.accept(options);
    List<Series> rates =
        history.metrics().stream().filter(series -> MetricNames.isRate(series.name())).toList();
    if (rates.isEmpty()) {
      throw MetricNames.missing("a history for a learning rate", "a metric lr", history);
    }
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title(options.title).xLabel(history.xName()).yLabel("Learning Rate");
              if (options.logY) {
                axes.yLog();
              }
              draw(axes, rates);
              axes.gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(history.warnings());
  }

  private static void draw(Axes.Builder axes, List<Series> rates) {
    for (Series rate : rates) {
      Step step = repeats(rate) ? Step.AFTER : Step.NONE;
      String label = rates.size() > 1 ? rate.name() : "";
      axes.line(rate, line -> line.width(2).step(step).label(label));
    }
    if (rates.size() > 1) {
      axes.legend();
    }
  }

  /** Whether at least half of all neighbours are equal. */
  static boolean repeats(Series rate) {
    double[] last = {Double.NaN};
    int[] pairs = new int[2];
    rate.forEach(
        (x, y) -> {
          if (Double.isFinite(last[0]) && Double.isFinite(y)) {
            pairs[y == last[0] ? 1 : 0]++;
          }
          last[0] = y;
        });
    return pairs[1] > 0 && pairs[1] >= pairs[0];
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Learning Rate";
    private boolean logY;

    private Options() {}

    /** Above the lines; empty for none; default {@code Learning Rate}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a learning rate", title);
      return this;
    }

    /** Makes the axis of the rate logarithmic; zero has no place there; default linear. */
    public Options logY() {
      logY = true;
      return this;
    }
  }
}
