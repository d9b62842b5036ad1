package org.viz4j.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.diagnosis.Finding.Code;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;

@DisplayName("a diagnosis")
class DiagnosisTest {
  private static final int EPOCHS = 60;
  private static final DoubleUnaryOperator FALLING = Shapes.decay(2, 0.3, 20);

  /** One value an epoch, with a noise of one percent. */
  private static double[] losses(DoubleUnaryOperator level) {
    Draw draw = new Draw(1, EPOCHS);
    return IntStream.range(0, EPOCHS)
        .mapToDouble(i -> level.applyAsDouble(i) * (1 + 0.01 * draw.normal()))
        .toArray();
  }

  private static double[] with(double[] losses, int epoch, double value) {
    double[] changed = losses.clone();
    changed[epoch - 1] = value;
    return changed;
  }

  private static List<Finding> findings(double[] training) {
    return Diagnosis.of(TrainingHistory.of(Series.of("train_loss", training)));
  }

  private static List<Finding> findings(double[] training, double[] validation) {
    return findings(training, validation, 1);
  }

  /** Validation is logged at every so many-th epoch. */
  private static List<Finding> findings(double[] training, double[] validation, int every) {
    int[] at = IntStream.range(0, validation.length).filter(i -> (i + 1) % every == 0).toArray();
    return Diagnosis.of(
        TrainingHistory.of(
            Series.of("train_loss", training),
            Series.of(
                "val_loss",
                Arrays.stream(at).mapToDouble(i -> i + 1).toArray(),
                Arrays.stream(at).mapToDouble(i -> validation[i]).toArray())));
  }

