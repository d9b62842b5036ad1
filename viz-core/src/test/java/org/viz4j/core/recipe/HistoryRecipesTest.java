package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Column;
import org.viz4j.data.Run;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Band;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Line;
import org.viz4j.figure.LogScale;
import org.viz4j.figure.Mark;
import org.viz4j.figure.ReferenceLine;
import org.viz4j.figure.Step;
import org.viz4j.figure.Tinted;

@DisplayName("a history")
class HistoryRecipesTest {
  private static final double[] EPOCHS = {1, 2, 3};

  @Test
  @DisplayName("is smoothed with the loss itself faint behind, both in one colour of the palette")
  void smoothed() {
    Figure figure =
        LossCurves.of(run(3, 1, 2), options -> options.smoothing(0.5).logY().bestEpoch());
    List<Mark> marks = figure.axes().get(0).marks();

    assertThat(marks).hasSize(5);
    assertThat(marks.subList(0, 4))
        .extracting(m -> ((Tinted) m).index())
        .containsExactly(0, 0, 1, 1);
    Line raw = (Line) ((Tinted) marks.get(2)).mark();
    Line smooth = (Line) ((Tinted) marks.get(3)).mark();
    assertThat(raw.opacity()).isEqualTo(0.3);
    assertThat(raw.label()).isEmpty();
    assertThat(raw.series().y().get(1)).isEqualTo(1);
    assertThat(smooth.label()).isEqualTo("Validation Loss (smoothed)");
    assertThat(((ReferenceLine) marks.get(4)).value()).isEqualTo(2);
    assertThat(((ReferenceLine) marks.get(4)).label()).isEqualTo("Best Epoch: 2");
    assertThat(figure.axes().get(0).y().scale()).isInstanceOf(LogScale.class);
    assertThatThrownBy(() -> LossCurves.of(run(1, 1, 1), options -> options.smoothing(1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("weight of a smoothing must lie in 0..1 and below 1, but was 1.0");
  }

  @Test
  @DisplayName("without a finite validation loss has no best epoch")
  void noBest() {
    double nan = Double.NaN;
    Figure figure = LossCurves.of(run(nan, nan, nan), LossCurves.Options::bestEpoch);
    assertThat(figure.axes().get(0).marks()).hasSize(2);
  }

  @Test
  @DisplayName(
      "compared with others is their mean, and a band of one deviation, over what all have")
  void compared() {
    Figure figure = RunComparison.of(run(1, 2, 3), run(3, 2, Double.NaN));
    List<Mark> marks = figure.axes().get(0).marks();

    Band band = (Band) ((Tinted) marks.get(4)).mark();
    Line mean = (Line) ((Tinted) marks.get(7)).mark();
    assertThat(mean.label()).isEqualTo("Validation Loss, mean ± SD (n = 2)");
    assertThat(mean.series().size()).isEqualTo(2);
    assertThat(mean.series().y().get(0)).isEqualTo(2);
    assertThat(band.upper().get(0)).isEqualTo(2 + Math.sqrt(2));
    assertThat(band.lower().get(1)).isEqualTo(2);
    assertThatThrownBy(() -> RunComparison.of(List.of())).isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("compared with others over seeds alone is one experiment, titled with the seeds")
  void seeds() {
    Map<String, String> alike = Map.of("lr", "0.1", "optimizer", "SGD");
    Figure figure =
        RunComparison.of(
            List.of(
                new Run("a", run(1, 2, 3), with(alike, "seed", "4")),
                new Run("b", run(1, 2, 3), with(alike, "seed", "2"))));

    assertThat(figure.axes().get(0).title()).isEqualTo("Run Comparison\nseed 2, 4");
    assertThat(labels(figure))
        .containsExactly("Training Loss, mean ± SD (n = 2)", "Validation Loss, mean ± SD (n = 2)");
    assertThat(figure.warnings()).isEmpty();
  }

  @Test
  @DisplayName(
      "compared with others that were configured otherwise tells what differs, and no more")
  void experiments() {
    List<Run> runs =
        List.of(
            new Run("a", run(1, 2, 3), Map.of("lr", "0.1", "epochs", "3", "seed", "1")),
            new Run("b", run(1, 2, 3), Map.of("lr", "0.1", "epochs", "3", "seed", "2")),
            new Run("c", run(4, 4, 4), Map.of("lr", "0.01", "epochs", "3", "seed", "1")),
            Run.of("d", run(5, 5, 5)));
    Figure figure = RunComparison.of(runs.subList(0, 3));

    assertThat(labels(figure))
        .containsExactly(
            "lr 0.1: Training Loss, mean ± SD (n = 2)",
            "lr 0.1: Validation Loss, mean ± SD (n = 2)",
            "lr 0.01: Training Loss (n = 1)",
            "lr 0.01: Validation Loss (n = 1)");
    assertThat(
            figure.axes().get(0).marks().stream().map(mark -> ((Tinted) mark).index()).distinct())
        .containsExactly(0, 1);
    assertThat(labels(RunComparison.of(runs))).contains("epochs –, lr –: Training Loss (n = 1)");
    assertThat(labels(RunComparison.of(runs.subList(1, 3), RunComparison.Options::apart)))
        .containsExactly(
            "b, lr 0.1, seed 2: Training Loss",
            "b, lr 0.1, seed 2: Validation Loss",
            "c, lr 0.01, seed 1: Training Loss",
            "c, lr 0.01, seed 1: Validation Loss");
  }

  @Test
  @DisplayName("compared with others is told by its name where what differs is too long")
  void names() {
    Run flat = new Run("flat", run(1, 2, 3), Map.of("how", "a long text on it ".repeat(5)));
    Figure figure = RunComparison.of(List.of(flat, new Run("b", run(4, 4, 4), Map.of("how", "x"))));

    assertThat(labels(figure)).startsWith("flat: Training Loss (n = 1)");
    assertThat(labels(figure)).contains("how x: Training Loss (n = 1)");
  }

  @Test
  @DisplayName("compared with shorter ones says how much its mean leaves out")
  void leftOut() {
    Figure figure = RunComparison.of(run(1, 2, 3), run(3, Double.NaN, Double.NaN));

    assertThat(figure.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "the mean Validation Loss leaves out 2 of 3 points, at which not all 2 runs have a"
                + " finite value");
  }

  @Test
  @DisplayName(
      "compared with others counts a run once at an epoch that it has twice, with its last")
  void repeated() {
    TrainingHistory twice =
        TrainingHistory.of(Series.of("loss", new double[] {1, 1, 2}, new double[] {9, 1, 5}));
    TrainingHistory later =
        TrainingHistory.of(Series.of("loss", new double[] {2, 3}, new double[] {7, 5}));
    Line mean = mean(RunComparison.of(twice, later));
    assertThat(mean.series().x()).isEqualTo(Column.of(2));
    assertThat(mean.series().y()).isEqualTo(Column.of(6));
    assertThat(mean(RunComparison.of(twice, twice)).series().y()).isEqualTo(Column.of(1, 5));
  }

  private static Line mean(Figure figure) {
    List<Mark> marks = figure.axes().get(0).marks();
    return (Line) ((Tinted) marks.get(marks.size() - 1)).mark();
  }

  @Test
  @DisplayName("compared with others that count something else along x says so")
  void counted() {
    TrainingHistory epochs = run(1, 2, 3);
    TrainingHistory steps = new TrainingHistory(epochs.metrics(), "Step", List.of());
    assertThat(RunComparison.of(epochs, steps).warnings())
        .extracting(Warning::message)
        .containsExactly(
            "the runs count different things along x, Epoch and Step; they are compared number by"
                + " number");
  }

  @Test
  @DisplayName("that is null is refused by every recipe")
  void none() {
    TrainingHistory none = null;
    assertThatThrownBy(() -> LossCurves.of(none)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> MetricsGrid.of(none)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> RunOverview.of(none)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> GradientNorms.of(none)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> LearningRateSchedule.of(none))
        .isInstanceOf(InvalidInputException.class);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }

  private static List<String> labels(Figure figure) {
    return figure.axes().get(0).marks().stream()
        .map(mark -> ((Tinted) mark).mark())
        .filter(Line.class::isInstance)
        .map(mark -> ((Line) mark).label())
        .filter(label -> !label.isEmpty())
        .toList();
  }

  @Test
  @DisplayName("shows its learning rates and gradient norms, whatever the log calls them")
  void others() {
    for (String name : List.of("lr", "learning_rate", "lr-SGD", "lr/pg0", "Lernrate")) {
      assertThat(LearningRateSchedule.of(of(name)).axes().get(0).marks()).hasSize(1);
    }
    for (String name : List.of("grad_norm", "train/grad_norm", "gradient")) {
      assertThat(GradientNorms.of(of(name)).axes().get(0).marks()).hasSize(1);
    }
    assertThatThrownBy(() -> LearningRateSchedule.of(of("loss")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("a history for a learning rate must have a metric lr, but was \"loss\"");
    assertThatThrownBy(() -> GradientNorms.of(of("loss")))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("is smoothed by its logarithms on a log axis")
  void smoothedOnLogAxis() {
    Line linear = smooth(LossCurves.of(run(1, 1, 100), options -> options.smoothing(0.5)));
    Line log = smooth(LossCurves.of(run(1, 1, 100), options -> options.smoothing(0.5).logY()));

    assertThat(linear.series().y().get(2)).isEqualTo((1 + 2 + 4 * 100) / 7.0, within(1e-12));
    assertThat(log.series().y().get(2)).isEqualTo(Math.pow(100, 4 / 7.0), within(1e-12));
  }

  private static Line smooth(Figure figure) {
    return (Line) ((Tinted) figure.axes().get(0).marks().get(3)).mark();
  }

  @Test
  @DisplayName("has steps for a learning rate that holds, and a line for one that glides")
  void steps() {
    assertThat(step(1, 1, 1, 0.1, 0.1, 0.1)).isEqualTo(Step.AFTER);
    assertThat(step(0.1, 0.1, 0.1)).isEqualTo(Step.AFTER);
    assertThat(step(1, 0.9, 0.6, 0.3, 0.1, 0.1)).isEqualTo(Step.NONE);
    // half of all neighbours are equal: halved every second epoch
    assertThat(step(1, 1, 0.5, 0.5, 0.25)).isEqualTo(Step.AFTER);
    assertThat(step(1)).isEqualTo(Step.NONE);
    // nothing is known of what a NaN stands for
    assertThat(step(1, Double.NaN, 1, 0.5)).isEqualTo(Step.NONE);
  }

  private static Step step(double... rates) {
    TrainingHistory history = TrainingHistory.of(Series.of("lr", rates));
    Line line = (Line) LearningRateSchedule.of(history).axes().get(0).marks().get(0);
    return line.step();
  }

  @Test
  @DisplayName("is titled, drawn on a log axis, and cut to some metrics, as asked for")
  void options() {
    Figure rate = LearningRateSchedule.of(of("lr"), options -> options.title("LR").logY());
    assertThat(rate.axes().get(0).title()).isEqualTo("LR");
    assertThat(rate.axes().get(0).y().scale()).isInstanceOf(LogScale.class);
    assertThat(LossCurves.of(run(1, 2, 3), options -> options.title("A")).axes().get(0).title())
        .isEqualTo("A");
    assertThat(
            GradientNorms.of(of("grad_norm"), options -> options.title("G")).axes().get(0).title())
        .isEqualTo("G");
    Figure grid = MetricsGrid.of(run(1, 2, 3), options -> options.metrics("val_loss").title("All"));
    assertThat(grid.title()).isEqualTo("All");
    assertThat(grid.axes()).hasSize(1);
    assertThatThrownBy(() -> MetricsGrid.of(run(1, 2, 3), options -> options.metrics("f1")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("train_loss");
  }

  private static TrainingHistory of(String name) {
    return TrainingHistory.of(Series.of(name, EPOCHS, new double[] {1, 2, 3}));
  }

  private static TrainingHistory run(double... validation) {
    return TrainingHistory.of(
        Series.of("train_loss", EPOCHS, new double[] {3, 2, 1}),
        Series.of("val_loss", EPOCHS, validation));
  }
}
