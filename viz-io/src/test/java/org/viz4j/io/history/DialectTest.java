package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;

/** One run in the layouts of several writers, against the numbers of its own log. */
@DisplayName("a history in the dialect of")
class DialectTest {
  /** Half a unit of the sixth decimal, to which the run's own log is rounded. */
  private static final double ROUNDED = 0.5e-6 + 1e-12;

  @Test
  @DisplayName("a training loop of one's own has its columns in order over its epochs")
  void own() {
    TrainingHistory history = read("history.csv");

    assertThat(history.names())
        .containsExactly(
            "train_loss", "val_loss", "accuracy", "precision", "recall", "f1_score", "lr");
    assertThat(history.xName()).isEqualTo("Epoch");
    assertThat(history.warnings()).isEmpty();
    for (Series series : history.metrics()) {
      assertThat(values(series.x())).isEqualTo(counting(1, 60));
    }
    assertThat(history.metric("train_loss").y().get(0)).isEqualTo(2.285019);
    assertThat(history.metric("val_loss").y().get(59)).isEqualTo(0.061507);
    assertThat(history.metric("lr").y().get(59)).isEqualTo(0.0027);
  }

  @ParameterizedTest(name = "Keras 3 has {0} as {1}, over epochs from 0")
  @CsvSource({
    "train_loss, loss",
    "val_loss, val_loss",
    "accuracy, val_accuracy",
    "precision, val_precision",
    "recall, val_recall",
    "lr, learning_rate"
  })
  void keras3(String own, String name) {
    TrainingHistory history = read("keras_csvlogger.csv");

    assertThat(history.warnings()).isEmpty();
    assertSame(history.metric(name), own, counting(0, 60));
  }

  @Test
  @DisplayName("Keras 2 has no points where validation was not due")
  void keras2() {
    TrainingHistory history = read("keras2_validation_freq_2.csv");

    assertThat(history.warnings()).isEmpty();
    assertSame(history.metric("loss"), "train_loss", counting(0, 60));
    assertSame(history.metric("val_loss"), "val_loss", everySecond());
  }

  @ParameterizedTest(name = "Lightning merges the rows of one epoch: {0}")
  @ValueSource(strings = {"lightning_metrics.csv", "lightning_old_column_order_metrics.csv"})
  void lightning(String file) {
    TrainingHistory history = read(file);

    assertThat(history.names())
        .containsExactlyInAnyOrder(
            "lr-SGD", "train_acc", "train_loss_epoch", "train_loss_step", "val_acc", "val_loss");
    assertSame(history.metric("train_loss_epoch"), "train_loss", counting(0, 60));
    assertSame(history.metric("val_loss"), "val_loss", counting(0, 60));
    assertSame(history.metric("val_acc"), "accuracy", counting(0, 60));
    assertSame(history.metric("lr-SGD"), "lr", counting(0, 60));
    assertThat(history.warnings()).hasSize(1);
    assertThat(history.warnings().get(0).code()).isEqualTo(Warning.Code.ASSUMED);
    assertThat(history.warnings().get(0).message())
        .startsWith("60 epochs with several values in ")
        .endsWith("; the last one counts, 198 of train_loss_step left out");
  }

  @Test
  @DisplayName("Lightning keeps the last step of each epoch")
  void lightningSteps() {
    Series steps = read("lightning_metrics.csv").metric("train_loss_step");

    assertThat(values(steps.x())).isEqualTo(counting(0, 60));
    assertThat(steps.y().get(0)).isEqualTo(2.258424997329712);
    assertThat(steps.y().get(59)).isEqualTo(0.00014386922703124583);
  }

  @ParameterizedTest(name = "Ultralytics has {0} as {1}, in padded cells")
  @CsvSource({
    "train_loss, train/loss",
    "val_loss, val/loss",
    "accuracy, metrics/accuracy_top1",
    "lr, lr/pg0"
  })
  void ultralytics(String own, String name) {
    TrainingHistory history = read("ultralytics_results.csv");
    Series truth = read("history.csv").metric(own);
    Series series = history.metric(name);

    assertThat(history.warnings()).isEmpty();
    assertThat(values(series.x())).isEqualTo(counting(1, 60));
    for (int i = 0; i < 60; i++) {
      double unit = new BigDecimal(truth.y().get(i)).round(new MathContext(5)).ulp().doubleValue();
      assertThat(Math.abs(series.y().get(i) - truth.y().get(i)))
          .isLessThanOrEqualTo(unit / 2 + ROUNDED);
    }
  }

  @Test
  @DisplayName("Weights & Biases has steps, and spans that are no metrics")
  void wandb() {
    TrainingHistory history = read("wandb_export.csv");

    assertThat(history.warnings()).isEmpty();
    assertThat(history.xName()).isEqualTo("Step");
    assertThat(history.names())
        .containsExactly("stellar-sun-7 - train/loss", "stellar-sun-7 - val/loss");
    assertSame(history.metric("stellar-sun-7 - train/loss"), "train_loss", counting(0, 60));
    assertSame(history.metric("stellar-sun-7 - val/loss"), "val_loss", everySecond());
  }

