package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.diagnosis.Diagnosis;
import org.viz4j.core.diagnosis.Finding;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.figure.ReferenceLine;
import org.viz4j.figure.ReferenceSpan;
import org.viz4j.geom.Size;

@DisplayName("loss curves")
class LossCurvesTest {

  @Test
  @DisplayName("are 10 x 6 in with title, axis labels, legend and faint grid lines")
  void frame() {
    Figure figure = LossCurves.of(history("train_loss", "val_loss"));
    Axes axes = figure.axes().get(0);

    assertThat(figure.size()).isEqualTo(Size.inches(10, 6));
    assertThat(axes.title()).isEqualTo("Training Progress");
    assertThat(axes.x().label()).isEqualTo("Epoch");
    assertThat(axes.y().label()).isEqualTo("Loss");
    assertThat(axes.legend()).isNotNull();
    assertThat(axes.legend().place()).isEqualTo(LegendPlace.BEST);
    assertThat(axes.gridLines()).isNotNull();
    assertThat(axes.gridLines().opacity()).isEqualTo(0.3);
    assertThat(axes.gridLines().vertical()).isTrue();
    assertThat(axes.gridLines().horizontal()).isTrue();
    assertThat(figure.warnings()).isEmpty();
  }

  @Test
  @DisplayName("draw training loss, then validation loss, 2 pt wide")
  void lines() {
    TrainingHistory history = history("val_loss", "accuracy", "train_loss");
    List<Line> lines = lines(LossCurves.of(history));

    assertThat(lines).extracting(Line::label).containsExactly("Training Loss", "Validation Loss");
    assertThat(lines)
        .extracting(Line::series)
        .containsExactly(history.metric("train_loss"), history.metric("val_loss"));
    assertThat(lines).extracting(Line::width).containsOnly(OptionalDouble.of(2));
  }

  @Test
  @DisplayName("shade a finding from its onset on, but one of a single point has a line alone")
  void findings() {
    TrainingHistory once = TrainingHistory.of(Series.of("loss", 3, Double.NaN, 2));
    TrainingHistory longer =
        TrainingHistory.of(Series.of("loss", 3, Double.NaN, Double.NaN, Double.NaN));
    List<Mark> marks = told(once);
    assertThat(marks).noneMatch(ReferenceSpan.class::isInstance);
    assertThat(((ReferenceLine) marks.get(1)).label()).isEqualTo("Not finite from epoch 1");
    marks = told(longer);
    assertThat(((ReferenceSpan) marks.get(1)).label()).isEqualTo("Not finite from epoch 1");
    assertThat(((ReferenceLine) marks.get(2)).label()).isEmpty();
  }

  /** With the message below, in axes of its own. */
  private static List<Mark> told(TrainingHistory history) {
    List<Finding> findings = Diagnosis.of(history);
    Figure figure = LossCurves.of(history, options -> options.findings(findings));
    Annotation note = (Annotation) figure.axes().get(1).marks().get(0);
    assertThat(note.text().replace('\n', ' '))
        .isEqualTo("Not finite: " + findings.get(0).message());
    return figure.axes().get(0).marks();
  }

  @ParameterizedTest(name = "find {0} and {1}")
  @CsvSource({
    "loss, val_loss",
    "train_loss_epoch, val_loss",
    "train/loss, val/loss",
    "loss/train, loss/validation",
    "Train Loss, Validation Loss",
    "training_loss, valid_loss",
    "loss, eval_loss",
    "train.loss, test.loss",
    "stellar-sun-7 - train/loss, stellar-sun-7 - val/loss",
    "TRAINING_LOSS, VALIDATION_LOSS",
    "Trainingsverlust, Validierungsverlust"
  })
  void names(String training, String validation) {
    Figure figure = LossCurves.of(history("lr", validation, "accuracy", training));
    assertThat(lines(figure))
        .extracting(line -> line.series().name())
        .containsExactly(training, validation);
    assertThat(figure.warnings()).isEmpty();
  }

  @Test
  @DisplayName("prefer the loss of an epoch to that of a step")
  void epochBeforeStep() {
    Figure figure = LossCurves.of(history("train_loss_step", "train_loss_epoch"));
    assertThat(lines(figure))
        .extracting(l -> l.series().name())
        .containsExactly("train_loss_epoch");
  }

  @ParameterizedTest(name = "draw the only loss there is: {0}")
  @CsvSource({"train_loss, Training Loss", "val_loss, Validation Loss"})
  void one(String name, String label) {
    Figure figure = LossCurves.of(history("accuracy", name));
    assertThat(lines(figure)).extracting(Line::label).containsExactly(label);
    assertThat(figure.warnings()).isEmpty();
  }

  @Test
  @DisplayName("draw the first of several that could be the loss and say so")
  void several() {
    Figure figure = LossCurves.of(history("run-1 - loss", "run-2 - loss", "run-3 - loss"));
    assertThat(lines(figure)).extracting(l -> l.series().name()).containsExactly("run-1 - loss");
    assertThat(figure.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.ASSUMED,
                "several metrics could be the loss; \"run-1 - loss\" is drawn,"
                    + " not \"run-2 - loss\", \"run-3 - loss\""));
  }

  @Test
  @DisplayName("pass on what the reader of the log had to say")
  void warnings() {
    Warning warning = new Warning(Warning.Code.DAMAGED_INPUT, "torn");
    TrainingHistory history =
        new TrainingHistory(history("loss").metrics(), "Epoch", List.of(warning));
    assertThat(LossCurves.of(history).warnings()).containsExactly(warning);
  }

  @Test
  @DisplayName("call x what the history counts")
  void steps() {
    TrainingHistory history = new TrainingHistory(history("loss").metrics(), "Step", List.of());
    assertThat(LossCurves.of(history).axes().get(0).x().label()).isEqualTo("Step");
  }

  @Test
  @DisplayName("name what is looked for and what there is where there is no loss")
  void none() {
    assertThatThrownBy(() -> LossCurves.of(history("accuracy", "box_loss", "lr")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a history for loss curves must have a training loss (train_loss, loss,"
                + " train_loss_epoch, …) or a validation loss (val_loss, val_loss_epoch, valid_loss,"
                + " …), but was \"accuracy\", \"box_loss\", \"lr\"; call the column of the loss so, in the"
                + " file or where columns are named in the call");
  }

  @Test
  @DisplayName("quote the names of metrics, on one line")
  void oddNames() {
    assertThatThrownBy(() -> LossCurves.of(history("a, b", "c\n\u009bd")))
        .hasMessageContaining("but was \"a, b\", \"c \ufffdd\";");
  }

  @ParameterizedTest(name = "do not take {0} for a loss")
  @ValueSource(strings = {"box_loss", "lossless", "val_loss_std", "grad_norm", "", " - "})
  void others(String name) {
    assertThatThrownBy(() -> LossCurves.of(history(name)))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("of a history without metrics are refused")
  void empty() {
    assertThatThrownBy(() -> LossCurves.of(TrainingHistory.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageEndingWith("but was without metrics");
  }

  private static List<Line> lines(Figure figure) {
    return figure.axes().get(0).marks().stream().map(Line.class::cast).toList();
  }

  private static TrainingHistory history(String... names) {
    return TrainingHistory.of(
        Arrays.stream(names).map(name -> Series.of(name, 3, 2, 1)).toArray(Series[]::new));
  }
}
