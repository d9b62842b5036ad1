package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Column;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

@DisplayName("a history in JSON")
class JsonHistoryTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "is {0}")
  @ValueSource(
      strings = {
        "{\"epoch\":1,\"loss\":0.5}\n{\"epoch\":2,\"loss\":0.25}\n",
        "\n{\"epoch\":1,\"loss\":0.5}\r\n\r\n{\"epoch\":2,\"loss\":0.25}",
        "[{\"epoch\":1,\"loss\":0.5},{\"epoch\":2,\"loss\":0.25}]",
        "[\n {\"epoch\":1,\n\"loss\":0.5},\n{\"epoch\":2,\"loss\":0.25}\n]\n",
        "{\"best\":null,\"log_history\":[{\"epoch\":1,\"loss\":0.5},{\"epoch\":2,\"loss\":0.25}]}",
        "{\n\"log_history\":[\n{\"epoch\":1,\"loss\":5e-1},{\"epoch\":2,\"loss\":0.25},"
            + "{\"epoch\":2,\"train_loss\":0.4,\"train_runtime\":9}\n],\"best\":1\n}\n"
      })
  void shapes(String text) throws IOException {
    TrainingHistory history = HistoryReader.read(file(text));

    assertThat(history.warnings()).isEmpty();
    assertThat(history.names()).containsExactly("loss");
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2);
    assertThat(values(history.metric("loss").y())).containsExactly(0.5, 0.25);
  }

  @Test
  @DisplayName("takes a metric that appears later, null for not logged and NaN for a value")
  void evolves() throws IOException {
    TrainingHistory history =
        HistoryReader.read(
            file(
                "{\"step\":0,\"loss\":NaN}\n"
                    + "{\"step\":1,\"loss\":null,\"val\":{\"loss\":-Infinity}}\n"
                    + "{\"step\":2,\"loss\":\"nan\",\"note\":\"x\"}\n"));

    assertThat(history.xName()).isEqualTo("Step");
    assertThat(history.names()).containsExactly("loss", "val/loss");
    assertThat(values(history.metric("loss").x())).containsExactly(0, 2);
    assertThat(values(history.metric("loss").y())).containsOnly(Double.NaN);
    assertThat(values(history.metric("val/loss").y())).containsExactly(Double.NEGATIVE_INFINITY);
    assertThat(history.warnings()).extracting(Warning::code).containsExactly(Warning.Code.ASSUMED);
  }

  @Test
  @DisplayName("loses its last line alone when it is cut at any byte")
  void cut() throws IOException {
    String whole = "{\"epoch\":1,\"loss\":0.5}\n{\"epoch\":2,\"loss\":0.25}\n";
    int first = whole.indexOf('\n') + 1;
    for (int length = first; length < whole.length(); length++) {
      TrainingHistory history = HistoryReader.read(file(whole.substring(0, length)));
      boolean torn = length > first && length < whole.length() - 1;
      assertThat(history.metric("loss").size()).isEqualTo(length < whole.length() - 1 ? 1 : 2);
      assertThat(history.warnings())
          .extracting(Warning::code)
          .isEqualTo(torn ? List.of(Warning.Code.DAMAGED_INPUT) : List.of());
    }
  }

  @ParameterizedTest(name = "is refused as {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"loss\":1}~{\"loss\":~{\"loss\":3}~ | history must be well-formed JSON, but was not in",
        "[{\"loss\":1} | history must be well-formed JSON, but was not in",
        "{\"loss\":1,\"loss\":2}~ | history must be well-formed JSON, but was not in",
        "[1, 2] | row must be a JSON object, but was \"1\" in",
        "[] | must have rows, but was without one",
        "{\"loss\":\"low\"}~ | must have a number in a column of metrics, but was without one",
        "{\"loss\":1}~{\"loss\":\"low\"}~ | cell of column \"loss\" must be a number"
      })
  void refused(String text, String message) throws IOException {
    Path file = file(text.replace('~', '\n'));
    assertThatThrownBy(() -> HistoryReader.read(file))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(message)
        .hasMessageContaining(file.toString());
  }

  @Test
  @DisplayName("nested without end is refused, not followed")
  void deep() throws IOException {
    Path file = file("{\"a\":".repeat(10_000));
    assertThatThrownBy(() -> HistoryReader.read(file)).isInstanceOf(FileException.class);
  }

  @Test
  @DisplayName("and a table without a header gets its names from the call")
  void named() throws IOException {
    Path file = file("1,0.5,0.1\n2,0.25,0.2\n");
    TrainingHistory history = HistoryReader.read(file, List.of("epoch", "loss", "accuracy"));

    assertThat(history.warnings()).isEmpty();
    assertThat(history.names()).containsExactly("loss", "accuracy");
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2);
    assertThatThrownBy(() -> HistoryReader.read(file, List.of("loss")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "the columns named for " + file + " must be 3, as many as the file has, but was 1");
    Path headed = file("epoch,loss\n1,2\n");
    assertThatThrownBy(() -> HistoryReader.read(headed, List.of("a", "b")))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith("first row must be numbers where the columns are named");
  }

  @Test
  @DisplayName("and a metric of MLflow loses a cut line, and a line that is none is refused")
  void mlflow() throws IOException {
    Path metrics = Files.createDirectories(folder.resolve("run/metrics/val"));
    Path file = Files.writeString(metrics.resolve("loss"), "1 0.5 0\n2 nan 1\n3 0.2");
    TrainingHistory history = HistoryReader.read(folder.resolve("run"));

    assertThat(history.names()).containsExactly("val/loss");
    assertThat(values(history.metric("val/loss").y())).containsExactly(0.5, Double.NaN);
    assertThat(history.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.DAMAGED_INPUT,
                "the last line was cut off and is left out in " + file + ":3"));
    Files.writeString(file, "1 0.5\n");
    assertThatThrownBy(() -> HistoryReader.read(folder.resolve("run")))
        .isInstanceOf(FileException.class)
        .hasMessage("line must be time, value and step, but was \"1 0.5\" in " + file + ":1");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("history.txt"), text, StandardCharsets.UTF_8);
  }

  private static double[] values(Column column) {
    return LongStream.range(0, column.size()).mapToDouble(column::get).toArray();
  }
}
