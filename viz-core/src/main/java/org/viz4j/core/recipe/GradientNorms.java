package org.viz4j.core.recipe;

import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.name.MetricNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** How long gradients are as the run goes along: shows whether they vanish or explode. */
public final class GradientNorms {
  private GradientNorms() {}

  /** As {@link #of(TrainingHistory, Consumer)} with nothing changed. */
  public static Figure of(TrainingHistory history) {
    return of(history, options -> {});
  }

  /**
   * A figure of 10 x 6 in with a line for every metric whose name says {@code grad}, on a log axis.
   * NaN and infinite values break a line; zero has no place, with a warning. The warnings of the
   * history become those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if the history has no such metric; the message lists what it has
   */
  public static Figure of(TrainingHistory history, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("a history for gradient norms", history);
    Options options = new Options();
    configure.accept(options);
    List<Series> norms =
        history.metrics().stream().filter(series -> MetricNames.isGradient(series.name())).toList();
    if (norms.isEmpty()) {
      throw MetricNames.missing("a history for gradient norms", "a metric grad_norm", history);
    }
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title(options.title).xLabel(history.xName()).yLabel("Gradient Norm").yLog();
              for (Series norm : norms) {
                axes.line(norm, line -> line.label(norms.size() > 1 ? norm.name() : ""));
              }
              if (norms.size() > 1) {
                axes.legend();
              }
              axes.gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(history.warnings());
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "Gradient Norm";

    private Options() {}

    /** Above the lines; empty for none; default {@code Gradient Norm}. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of gradient norms", title);
      return this;
    }
  }
}
