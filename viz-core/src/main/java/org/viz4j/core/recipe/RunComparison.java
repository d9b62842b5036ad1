package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.viz4j.core.name.LossNames;
import org.viz4j.core.name.MetricNames;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

/** The losses of several runs of one recipe, such as those of several seeds. */
public final class RunComparison {
  private static final double RUN_OPACITY = 0.3;

  /** Mean and deviation of the runs at each x that all of them have. */
  private record Spread(double[] x, double[] mean, double[] deviation) {}

  private RunComparison() {}

  /**
   * A figure of 10 x 6 in with the mean training loss and the mean validation loss of all runs, a
   * band of one sample standard deviation to each side, and every run faint behind them; the legend
   * says how many runs there are. Means are over the epochs that every run with that loss has, with
   * finite values. Of one run there is no band. The warnings of the histories become those of the
   * figure.
   *
   * @throws InvalidInputException if there is no history, or none has a loss
   */
  public static Figure of(List<TrainingHistory> runs) {
    List<TrainingHistory> present = InvalidInputException.requireAllPresent("runs", runs);
    if (present.isEmpty()) {
      throw InvalidInputException.of("runs to compare", "be one or more", "none");
    }
    List<Warning> warnings = new ArrayList<>();
    present.forEach(run -> warnings.addAll(run.warnings()));
    List<Series> training = losses(LossNames.TRAINING, present, warnings::add);
    List<Series> validation = losses(LossNames.VALIDATION, present, warnings::add);
    if (training.isEmpty() && validation.isEmpty()) {
      throw MetricNames.missing("runs to compare", "a loss", present.get(0));
    }
    return Figure.of(
            Size.inches(10, 6),
            axes -> {
              axes.title("Run Comparison").xLabel(present.get(0).xName()).yLabel("Loss");
              runs(axes, training, "Training Loss", 0);
              runs(axes, validation, "Validation Loss", 1);
              axes.legend().gridLines(grid -> grid.opacity(0.3));
            })
        .withWarnings(warnings);
  }

  private static List<Series> losses(
      LossNames names, List<TrainingHistory> runs, Consumer<Warning> warnings) {
    List<Series> found = new ArrayList<>();
    runs.forEach(run -> names.find(run, warnings).ifPresent(found::add));
    return found;
  }

  private static void runs(Axes.Builder axes, List<Series> runs, String label, int color) {
    if (runs.isEmpty()) {
      return;
    }
    Spread spread = spread(runs);
    axes.tinted(
        color,
        all -> {
          if (runs.size() > 1) {
            Column x = Column.of(spread.x);
            all.band(x, edge(spread, -1), edge(spread, 1), band -> band.opacity(0.2));
            runs.forEach(run -> all.line(run, line -> line.width(0.8).opacity(RUN_OPACITY)));
          }
          all.line(
              Series.of(label, spread.x, spread.mean),
              line -> line.width(2).label(described(label, runs.size())));
        });
  }

  private static String described(String label, int count) {
    return count == 1 ? label + " (n = 1)" : label + ", mean ± SD (n = " + count + ")";
  }

  private static Column edge(Spread spread, int side) {
    double[] edge = new double[spread.x.length];
    for (int i = 0; i < edge.length; i++) {
      edge[i] = spread.mean[i] + side * spread.deviation[i];
    }
    return Column.of(edge);
  }

  private static Spread spread(List<Series> runs) {
    Map<Double, List<Double>> byX = new TreeMap<>();
    for (Series run : runs) {
      run.forEach(
          (x, y) -> {
            if (Double.isFinite(x) && Double.isFinite(y)) {
              byX.computeIfAbsent(x + 0.0, at -> new ArrayList<>()).add(y);
            }
          });
    }
    byX.values().removeIf(values -> values.size() != runs.size());
    double[] x = new double[byX.size()];
    double[] mean = new double[x.length];
    double[] deviation = new double[x.length];
    int at = 0;
    for (Map.Entry<Double, List<Double>> entry : byX.entrySet()) {
      List<Double> values = entry.getValue();
      double average = values.stream().mapToDouble(value -> value / values.size()).sum();
      double squares = values.stream().mapToDouble(v -> (v - average) * (v - average)).sum();
      x[at] = entry.getKey();
      mean[at] = average;
      deviation[at] = values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1));
      at++;
    }
    return new Spread(x, mean, deviation);
  }
}
