package org.viz4j.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Run;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("The reader of runs")
class RunReaderTest {
  @TempDir Path folder;
  private Path history;

  @BeforeEach
  void write() throws IOException {
    history = Files.writeString(folder.resolve("history.csv"), "epoch,loss\n1,2\n2,1\n");
  }

  private Run read(String json) throws IOException {
    Files.writeString(folder.resolve("run.json"), json);
    return RunReader.read(history);
  }

  @Test
  @DisplayName("takes the configuration from run.json beside the log, without what came out")
  void beside() throws IOException {
    Run run =
        read(
            "{\"seed\": 1, \"lr\": 0.003, \"loss\": \"huber\", \"nesterov\": true, \"val_loss\": 0.2,"
                + " \"runtime_s\": 109.8, \"final\": {\"epoch\": 2}, \"decay\": null}");

    assertThat(run.name()).isEqualTo(String.valueOf(folder.getFileName()));
    assertThat(run.history().names()).containsExactly("loss");
    assertThat(run.config())
        .containsOnlyKeys("decay", "loss", "lr", "nesterov", "seed")
        .containsEntry("lr", "0.003")
        .containsEntry("loss", "huber")
        .containsEntry("decay", "none");
  }

  @Test
  @DisplayName("takes only what a part for the configuration has, and the name a run gives itself")
  void section() throws IOException {
    Run run = read("{\"name\": \"one\", \"gpu\": \"A\", \"config\": {\"layers\": [64, 10]}}");

    assertThat(run.name()).isEqualTo("one");
    assertThat(run.config()).containsOnlyKeys("layers").containsEntry("layers", "64, 10");
  }

  @Test
  @DisplayName("takes no word about where a run is kept for a setting")
  void keeping() throws IOException {
    Run run =
        read(
            "{\"args\": {\"lr\": 1, \"output_dir\": \"a\", \"run_name\": \"b\","
                + " \"hostname\": \"c\", \"model_name\": \"d\"}}");
    assertThat(run.config()).containsOnlyKeys("lr", "model_name");
  }

  @Test
  @DisplayName("writes numbers that are equal alike, and takes no blank for a name")
  void numbers() throws IOException {
    Run run =
        read(
            "{\"name\": \" \", \"a\": 64.0, \"b\": 64, \"c\": 1e-4, \"d\": 0.0001, \"e\": 1e22,"
                + " \"f\": 2e-12, \"g\": 0.0, \"h\": 10000000.0, \"i\": [1.0, 0.5]}");

    assertThat(run.name()).isEqualTo(String.valueOf(folder.getFileName()));
    assertThat(run.config().values())
        .containsExactly("64", "64", "0.0001", "0.0001", "1e22", "2e-12", "0", "10000000");
    assertThat(read("{\"config\": {\"i\": [1.0, 0.5]}}").config()).containsEntry("i", "1, 0.5");
  }

  @Test
  @DisplayName("finds run.json one folder above the log, and none further up")
  void above() throws IOException {
    read("{\"lr\": 1}");
    Path logs = Files.createDirectories(folder.resolve("logs/deep"));
    Path near = Files.copy(history, logs.resolveSibling("a.csv"));
    Path far = Files.copy(history, logs.resolve("b.csv"));

    assertThat(RunReader.read(near).config()).containsEntry("lr", "1");
    assertThat(RunReader.read(far).config()).isEmpty();
    assertThat(RunReader.read(far).name()).isEqualTo("b");
  }

  @Test
  @DisplayName("leaves out a damaged run.json with a warning, and refuses a log that is not there")
  void damaged() throws IOException {
    Run run = read("{\"lr\": ");

    assertThat(run.config()).isEmpty();
    assertThat(run.history().warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DAMAGED_INPUT);
    assertThatThrownBy(() -> RunReader.read(folder.resolve("none.csv")))
        .isInstanceOf(FileException.class);
  }
}
