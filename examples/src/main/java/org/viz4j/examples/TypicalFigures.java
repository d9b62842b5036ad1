package org.viz4j.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;
import org.viz4j.figure.ErrorBars;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Step;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.predictions.PredictionsReader;

/** Typical figures by hand; {@code docs/compare.md} shows each beside that of matplotlib. */
public final class TypicalFigures {
  private static final Size SIZE = Size.inches(6.4, 4.8);
  private static final List<String> METRICS =
      List.of("accuracy", "precision", "recall", "f1_score");

  private TypicalFigures() {}

  /** Points in a colour for each learning rate, on two log axes. */
  public static Figure scatter(Path run) {
    TrainingHistory history = HistoryReader.read(run.resolve("history.csv"));
    return Figure.of(
        SIZE,
        axes -> {
          axes.title("Validation against training loss");
          axes.xLabel("Training Loss").xLog().yLabel("Validation Loss").yLog();
          for (double rate : new double[] {0.03, 0.009, 0.0027}) {
            axes.points(
                atRate(history, rate), points -> points.label(String.valueOf(rate)).opacity(0.7));
          }
          axes.legend(LegendPlace.BEST, legend -> legend.title("Learning rate"));
        });
  }

  private static Series atRate(TrainingHistory history, double rate) {
    Column training = history.metric("train_loss").y();
    Column validation = history.metric("val_loss").y();
    Column rates = history.metric("lr").y();
    int[] chosen =
        IntStream.range(0, Math.toIntExact(rates.size()))
            .filter(i -> Math.abs(rates.get(i) - rate) < 1e-9)
            .toArray();
    return Series.of(
        "loss",
        IntStream.of(chosen).mapToDouble(training::get).toArray(),
        IntStream.of(chosen).mapToDouble(validation::get).toArray());
  }

  /** Bars of two epochs side by side, each the mean over four runs with its deviation. */
  public static Figure groupedBars(Path seeds) {
    List<TrainingHistory> runs =
        Stream.of("seed-1.csv", "seed-2.csv", "seed-3.csv", "seed-4.csv")
            .map(seed -> HistoryReader.read(seeds.resolve(seed)))
            .toList();
    return Figure.of(
        SIZE,
        axes -> {
          axes.title("Four seeds, mean and deviation");
          axes.xTicks(new double[] {0, 1, 2, 3}, "Accuracy", "Precision", "Recall", "F1 Score");
          List<Series> means = List.of(means(runs, 5, 0), means(runs, 30, 0));
          axes.groupedBars(means);
          axes.errorBars(means(runs, 5, -0.2), deviations(runs, 5), TypicalFigures::black);
          axes.errorBars(means(runs, 30, 0.2), deviations(runs, 30), TypicalFigures::black);
          axes.legend(LegendPlace.OUTSIDE_RIGHT);
        });
  }

  private static void black(ErrorBars.Builder bars) {
    bars.color(Color.BLACK);
  }

  private static Series means(List<TrainingHistory> runs, int epoch, double shift) {
    double[] at = new double[METRICS.size()];
    double[] means = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      at[i] = i + shift;
      means[i] = values(runs, METRICS.get(i), epoch).average().orElseThrow();
    }
    return Series.of("Epoch " + epoch, at, means);
  }

  private static Column deviations(List<TrainingHistory> runs, int epoch) {
    double[] deviations = new double[METRICS.size()];
    for (int i = 0; i < deviations.length; i++) {
      double mean = values(runs, METRICS.get(i), epoch).average().orElseThrow();
      double squares =
          values(runs, METRICS.get(i), epoch).map(value -> (value - mean) * (value - mean)).sum();
      deviations[i] = Math.sqrt(squares / (runs.size() - 1));
    }
    return Column.of(deviations);
  }

  private static DoubleStream values(List<TrainingHistory> runs, String metric, int epoch) {
    return runs.stream().mapToDouble(run -> run.metric(metric).y().get(epoch - 1));
  }

  /** Rows are the true classes, columns what they were taken for. */
  public static Figure heatmap(Path run) {
    Tensor counts = PredictionsReader.read(run.resolve("predictions.csv")).confusion();
    return Figure.of(
        SIZE,
        axes ->
            axes.title("Confusion Matrix")
                .xLabel("Predicted")
                .yLabel("True")
                .image(counts)
                .colorbar("Samples"));
  }

  /** Losses on a log axis, the learning rate on an axis of its own. */
  public static Figure twinAxis(Path run) {
    TrainingHistory history = HistoryReader.read(run.resolve("history.csv"));
    return Figure.of(
        SIZE,
        axes ->
            axes.title("Loss and learning rate")
                .xLabel("Epoch")
                .yLabel("Loss")
                .yLog()
                .line(history.metric("train_loss"), line -> line.label("Training Loss"))
                .line(history.metric("val_loss"), line -> line.label("Validation Loss"))
                .twinY(
                    right ->
                        right
                            .yLabel("Learning Rate")
                            .line(
                                history.metric("lr"),
                                line -> line.label("Learning Rate").step(Step.AFTER)))
                .legend());
  }

  /** A loss over the time at which it was logged. */
  public static Figure timeAxis(Path run) {
    Series loss =
        logged(run.resolve("logs/mlruns/0/0a1b2c3d4e5f60718293a4b5c6d7e8f9/metrics/val_loss"));
    return Figure.of(
        SIZE,
        axes ->
            axes.title("Validation loss over time")
                .xLabel("Time")
                .xScale(ScaleSpec.time(ZoneOffset.UTC))
                .yLabel("Loss")
                .line(loss)
                .gridLines(grid -> grid.opacity(0.3)));
  }

  /** Lines of time in milliseconds, value and step. */
  private static Series logged(Path file) {
    try {
      List<String[]> rows = Files.readAllLines(file).stream().map(row -> row.split(" ")).toList();
      return Series.of(
          "val_loss",
          rows.stream().mapToDouble(row -> Long.parseLong(row[0]) / 1000.0).toArray(),
          rows.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
