package org.viz4j.io.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.io.mutation.DamagedFiles;

@DisplayName("Thousands of damaged logs give a history or a refusal that names the file, from")
class DamagedHistoriesTest {

  @TempDir Path folder;

  private void assertHarmless(long seed, String... texts) throws IOException {
    DamagedFiles.of(folder.resolve("log"), HistoryReader::read).assertHarmless(seed, bytes(texts));
  }

  private static List<byte[]> bytes(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
  }

  @Test
  @DisplayName("tables with commas, semicolons or tabs")
  void tables() throws IOException {
    assertHarmless(
        41,
        "epoch,loss,val_loss\n0,1.5,nan\n1,0.75,-inf\n2,5e-1,\n",
        "\ufeffEpoche;Verlust;\"Genauigkeit\"\r\n1;0,5;0,25\r\n2;0,25;0,5\r\n",
        "# a comment\n\nstep\tloss\tloss__MIN\tloss\n10\t1\t1\t2\n20\tNA\t1\t3\n",
        "epoch,step,loss,val\n0,9,1,\n,9,,2\n1,19,0.5,\n,19,,1\n",
        "1,2,3\n4,5,6\n7,8,9");
  }

  @Test
  @DisplayName("UTF-16 tables")
  void wide() throws IOException {
    String text = "\ufeffepoch,loss\n1,0.5\n2,0.25\n";
    DamagedFiles.of(folder.resolve("log"), HistoryReader::read)
        .assertHarmless(
            42,
            List.of(
                text.getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  @DisplayName("JSON lines, arrays and the state of a trainer")
  void json() throws IOException {
    assertHarmless(
        43,
        "{\"epoch\":1,\"loss\":0.5,\"val\":{\"loss\":NaN}}\n{\"epoch\":2,\"loss\":null}\n",
        "[{\"step\":1,\"loss\":1e-3},\n {\"step\":2,\"loss\":\"inf\",\"names\":[1,2]}]",
        "{\"best\":1,\"log_history\":[{\"epoch\":0.5,\"step\":1,\"loss\":2},"
            + "{\"epoch\":1,\"eval_loss\":3,\"step\":2},{\"train_runtime\":9,\"epoch\":1}],"
            + "\"max_steps\":2}");
  }

  @Test
  @DisplayName("a metric of MLflow")
  void mlflow() throws IOException {
    Path metrics = Files.createDirectories(folder.resolve("run/metrics"));
    DamagedFiles.of(metrics.resolve("loss"), HistoryReader::read)
        .in(folder.resolve("run"))
        .assertHarmless(44, bytes("1700000000000 0.5 0\n1700000000001 nan 1\n", "1 2 3\n"));
  }

  @Test
  @DisplayName("a metrics log and its sidecar")
  void metrics() throws IOException {
    Path log = folder.resolve("metrics.csv");
    try (MetricsLog writing = MetricsLog.open(folder)) {
      writing.log(1, java.util.Map.of("loss", 0.5));
      writing.log(2, java.util.Map.of("loss", Double.NaN));
    }
    byte[] table = Files.readAllBytes(log);
    DamagedFiles.of(log, HistoryReader::read).assertHarmless(45, List.of(table));
    Files.write(log, table);
    Path sidecar = folder.resolve("metrics.meta.json");
    List<byte[]> sound = List.of(Files.readAllBytes(sidecar));
    DamagedFiles.of(sidecar, file -> HistoryReader.read(log)).assertRead(46, sound);
  }
}
