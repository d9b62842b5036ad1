package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("A name in a message")
class NamesTest {
  private static final String WILD = "loss\n\u202e" + "x".repeat(100_000);

  @Test
  @DisplayName("is short and on one line, whatever it is")
  void wild() {
    Series series = Series.of(WILD, 1);
    TrainingHistory history = TrainingHistory.of(series);
    List<ThrowingCallable> calls =
        List.of(
            () -> Series.of(WILD, new double[1], new double[2]),
            () -> TrainingHistory.of(series, series),
            () -> history.metric("loss"),
            () -> history.metric(WILD + "y"));

    for (ThrowingCallable call : calls) {
      assertThatThrownBy(call)
          .isInstanceOf(InvalidInputException.class)
          .satisfies(
              thrown ->
                  assertThat(thrown.getMessage())
                      .hasSizeLessThan(250)
                      .doesNotContain("\n", "\u202e")
                      .contains("loss"));
    }
  }

  @Test
  @DisplayName("that is unknown comes with the known ones")
  void known() {
    assertThatThrownBy(
            () -> TrainingHistory.of(Series.of("loss", 1), Series.of("lr", 1)).metric("los"))
        .hasMessage("a metric's name must be one of \"loss\", \"lr\", but was \"los\"");
  }

  @Test
  @DisplayName("that is unknown comes with the first twenty of many")
  void many() {
    Series[] metrics =
        IntStream.range(0, 25).mapToObj(i -> Series.of("m" + i, i)).toArray(Series[]::new);

    assertThatThrownBy(() -> TrainingHistory.of(metrics).metric("loss"))
        .hasMessageContaining("\"m19\" and 5 more, but was \"loss\"");
    assertThatThrownBy(() -> TrainingHistory.of(Arrays.copyOf(metrics, 20)).metric("loss"))
        .hasMessageContaining("\"m19\", but was \"loss\"");
  }
}
