package org.viz4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.ModelGraph;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Series;
import org.viz4j.data.Tensor;
import org.viz4j.data.TrainingHistory;

@DisplayName("Key numbers")
class KeyNumbersTest {
  @Test
  @DisplayName("are the lowest validation loss with its epoch, and the last of what is measured")
  void history() {
    KeyNumbers numbers = new KeyNumbers();
    numbers.history(
        TrainingHistory.of(
            Series.of("lr", 0.1, 0.1, 0.1, 0.1),
            Series.of("train_loss", 3, 2, 1, 0.00012345),
            Series.of("val_loss", Double.NaN, 0.5, 0.5, 0.7),
            Series.of("accuracy", 0.2, 0.5, 0.7, 0.98765)));
    assertThat(numbers.all())
        .containsExactly(
            entry("Logged epochs", "4"),
            entry("Lowest validation loss", "0.5 at epoch 1"),
            entry("Training loss at the end", "0.0001234"),
            entry("Accuracy at the end", "0.9877"));
  }

  private static Map.Entry<String, String> entry(String name, String value) {
    return Map.entry(name, value);
  }

  @Test
  @DisplayName("count parameters as the graph says, else those of the weights")
  void parameters() {
    KeyNumbers weights = new KeyNumbers();
    weights.weights(List.of(new NamedTensor("w", Tensor.of(new double[1200], 1200))));
    assertThat(weights.all()).containsExactly(entry("Parameters", "1,200"));

    KeyNumbers both = new KeyNumbers();
    both.graph(ModelGraph.builder().layer("fc", "Linear", layer -> layer.parameters(10)).build());
    both.weights(List.of(new NamedTensor("w", Tensor.of(new double[1200], 1200))));
    assertThat(both.all()).containsExactly(entry("Parameters", "10"), entry("Layers", "1"));
  }

  @Test
  @DisplayName("are none where nothing is known, and say so where a loss is no number")
  void nothing() {
    KeyNumbers numbers = new KeyNumbers();
    numbers.history(TrainingHistory.of());
    assertThat(numbers.all()).isEmpty();
    numbers.history(
        TrainingHistory.of(
            Series.of("val_loss", Double.NaN), Series.of("loss", Double.POSITIVE_INFINITY)));
    assertThat(numbers.all())
        .containsExactly(
            entry("Logged epochs", "1"), entry("Training loss at the end", "Infinity"));
  }
}