  private static String told(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.severity() + " " + finding.code())
        .toList()
        .toString();
  }

  @Test
  @DisplayName("finds nothing in a loss that falls")
  void falling() {
    assertThat(findings(losses(FALLING), losses(FALLING))).isEmpty();
  }

  @Test
  @DisplayName("of a flat loss says nothing but that it is not finite where it is not")
  void flat() {
    double[] flat = losses(i -> 2.3);
    assertThat(told(findings(flat))).isEqualTo("[WARN NOT_LEARNING]");
    assertThat(told(findings(with(flat, 40, Double.NaN)))).isEqualTo("[ERROR NON_FINITE]");
    assertThat(told(findings(flat, with(flat, 40, Double.NEGATIVE_INFINITY))))
        .isEqualTo("[ERROR NON_FINITE]");
  }

  @Test
  @DisplayName("of a plateau says nothing but that the loss is not finite where it is not")
  void plateau() {
    double[] level = losses(i -> Math.max(0.3, 2 - 0.1 * i));
    assertThat(told(findings(level))).isEqualTo("[INFO PLATEAU]");
    assertThat(told(findings(with(level, 50, Double.NaN)))).isEqualTo("[ERROR NON_FINITE]");
  }

  @Test
  @DisplayName("of a plateau before a divergence says that it diverges")
  void diverging() {
    double[] rising = losses(i -> i < 40 ? Math.max(0.3, 2 - 0.1 * i) : 0.3 + 0.5 * (i - 40));
    assertThat(told(findings(rising))).isEqualTo("[ERROR DIVERGING]");
  }

  @Test
  @DisplayName("of fewer than five points says nothing but that one is not finite")
  void short4() {
    assertThat(findings(new double[] {1, 2, 40, 800}, new double[] {1, 2, 3, 4})).isEmpty();
    assertThat(told(findings(new double[] {1, 2, 40, Double.NaN}))).isEqualTo("[ERROR NON_FINITE]");
    assertThat(told(findings(new double[] {1, 2, 4, 8, 800}))).isEqualTo("[ERROR DIVERGING]");
  }

  @Test
  @DisplayName("takes spikes as information, unless the loss does not come back to its level")
  void spikes() {
    double[] falling = losses(FALLING);
    assertThat(told(findings(with(falling, 30, 4)))).isEqualTo("[INFO SPIKES]");

    double[] higher = losses(i -> Shapes.decay(2, 0.3, 8).applyAsDouble(i) + (i < 30 ? 0 : 0.2));
    assertThat(told(findings(with(higher, 31, 4)))).contains("WARN SPIKES");
  }

  @Test
  @DisplayName("takes points next to each other as one spike, which is where the highest is")
  void wideSpike() {
    Finding spike = findings(with(with(losses(FALLING), 30, 4), 31, 7)).get(0);
    assertThat(spike.evidence()).containsEntry("count", 1.0).containsEntry("maximum_at", 30.0);
    assertThat(spike.onset()).isEqualTo(29);
    assertThat(spike.message()).contains("has a spike, 7 (epoch 30)");
  }

  @Test
  @DisplayName("quotes the first of equal lowest values")
  void firstLowest() {
    double[] rising = losses(i -> i < 20 ? 2 - 0.05 * i : 1 + 0.1 * (i - 20));
    Finding found = findings(with(with(rising, 20, 0.5), 22, 0.5)).get(0);
    assertThat(found.code()).isEqualTo(Finding.Code.DIVERGING);
    assertThat(found.evidence()).containsEntry("minimum", 0.5).containsEntry("minimum_at", 19.0);
  }

  @Test
  @DisplayName("takes swings as information, unless the loss gains nothing meanwhile")
  void oscillating() {
    DoubleUnaryOperator swing = i -> 1 + 0.4 * Math.sin(2 * i);
    double[] falling =
        losses(i -> Shapes.decay(4, 0.3, 40).applyAsDouble(i) * swing.applyAsDouble(i));
    assertThat(told(findings(falling))).isEqualTo("[INFO OSCILLATING]");

    double[] rising = losses(i -> (0.5 + 0.004 * i) * swing.applyAsDouble(i));
    assertThat(told(findings(rising))).contains("WARN OSCILLATING");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  @DisplayName("takes sparse validation as it is")
  void sparse(int every) {
    assertThat(findings(losses(FALLING), losses(FALLING), every)).isEmpty();

    double[] rising = losses(i -> i < 20 ? 2 - 0.08 * i : 0.4 + 0.005 * (i - 20));
    List<Finding> found = findings(losses(FALLING), rising, every);
    assertThat(told(found)).isEqualTo("[WARN OVERFITTING]");
    assertThat(found.get(0).onset()).isBetween(18.0, 24.0);
  }

  @Test
  @DisplayName("calls it an error where the validation loss rises by more than half")
  void grave() {
    double[] rising = losses(i -> i < 20 ? 2 - 0.08 * i : 0.4 + 0.01 * (i - 20));
    assertThat(told(findings(losses(FALLING), rising))).isEqualTo("[ERROR OVERFITTING]");
  }

  @Test
  @DisplayName("does not call it overfitting where both losses rise")
  void both() {
    double[] rising = losses(i -> i < 20 ? 2 - 0.08 * i : 0.4 + 0.01 * (i - 20));
    assertThat(findings(rising, rising)).extracting(Finding::code).doesNotContain(Code.OVERFITTING);
  }

  @Test
  @DisplayName("takes a schedule with restarts as it is")
  void restarts() {
    DoubleUnaryOperator cycles =
        i ->
            FALLING.applyAsDouble(i) + (i < 20 ? 0 : 0.4 * (1 + Math.cos(Math.PI * (i % 20) / 20)));
    assertThat(findings(losses(cycles), losses(cycles))).isEmpty();
  }

  @Test
  @DisplayName("takes validation below training as it is")
  void below() {
    assertThat(findings(losses(FALLING), losses(i -> 0.7 * FALLING.applyAsDouble(i)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.29, -0.3, -1, -100})
  @DisplayName("takes a loss that ends near zero or below it as it is")
  void negative(double shift) {
    double[] lower = Arrays.stream(losses(FALLING)).map(loss -> loss + shift).toArray();
    assertThat(findings(lower, lower)).isEmpty();
  }

  @Test
  @DisplayName("reads the validation loss alone where there is no other")
  void validationAlone() {
    assertThat(
            told(
                Diagnosis.of(
                    TrainingHistory.of(
                        Series.of("val_loss", with(losses(FALLING), 30, Double.NaN))))))
        .isEqualTo("[ERROR NON_FINITE]");
  }

  @Test
  @DisplayName("refuses a history without a loss, naming what it has")
  void nothing() {
    TrainingHistory history = TrainingHistory.of(Series.of("accuracy", 0.1, 0.2));
    assertThat(Diagnosis.applies(history)).isFalse();
    assertThatThrownBy(() -> Diagnosis.of(history))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must have a training loss")
        .hasMessageContaining("but was \"accuracy\"");
  }

  @Test
  @DisplayName("names the gravest first")
  void order() {
    double[] rising = losses(i -> i < 20 ? 2 - 0.08 * i : 0.4 + 0.01 * (i - 20));
    assertThat(told(findings(with(losses(FALLING), 30, 4), rising)))
        .isEqualTo("[ERROR OVERFITTING, INFO SPIKES]");
  }

  @Test
  @DisplayName("says where the log has what it quotes, and all that it is consistent with")
  void message() {
    double[] training = IntStream.rangeClosed(1, 12).mapToDouble(i -> 2.0 / i).toArray();
    double[] validation = {2, 1.5, 1.1, 0.9, 0.875, 1, 1.125, 1.25, 1.375, 1.5, 1.625, 1.7578125};
    Finding finding = findings(training, validation).get(0);
    assertThat(finding.message())
        .isEqualTo(
            "val_loss rises after epoch 5, from 0.875, its lowest, to 1.758 at epoch 12 while"
                + " train_loss does not; consistent with overfitting: a model too large for the"
                + " data, too little regularization or augmentation or training for too long");
    assertThat(finding.evidence())
        .containsEntry("minimum", 0.875)
        .containsEntry("minimum_at", 5.0)
        .containsEntry("last", 1.7578125)
        .containsEntry("training_last", 2.0 / 12);
  }

  @Test
  @DisplayName("counts from where the thresholds say")
  void thresholds() {
    double[] rising = losses(i -> i < 20 ? 2 - 0.08 * i : 0.4 + 0.005 * (i - 20));
    TrainingHistory history =
        TrainingHistory.of(Series.of("train_loss", losses(FALLING)), Series.of("val_loss", rising));
    assertThat(Diagnosis.of(history)).isNotEmpty();
    assertThat(Diagnosis.of(history, new Thresholds(0.9, 0.5, 0.01, 0.01, 0.5, 0.15))).isEmpty();
  }
}
