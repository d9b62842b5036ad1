package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;

@DisplayName("a metrics log of another process")
class MetricsLogProcessTest {
  private static final int KILLS = 50;

  @TempDir Path folder;

  @Test
  @DisplayName("has every row that was acknowledged when the process is killed, fifty times over")
  void killed() throws Exception {
    Random random = new Random(17);
    long next = 0;
    Path run = folder;
    for (int i = 0; i < KILLS; i++) {
      if (i % 10 == 0) {
        run = folder.resolve("run" + i);
        next = 0;
      }
      Process training = training(run, next, "m" + i % 7);
      long acknowledged = next - 1;
      try (BufferedReader said = training.inputReader(StandardCharsets.UTF_8)) {
        // not after a time: a slow machine would kill before the first row
        for (int rows = random.nextInt(400); rows >= 0; rows--) {
          acknowledged = Long.parseLong(said.readLine());
        }
        // the process itself would close what it said and was not read yet
        training.toHandle().destroyForcibly();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
          // the last may have been torn by the kill
          if (!line.isEmpty() && Long.parseLong(line) == acknowledged + 1) {
            acknowledged++;
          }
        }
      }
      training.waitFor();

      TrainingHistory history = HistoryReader.read(run.resolve("metrics.csv"));
      assertThat(history.warnings()).isEmpty();
      Series loss = history.metric("loss");
      assertThat(loss.size()).isBetween(acknowledged + 1, acknowledged + 2);
      assertThat(LongStream.range(0, loss.size()).mapToDouble(loss.x()::get).toArray())
          .isEqualTo(LongStream.range(0, loss.size()).asDoubleStream().toArray());
      next = loss.size();
    }
  }

  @Test
  @DisplayName("is refused to a second one, which is told who has it, until the first dies")
  void secondProcess() throws Exception {
    Process training = training(folder, 0, "m");
    try (BufferedReader said = training.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("0");
      assertThatThrownBy(() -> MetricsLog.open(folder))
          .isInstanceOf(RunInUseException.class)
          .hasMessageStartingWith(
              "metrics log in "
                  + folder
                  + " must have one writer, but was open in process "
                  + training.pid()
                  + " on ");
      for (int i = 0; i < 100; i++) {
        said.readLine();
      }
    } finally {
      training.destroyForcibly().waitFor();
    }
    try (MetricsLog log = MetricsLog.open(folder)) {
      log.log(1_000_000, Map.of("loss", 1));
      Process second = training(folder, 5, "m");
      assertThat(new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains(
              "must have one writer, but was open in process " + ProcessHandle.current().pid());
      assertThat(second.waitFor()).isEqualTo(1);
      log.log(1_000_001, Map.of("loss", 2));
    }
    TrainingHistory history = HistoryReader.read(folder.resolve("metrics.csv"));
    assertThat(history.warnings()).isEmpty();
    assertThat(history.metric("loss").size()).isGreaterThan(100);
  }

  @Test
  @DisplayName("never shows half a row while it is written")
  void readWhileWritten() throws Exception {
    Process training = training(folder, 0, "m");
    try (BufferedReader said = training.inputReader(StandardCharsets.UTF_8)) {
      long before = 0;
      for (int i = 0; i < 200; i++) {
        // unread, it fills its pipe and waits: the log grows as fast as this reads
        for (int line = 0; line < 20; line++) {
          said.readLine();
        }
        Series loss = HistoryReader.read(folder.resolve("metrics.csv")).metric("loss");
        assertThat(loss.size()).isGreaterThanOrEqualTo(Math.max(before, 20 * (i + 1)));
        before = loss.size();
        for (int at : IntStream.of(0, (int) before - 1).toArray()) {
          assertThat(loss.y().get(at)).isEqualTo(loss.x().get(at) / 7.0);
        }
      }
    } finally {
      training.destroyForcibly().waitFor();
    }
  }

  private static Process training(Path folder, long first, String metric) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", classPath(), Training.class.getName()));
    command.addAll(List.of(folder.toString(), Long.toString(first), metric));
    return new ProcessBuilder(command).start();
  }

  private static String classPath() {
    return Stream.of(
            Training.class,
            MetricsLog.class,
            FileException.class,
            CsvReader.class,
            JsonFactory.class,
            NullMarked.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Logs until it is killed, and says each step that was logged. */
  static final class Training {
    private Training() {}

    public static void main(String[] args) throws IOException {
      long step = Long.parseLong(args[1]);
      MetricsLog log = MetricsLog.open(Path.of(args[0]));
      while (true) {
        log.log(
            step,
            step % 100 == 50 ? Map.of("loss", step / 7.0, args[2], 1) : Map.of("loss", step / 7.0));
        System.out.write((step + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        step++;
      }
    }
  }
}
