package org.viz4j.core.recipe;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.name.MetricNames;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Size;

/** Every measure of quality over the epochs, each in axes of its own. */
public final class MetricsGrid {
  private MetricsGrid() {}

  /** As {@link #of(TrainingHistory, Consumer)} with nothing changed. */
  public static Figure of(TrainingHistory history) {
    return of(history, options -> {});
  }

  /**
   * A figure of 12 x 10 in with a line for every metric but losses, learning rates, times and
   * gradient norms, in the order of the log: four metrics make 2 × 2 axes, others the grid nearest
   * to a square that holds them. Names become titles: {@code f1_score} reads {@code F1 Score}. NaN
   * and infinite values break a line. The warnings of the history become those of the figure.
   *
   * @param configure changes what is said above
   * @throws InvalidInputException if the history has no such metric, or none that was chosen; the
   *     message lists what it has
   */
  public static Figure of(TrainingHistory history, Consumer<? super Options> configure) {
    InvalidInputException.requirePresent("a history for a grid of metrics", history);
    Options options = new Options();
    configure.accept(options);
    List<Series> measures = measures(history, options.metrics);
    if (measures.isEmpty()) {
      throw MetricNames.missing(
          "a history for a grid of metrics",
          "a metric other than losses, learning rates, times and gradient norms",
          history);
    }
    int columns = (int) Math.ceil(Math.sqrt(measures.size()));
    int rows = (measures.size() + columns - 1) / columns;
    AxesGrid grid = AxesGrid.of(rows, columns);
    for (int i = 0; i < measures.size(); i++) {
      grid = with(grid, i, measures.get(i), history.xName());
    }
    Figure figure = Figure.of(Size.inches(12, 10), grid).withWarnings(history.warnings());
    return options.title.isEmpty() ? figure : figure.withTitle(options.title);
  }

  private static List<Series> measures(TrainingHistory history, List<String> chosen) {
    return chosen.isEmpty()
        ? history.metrics().stream().filter(one -> MetricNames.isMeasure(one.name())).toList()
        : chosen.stream().map(history::metric).toList();
  }

  private static AxesGrid with(AxesGrid grid, int index, Series series, String xLabel) {
    return grid.with(
        index / grid.columns(),
        index % grid.columns(),
        axes ->
            axes.title(MetricNames.title(series.name()))
                .xLabel(xLabel)
                .line(series, line -> line.width(2).marker(Marker.CIRCLE).markerSize(5))
                .gridLines(lines -> lines.opacity(0.3)));
  }

  /** What can be chosen; every method returns the options. */
  public static final class Options {
    private String title = "";
    private List<String> metrics = List.of();

    private Options() {}

    /** Above all axes; default none. */
    public Options title(String title) {
      this.title = InvalidInputException.requirePresent("title of a grid of metrics", title);
      return this;
    }

    /** The names of the metrics to draw, losses and others too; default all measures of quality. */
    public Options metrics(String... names) {
      InvalidInputException.requirePresent("metrics of a grid", names);
      this.metrics =
          InvalidInputException.requireAllPresent("metrics of a grid", Arrays.asList(names));
      return this;
    }
  }
}
