package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Line;
import org.viz4j.figure.Step;

@DisplayName("the overview of a run")
class RunOverviewTest {
  private static final double[] FALLING = {4, 3, 2, 1};

  @Test
  @DisplayName(
      "has the losses across the top, and below all else that is no time, with last values")
  void parts() {
    Figure figure =
        RunOverview.of(
            TrainingHistory.of(
                Series.of("wall_time", 1.7e9, 1.7e9, 1.7e9, 1_700_000_059.9),
                Series.of("epoch_time", 1, 1, 1, 1),
                Series.of("train_loss", FALLING),
                Series.of("val_loss", 4, 3, 2, 1.23456789),
                Series.of("box_loss", FALLING),
                Series.of("accuracy", 0, 0, 0, Double.NaN),
                Series.of("lr", 0.1, 0.1, 0.00001234, 0.00001234),
                Series.of("grad/norm", FALLING)));

    assertThat(figure.title())
        .isEqualTo(
            "Epoch 3, Training Loss: 1, Validation Loss: 1.235, logged 2023-11-14 22:14:19 UTC");
    AxesGrid grid = figure.grid();
    assertThat(grid.columns()).isEqualTo(3);
    assertThat(grid.cells()).extracting(AxesGrid.Cell::columnSpan).containsExactly(3, 1, 1, 1, 1);
    assertThat(grid.cells())
        .extracting(cell -> cell.axes().title())
        .containsExactly(
            "", "Box Loss: 1", "Accuracy: NaN", "Learning Rate: 0.00001234", "Gradient Norm: 1");
    assertThat(((Line) grid.cells().get(3).axes().marks().get(0)).step()).isEqualTo(Step.AFTER);
    assertThat(((Line) grid.cells().get(1).axes().marks().get(0)).step()).isEqualTo(Step.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "123456.7, 123457",
    "12.345, 12.35",
    "-0.000234567, -0.0002346",
    "0.00001234567, 0.00001235"
  })
  @DisplayName("says the last value in four digits, or all before the point")
  void digits(double value, String said) {
    Figure figure = RunOverview.of(TrainingHistory.of(Series.of("speed", 1, value)));
    assertThat(figure.grid().cells().get(0).axes().title()).isEqualTo("Speed: " + said);
  }

  @Test
  @DisplayName("does without losses or without anything else, but not without both")
  void little() {
    Figure accuracy = RunOverview.of(TrainingHistory.of(Series.of("accuracy", 0.1, 0.25)));
    assertThat(accuracy.title()).isEqualTo("Epoch 1");
    assertThat(accuracy.grid().cells()).hasSize(1);
    assertThat(RunOverview.of(TrainingHistory.of(Series.of("loss", FALLING))).grid().cells())
        .hasSize(1);
    assertThatThrownBy(() -> RunOverview.of(TrainingHistory.of(Series.of("wall_time", 1, 2))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a history for an overview must have a metric that is no time, but was \"wall_time\"");
  }

  @Test
  @DisplayName("says what the losses are consistent with, and looks as it is told")
  void look() {
    double[] broken = {4, 3, Double.NaN, Double.NaN};
    TrainingHistory history = TrainingHistory.of(Series.of("loss", broken));
    int marks = RunOverview.of(history).grid().cells().get(0).axes().marks().size();
    assertThat(marks).isGreaterThan(1);
    Figure smooth = RunOverview.of(history, look -> look.smoothing(0.5));
    assertThat(smooth.grid().cells().get(0).axes().marks()).hasSize(marks + 1);
  }

  @Test
  @DisplayName("draws the first thirty of many metrics, and says so")
  void many() {
    List<Series> metrics = new ArrayList<>();
    IntStream.range(0, 31).forEach(i -> metrics.add(Series.of("m" + i, FALLING)));
    Figure figure = RunOverview.of(TrainingHistory.of(metrics.toArray(Series[]::new)));
    assertThat(figure.grid().cells()).hasSize(30);
    assertThat(figure.warnings())
        .extracting(Warning::message)
        .containsExactly("the first 30 of 31 metrics are drawn");
    Warning guessed = new Warning(Warning.Code.ASSUMED, "guessed");
    TrainingHistory told = new TrainingHistory(metrics.subList(0, 1), "Epoch", List.of(guessed));
    assertThat(RunOverview.of(told).warnings()).containsExactly(guessed);
  }
}
