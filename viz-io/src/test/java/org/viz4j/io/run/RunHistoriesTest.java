package org.viz4j.io.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the logs of a run")
class RunHistoriesTest {
  private static final String SHORT = "epoch,loss\n1,2\n";
  private static final String LONG = "epoch,loss\n1,2\n2,1\n3,1\n";
  private static final String WIDE = "epoch,loss,acc\n1,2,3\n2,1,3\n3,1,3\n";

  @TempDir Path run;
  private RunFiles files;
  private RunHistories histories;
  private final List<String> damaged = new ArrayList<>();

  @BeforeEach
  void histories() {
    files = RunFiles.of(run, warning -> {});
    histories = RunHistories.of(files, List.of());
  }

  private void make(String name, String text) throws IOException {
    Path file = run.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> all() {
    return histories.all(e -> damaged.add(e.getMessage())).stream()
        .map(found -> files.relative(found.file()))
        .toList();
  }

  @Test
  @DisplayName("come by name, then by epochs, then by columns; predictions are none")
  void order() throws IOException {
    make("steps.csv", WIDE);
    make("logs/history.csv", SHORT);
    make("logs/b.tsv", "epoch\tloss\n1\t2\n2\t2\n");
    make("a.csv", SHORT);
    make("b.csv", LONG);
    make("c.csv", WIDE);
    make("predictions.csv", WIDE);
    make("confusion_matrix.csv", "1,2\n3,4\n");
    make("metrics.0001.csv", WIDE);
    make("metrics.csv", SHORT);
    make("history.csv", SHORT);

    assertThat(all())
        .containsExactly(
            "history.csv",
            "metrics.csv",
            "c.csv",
            "b.csv",
            "a.csv",
            "logs/b.tsv",
            "logs/history.csv",
            "steps.csv");
    assertThat(damaged).isEmpty();
  }

  @Test
  @DisplayName("are no tables of a classifier whatever these are called; steps.csv in logs is last")
  void byContents() throws IOException {
    make("val_out.csv", "# by hand\n\"index\",label, predicted\n0,1,1\n");
    make("Confusion.CSV", "1,2\n3,4\n");
    make("logs/steps.csv", WIDE);
    make("logs/Metrics.csv", SHORT);
    make("steps.csv", SHORT);
    assertThat(all()).containsExactly("logs/Metrics.csv", "steps.csv", "logs/steps.csv");
    assertThat(RunTables.predictions(files)).extracting(RunFiles::name).contains("val_out.csv");
    assertThat(RunTables.confusions(files)).extracting(RunFiles::name).contains("Confusion.CSV");
  }

  @Test
  @DisplayName("leave out a segment and a sidecar that are links out of the folder")
  void links(@TempDir Path outside) throws IOException {
    make("metrics.csv", "step,wall_time,loss\n1,1700000000.000,2\n2,1700000001.000,1\n");
    Path segment = outside.resolve("metrics.0001.csv");
    Files.writeString(segment, "step,wall_time,secret\n3,1700000002.000,7\n");
    Files.createSymbolicLink(run.resolve("metrics.0001.csv"), segment);
    Path sidecar = Files.writeString(outside.resolve("meta.json"), "no JSON");
    Files.createSymbolicLink(run.resolve("metrics.meta.json"), sidecar);
    var history = histories.first(e -> damaged.add(e.getMessage())).orElseThrow().history();
    assertThat(history.names()).contains("loss").doesNotContain("secret");
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("have a first that follows what comes and goes")
  void follows() throws IOException {
    assertThat(first()).isEmpty();
    make("a.csv", SHORT);
    assertThat(first()).contains("a.csv");
    make("b.csv", LONG);
    assertThat(first()).contains("b.csv");
    make("history.csv", "epoch,loss\n");
    assertThat(first()).contains("b.csv");
    assertThat(damaged)
        .singleElement()
        .asString()
        .endsWith("must have rows below its header, but was a header only");
    make("history.csv", SHORT);
    assertThat(first()).contains("history.csv");
    Files.delete(run.resolve("history.csv"));
    assertThat(first()).contains("b.csv");
  }

  private Optional<String> first() {
    return histories
        .first(e -> damaged.add(e.getMessage()))
        .map(found -> files.relative(found.file()));
  }
}
