package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("a metrics log")
class MetricsLogFaultTest {
  @TempDir Path folder;

  /** Keeps every write, and runs out of space on demand. */
  private static final class Recorder implements LogFile.Opener {
    private final List<byte[]> writes = new ArrayList<>();
    private long room = Long.MAX_VALUE;
    private boolean cuts = true;
    private boolean unsafe;

    @Override
    public LogFile open(Path path) throws IOException {
      LogFile file = LogFile.open(path);
      return new LogFile() {
        @Override
        public void append(byte[] bytes) throws IOException {
          if (bytes.length > room) {
            file.append(Arrays.copyOf(bytes, (int) room));
            room = 0;
            throw new IOException("No space left on device");
          }
          room -= bytes.length;
          file.append(bytes);
          writes.add(bytes);
        }

        @Override
        public void truncate(long size) throws IOException {
          if (!cuts) {
            throw new IOException("cannot cut");
          }
          file.truncate(size);
        }

        @Override
        public void sync() throws IOException {
          if (unsafe) {
            throw new IOException("Input/output error");
          }
          file.sync();
        }

        @Override
        public void close() throws IOException {
          file.close();
        }
      };
    }
  }

  @Test
  @DisplayName("is one write a row, each of them whole lines")
  void oneWrite() {
    Recorder recorder = new Recorder();
    try (MetricsLog log = MetricsLog.open(folder, options -> {}, recorder)) {
      for (int step = 1; step <= 5; step++) {
        log.log(step, step < 4 ? Map.of("loss", step) : Map.of("loss", step, "accuracy", 1));
        assertThat(recorder.writes).hasSize(step);
      }
    }
    assertThat(recorder.writes)
        .allSatisfy(write -> assertThat(new String(write, StandardCharsets.UTF_8)).endsWith("\n"));
  }

  @Test
  @DisplayName("cut at any byte is read without the cut row, goes on behind it, and keeps the rest")
  void everyOffset() throws IOException {
    Path whole = folder.resolve("whole");
    try (MetricsLog log = MetricsLog.open(whole)) {
      for (int step = 1; step <= 4; step++) {
        log.log(step, Map.of("loss", step / 7.0));
      }
      log.log(5, Map.of("loss", 5 / 7.0, "ü", -0.0));
      log.log(6, Map.of("loss", 6 / 7.0, "ü", Double.NaN));
    }
    for (String name : List.of("metrics.csv", "metrics.0001.csv")) {
      byte[] bytes = Files.readAllBytes(whole.resolve(name));
      for (int length = 0; length <= bytes.length; length++) {
        cutAt(whole, name, Arrays.copyOf(bytes, length));
      }
    }
  }

