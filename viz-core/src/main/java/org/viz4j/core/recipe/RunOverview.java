package org.viz4j.core.recipe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.name.LossNames;
import org.viz4j.core.name.MetricNames;
import org.viz4j.core.name.ShortNumber;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Step;
import org.viz4j.geom.Size;

/** All that a run has logged so far, on one page: to look at while it goes on. */
public final class RunOverview {
  private static final int MOST_COLUMNS = 3;
  private static final int MOST = 30;
  private static final double WIDTH = 12;
  private static final double ROW = 2.6;
  private static final double LOSSES = 2;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

  private RunOverview() {}

  /** As {@link #of(TrainingHistory, Consumer)} with nothing changed. */
  public static Figure of(TrainingHistory history) {
    return of(history, losses -> {});
  }

  /**
   * A figure 12 in wide. Across its top, if there is a loss, are the loss curves, shaded where the
   * {@link Diagnosis} finds something; below, at most three in a row, axes for every other metric
   * but times, in the order of the log, learning rates and gradient norms too, each titled with its
   * last value. The title says how far the run is, the last losses, and when it logged last if it
   * has logged a {@code wall_time} in seconds since 1970. Of more than 30 metrics the first are
   * drawn, with a warning. The warnings of the history become those of the figure.
   *
   * @param look how the loss curves look
   * @throws InvalidInputException if the history has nothing but times; the message lists what it
   *     has
   */
  public static Figure of(TrainingHistory history, Consumer<? super LossCurves.Options> look) {
    InvalidInputException.requirePresent("history of an overview", history);
    List<Series> losses = losses(history);
    List<Series> others = others(history, losses);
    boolean loss = !losses.isEmpty();
    if (!loss && others.isEmpty()) {
      throw MetricNames.missing("a history for an overview", "a metric that is no time", history);
    }
    List<Warning> warnings = new ArrayList<>(history.warnings());
    if (others.size() > MOST) {
      warnings.add(
          new Warning(
              Warning.Code.ASSUMED,
              "the first " + MOST + " of " + others.size() + " metrics are drawn"));
      others = others.subList(0, MOST);
    }
    int top = loss ? 1 : 0;
    int columns = Math.max(1, Math.min(MOST_COLUMNS, others.size()));
    int rows = top + (others.size() + columns - 1) / columns;
    AxesGrid grid = AxesGrid.of(rows, columns);
    if (loss) {
      double[] heights = new double[rows];
      Arrays.fill(heights, 1);
      heights[0] = LOSSES;
      Axes curves = curves(history, look, warnings::add);
      grid = grid.withHeights(heights).with(new AxesGrid.Cell(0, 0, 1, columns, curves));
    }
    for (int i = 0; i < others.size(); i++) {
      grid = with(grid, top + i / columns, i % columns, others.get(i), history.xName());
    }
    Size size = Size.inches(WIDTH, ROW * (rows + top * (LOSSES - 1)) + 0.4);
    return Figure.of(size, grid).withTitle(title(history)).withWarnings(warnings);
  }

  private static Axes curves(
      TrainingHistory history,
      Consumer<? super LossCurves.Options> look,
      Consumer<? super Warning> warnings) {
    LossCurves.Options options = new LossCurves.Options();
    options.title("").findings(Diagnosis.of(history));
    look.accept(options);
    return Axes.of(LossCurves.axes(history, options, warnings));
  }

  private static List<Series> losses(TrainingHistory history) {
    return Stream.of(LossNames.values())
        .flatMap(kind -> kind.find(history, warning -> {}).stream())
        .toList();
  }

  /** What is neither one of the losses nor a time. */
  private static List<Series> others(TrainingHistory history, List<Series> losses) {
    return history.metrics().stream()
        .filter(series -> !losses.contains(series) && !MetricNames.isTime(series.name()))
        .toList();
  }

  private static AxesGrid with(AxesGrid grid, int row, int column, Series series, String xLabel) {
    boolean steps = MetricNames.isRate(series.name()) && LearningRateSchedule.repeats(series);
    return grid.with(
        row,
        column,
        axes ->
            axes.title(last(MetricNames.title(series.name()), series))
                .xLabel(xLabel)
                .line(series, line -> line.width(2).step(steps ? Step.AFTER : Step.NONE))
                .gridLines(lines -> lines.opacity(0.3)));
  }

  private static String last(String name, Series series) {
    return name + ": " + ShortNumber.of(last(series.y()));
  }

  private static String title(TrainingHistory history) {
    double at =
        history.metrics().stream().mapToDouble(series -> last(series.x())).max().orElse(Double.NaN);
    StringBuilder title = new StringBuilder(history.xName()).append(' ').append(ShortNumber.of(at));
    for (LossNames kind : LossNames.values()) {
      kind.find(history, warning -> {})
          .ifPresent(loss -> title.append(", ").append(last(kind.label(), loss)));
    }
    double seconds =
        history.names().contains("wall_time") ? last(history.metric("wall_time").y()) : Double.NaN;
    boolean time = seconds > 0 && seconds < 1e11;
    return time ? title.append(", logged ").append(time(seconds)).toString() : title.toString();
  }

  private static String time(double seconds) {
    Instant instant = Instant.ofEpochMilli((long) (seconds * 1000));
    return instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).format(TIME);
  }

  private static double last(Column column) {
    return column.size() == 0 ? Double.NaN : column.get(column.size() - 1);
  }
}
