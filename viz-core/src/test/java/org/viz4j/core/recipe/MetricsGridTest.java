package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;

@DisplayName("A grid of metrics")
class MetricsGridTest {

  private static TrainingHistory history(String... names) {
    return TrainingHistory.of(
        Arrays.stream(names).map(name -> Series.of(name, 0.5, 0.8)).toArray(Series[]::new));
  }

  private static List<String> titles(Figure figure) {
    return figure.axes().stream().map(Axes::title).toList();
  }

  @Test
  @DisplayName("has axes for every measure in the order of the log, titled for people")
  void measures() {
    Figure figure =
        MetricsGrid.of(
            history("train_loss", "val_loss", "accuracy", "precision", "recall", "f1_score", "lr"));

    assertThat(titles(figure)).containsExactly("Accuracy", "Precision", "Recall", "F1 Score");
    assertThat(figure.size()).isEqualTo(Size.inches(12, 10));
    assertThat(figure.grid().rows()).isEqualTo(2);
    assertThat(figure.grid().columns()).isEqualTo(2);
    assertThat(figure.axes()).allMatch(axes -> axes.x().label().equals("Epoch"));
  }

  @Test
  @DisplayName("leaves out losses, learning rates, times and gradient norms in every dialect")
  void leftOut() {
    Figure figure =
        MetricsGrid.of(
            history(
                "train/loss",
                "box_loss",
                "Validierungsverlust",
                "learning_rate",
                "lr-SGD",
                "lr/pg0",
                "wall_time",
                "grad_norm",
                "run-7 - val/acc",
                "metrics/accuracy_top1",
                "slr_score"));

    assertThat(titles(figure)).containsExactly("Val Acc", "Metrics Accuracy Top1", "Slr Score");
  }

  @ParameterizedTest(name = "{0} metrics in {1} x {2}")
  @CsvSource({"1, 1, 1", "2, 1, 2", "3, 2, 2", "4, 2, 2", "5, 2, 3", "9, 3, 3", "10, 3, 4"})
  @DisplayName("has the shape nearest to a square")
  void shape(int count, int rows, int columns) {
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = "m" + i;
    }
    Figure figure = MetricsGrid.of(history(names));

    assertThat(figure.grid().rows()).isEqualTo(rows);
    assertThat(figure.grid().columns()).isEqualTo(columns);
    assertThat(figure.axes()).hasSize(count);
  }

  @Test
  @DisplayName("hands on what the reader of the log had to say")
  void warnings() {
    Warning warning = new Warning(Warning.Code.DAMAGED_INPUT, "line 7 is cut short");
    TrainingHistory history =
        new TrainingHistory(List.of(Series.of("accuracy", 1)), "Step", List.of(warning));

    assertThat(MetricsGrid.of(history).warnings()).containsExactly(warning);
    assertThat(MetricsGrid.of(history).axes().get(0).x().label()).isEqualTo("Step");
  }

  @Test
  @DisplayName("refuses a history that has only losses, and says what it has")
  void refused() {
    assertThatThrownBy(() -> MetricsGrid.of(history("train_loss", "lr")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a history for a grid of metrics must have a metric other than losses, learning rates,"
                + " times and gradient norms, but was \"train_loss\", \"lr\"");
    assertThatThrownBy(() -> MetricsGrid.of(history()))
        .hasMessageEndingWith("but was without metrics");
  }
}