  private void cutAt(Path whole, String name, byte[] bytes) throws IOException {
    Path run = Files.createDirectory(folder.resolve(name + bytes.length));
    Path first = run.resolve("metrics.csv");
    if (!name.equals("metrics.csv")) {
      Files.copy(whole.resolve("metrics.csv"), first);
    }
    Files.write(run.resolve(name), bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.lastIndexOf('\n') + 1;
    int rows = (int) text.substring(0, end).lines().count() - 1;
    int steps = name.equals("metrics.csv") ? Math.max(rows, 0) : 4 + Math.max(rows, 0);
    boolean torn = end < text.length();

    if (steps > 0) {
      TrainingHistory history = HistoryReader.read(first);
      assertSteps(history, steps);
      assertThat(history.warnings())
          .extracting(Warning::code)
          .isEqualTo(torn ? List.of(Warning.Code.DAMAGED_INPUT) : List.of());
    }
    List<Warning> warnings = new ArrayList<>();
    try (MetricsLog log = MetricsLog.open(run, options -> options.onWarning(warnings::add))) {
      log.log(steps + 1, Map.of("loss", (steps + 1) / 7.0));
    }
    assertThat(warnings)
        .extracting(Warning::code)
        .isEqualTo(torn ? List.of(Warning.Code.DAMAGED_INPUT) : List.of());
    if (torn) {
      byte[] tail = Arrays.copyOfRange(bytes, lastEnd(bytes), bytes.length + 1);
      tail[tail.length - 1] = '\n';
      assertThat(run.resolve("metrics.recovered.txt")).hasBinaryContent(tail);
    }
    TrainingHistory after = HistoryReader.read(first);
    assertSteps(after, steps + 1);
    assertThat(after.warnings()).isEmpty();
  }

  private static int lastEnd(byte[] bytes) {
    int at = bytes.length;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return at;
  }

  private static void assertSteps(TrainingHistory history, int steps) {
    Series loss = history.metric("loss");
    assertThat(LongStream.range(0, loss.size()).mapToDouble(loss.x()::get).toArray())
        .isEqualTo(IntStream.rangeClosed(1, steps).asDoubleStream().toArray());
    for (int i = 0; i < steps; i++) {
      assertThat(loss.y().get(i)).isEqualTo((i + 1) / 7.0);
    }
  }

  @ParameterizedTest(name = "warns once of a full disk and writes later what waited; cutting: {0}")
  @ValueSource(booleans = {true, false})
  void full(boolean cuts) {
    for (int room = 0; room < 60; room++) {
      Recorder disk = new Recorder();
      disk.cuts = cuts;
      Path run = folder.resolve("run" + room);
      List<Warning> warnings = new ArrayList<>();
      try (MetricsLog log =
          MetricsLog.open(run, options -> options.onWarning(warnings::add), disk)) {
        log.log(1, Map.of("loss", 1 / 7.0));
        disk.room = room;
        for (int step = 2; step <= 20; step++) {
          log.log(step, step % 9 == 0 ? Map.of("m" + step, 1) : Map.of("loss", step / 7.0));
        }
        assertThat(warnings).extracting(Warning::code).containsExactly(Warning.Code.NOT_WRITTEN);
        assertThat(warnings.get(0).message())
            .isEqualTo(
                "row of "
                    + run.resolve("metrics.csv")
                    + " waits in memory until it can be written: No space left on device");
        assertThatThrownBy(log::sync)
            .isInstanceOf(FileException.class)
            .hasMessageContaining("must reach the disk, but ");
        disk.room = Long.MAX_VALUE;
        log.log(21, Map.of("loss", 3));
        log.sync();
        assertThat(log.lost()).isZero();
        assertThat(log.warnings()).hasSize(1);
      }
      TrainingHistory history = HistoryReader.read(run.resolve("metrics.csv"));
      assertThat(history.metric("loss").size()).isEqualTo(19);
      assertThat(history.metric("m18").size()).isEqualTo(1);
      assertThat(history.warnings()).hasSizeLessThanOrEqualTo(cuts ? 0 : 1);
    }
  }

  @Test
  @DisplayName("counts the rows that waited too long, and says so at its end")
  void lost() {
    Recorder disk = new Recorder();
    disk.room = 10;
    MetricsLog log = MetricsLog.open(folder, options -> options.onWarning(w -> {}), disk);
    for (int step = 1; step <= 200_000; step++) {
      log.log(step, Map.of("loss", step / 7.0));
    }
    long lost = log.lost();
    assertThat(lost).isBetween(1L, 199_999L);
    log.close();
    assertThat(log.rows()).isEqualTo(200_000);
    assertThat(log.lost()).isEqualTo(200_000);
    assertThat(log.warnings())
        .last()
        .extracting(Warning::message)
        .isEqualTo("200000 of 200000 rows of the metrics log in " + folder + " are lost");
  }

  @Test
  @DisplayName("has all its room for waiting rows again once they are written")
  void roomAgain() {
    Recorder disk = new Recorder();
    try (MetricsLog log = MetricsLog.open(folder, options -> options.onWarning(w -> {}), disk)) {
      for (int time = 0; time < 2; time++) {
        disk.room = 10;
        for (int step = 1; step <= 70_000; step++) {
          log.log(step, Map.of("loss", step / 7.0));
        }
        assertThat(log.lost()).isZero();
        disk.room = Long.MAX_VALUE;
        log.sync();
      }
    }
  }

  @Test
  @DisplayName("warns once of a disk that keeps nothing, and again if it does so again")
  void unsafe() {
    Recorder disk = new Recorder();
    try (MetricsLog log =
        MetricsLog.open(
            folder, options -> options.durability(Durability.EVERY_ROW).onWarning(w -> {}), disk)) {
      for (int step = 1; step <= 9; step++) {
        disk.unsafe = step % 4 != 0;
        log.log(step, Map.of("loss", step));
      }
      disk.unsafe = false;
      assertThat(log.warnings())
          .hasSize(3)
          .extracting(Warning::message)
          .containsOnly(
              folder.resolve("metrics.csv") + " may not be on the disk yet: Input/output error");
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @DisplayName("onto /dev/full warns once and does not stop the training")
  void devFull() throws IOException {
    Files.createSymbolicLink(folder.resolve("metrics.csv"), Path.of("/dev/full"));
    List<Warning> warnings = new ArrayList<>();
    MetricsLog log =
        MetricsLog.open(folder, options -> options.onWarning(warnings::add), LogFile::open);
    for (int step = 1; step <= 1000; step++) {
      log.log(step, Map.of("loss", 1));
    }
    assertThat(log.rows()).isEqualTo(1000);
    assertThat(warnings).extracting(Warning::code).containsExactly(Warning.Code.NOT_WRITTEN);
    assertThat(warnings.get(0).message()).endsWith(": No space left on device");
    log.close();
    assertThat(log.lost()).isEqualTo(1000);
  }

  @Test
  @DisplayName("with a tail that cannot be set aside ends it, and loses no row after it")
  void stuckTail() throws IOException {
    Files.writeString(folder.resolve("metrics.csv"), "step,wall_time,loss\n1,2,3\n2,2");
    Files.createDirectory(folder.resolve("metrics.recovered.txt"));
    try (MetricsLog log = MetricsLog.open(folder, options -> options.onWarning(w -> {}))) {
      log.log(3, Map.of("loss", 1));
      assertThat(log.warnings())
          .extracting(Warning::code)
          .containsExactly(Warning.Code.NOT_WRITTEN);
    }
    TrainingHistory history = HistoryReader.read(folder.resolve("metrics.csv"));
    assertThat(history.metric("loss").size()).isEqualTo(2);
    assertThat(history.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DAMAGED_INPUT);
  }
}