  @ParameterizedTest(name = "a German spreadsheet has {0} as {1}")
  @CsvSource({
    "train_loss, Trainingsverlust",
    "val_loss, Validierungsverlust",
    "accuracy, Genauigkeit"
  })
  void spreadsheet(String own, String name) {
    TrainingHistory history = read("spreadsheet_de.csv");
    Series truth = read("resnet_seed_1.csv").metric(own);

    assertThat(history.warnings()).isEmpty();
    assertThat(history.names())
        .containsExactly("Trainingsverlust", "Validierungsverlust", "Genauigkeit");
    assertThat(history.metric(name).x()).isEqualTo(truth.x());
    assertThat(history.metric(name).y()).isEqualTo(truth.y());
  }

  @Test
  @DisplayName("JSON lines has an object a row")
  void jsonLines() {
    TrainingHistory history = read("history.jsonl");

    assertThat(history.warnings()).isEmpty();
    assertThat(history.xName()).isEqualTo("Epoch");
    assertThat(history.names()).isEqualTo(read("history.csv").names());
    for (String name : history.names()) {
      assertSame(history.metric(name), name, counting(1, 60), 1);
    }
  }

  @Test
  @DisplayName("Hugging Face has losses between epochs, and totals that are no row")
  void trainerState() {
    TrainingHistory history = read("trainer_state.json");

    assertThat(history.warnings()).isEmpty();
    assertThat(history.xName()).isEqualTo("Epoch");
    assertThat(history.names())
        .containsExactly(
            "grad_norm",
            "learning_rate",
            "loss",
            "eval_accuracy",
            "eval_f1",
            "eval_loss",
            "eval_runtime",
            "eval_samples_per_second",
            "eval_steps_per_second");
    assertSame(history.metric("eval_loss"), "val_loss", counting(1, 60), 1);
    assertSame(history.metric("eval_f1"), "f1_score", counting(1, 60), 1);
    Series loss = history.metric("loss");
    assertThat(loss.size()).isEqualTo(129);
    assertThat(loss.x().get(0)).isEqualTo(0.47);
    assertThat(loss.y().get(128)).isEqualTo(0.0008);
  }

  @Test
  @DisplayName("MLflow has a file a metric, over steps from 0")
  void mlflow() {
    TrainingHistory history = read("mlruns/digits-cnn");

    assertThat(history.warnings()).isEmpty();
    assertThat(history.xName()).isEqualTo("Step");
    assertThat(history.names()).containsExactly("accuracy", "lr", "train_loss", "val_loss");
    for (String name : history.names()) {
      assertSame(history.metric(name), name, counting(0, 60));
    }
  }

  @Test
  @DisplayName("a run that blew up keeps inf and nan as values")
  void diverged() {
    TrainingHistory history = read("nan_at_epoch_k.csv");
    Series train = history.metric("train_loss");
    Series validation = history.metric("val_loss");

    assertThat(history.warnings()).isEmpty();
    assertThat(train.size()).isEqualTo(40);
    assertThat(train.y().get(10)).isFinite();
    assertThat(train.y().get(11)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(train.y().get(21)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(train.y().get(22)).isNaN();
    assertThat(validation.y().get(9)).isFinite();
    assertThat(validation.y().get(10)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(validation.y().get(21)).isNaN();
    assertThat(validation.y().get(39)).isNaN();
  }

  /** Every value of {@code series} is that of its epoch in the own log, which counts from 1. */
  private static void assertSame(Series series, String own, double[] epochs) {
    assertSame(series, own, epochs, 0);
  }

  /** The same where the epochs of {@code series} count from {@code first}. */
  private static void assertSame(Series series, String own, double[] epochs, int first) {
    Series truth = read("history.csv").metric(own);
    assertThat(values(series.x())).isEqualTo(epochs);
    for (int i = 0; i < epochs.length; i++) {
      long row = (long) epochs[i] - first;
      assertThat(truth.x().get(row)).isEqualTo(row + 1);
      assertThat(Math.abs(series.y().get(i) - truth.y().get(row))).isLessThanOrEqualTo(ROUNDED);
    }
  }

  private static double[] counting(int first, int count) {
    return IntStream.range(first, first + count).asDoubleStream().toArray();
  }

  private static double[] everySecond() {
    return IntStream.range(0, 30).mapToDouble(i -> 2 * i).toArray();
  }

  private static double[] values(Column column) {
    return LongStream.range(0, column.size()).mapToDouble(column::get).toArray();
  }

  private static TrainingHistory read(String name) {
    try {
      return HistoryReader.read(Path.of(DialectTest.class.getResource(name).toURI()));
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
