package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

@DisplayName("the tail of a history")
class HistoryTailTest {
  @TempDir Path folder;
  private Path file;
  private HistoryTail tail;

  @BeforeEach
  void tail() {
    file = folder.resolve("metrics.csv");
    tail = HistoryTail.of(file);
  }

  private void assertLikeWhole() {
    TrainingHistory whole = HistoryReader.read(file);
    TrainingHistory read = tail.read();
    assertThat(read.names()).isEqualTo(whole.names());
    assertThat(read.xName()).isEqualTo(whole.xName());
    assertThat(read.metrics()).isEqualTo(whole.metrics());
    assertThat(read.warnings()).isEqualTo(whole.warnings());
    assertThat(tail.read()).isSameAs(read);
  }

  @Test
  @DisplayName("cut at every byte is what the whole reading is, row by row and segment by segment")
  void everyOffset() throws IOException {
    Path whole = folder.resolve("whole");
    write(whole);
    for (String name : List.of("metrics.csv", "metrics.0001.csv")) {
      byte[] bytes = Files.readAllBytes(whole.resolve(name));
      Path growing = folder.resolve(name);
      for (int length = 0; length <= bytes.length; length++) {
        Files.write(
            growing,
            length == 0 ? new byte[0] : Arrays.copyOfRange(bytes, length - 1, length),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
        assertLikeWholeOrRefused();
      }
    }
    assertThat(tail.read().metric("loss").size()).isEqualTo(9);
  }

  private void assertLikeWholeOrRefused() {
    try {
      HistoryReader.read(file);
    } catch (FileException e) {
      assertThatThrownBy(tail::read).hasMessage(e.getMessage());
      return;
    }
    assertLikeWhole();
  }

  private static void write(Path run) {
    try (MetricsLog log = MetricsLog.open(run)) {
      for (int step = 1; step <= 5; step++) {
        log.log(step, Map.of("loss", step / 7.0));
      }
      for (int step = 6; step <= 9; step++) {
        log.log(step, Map.of("loss", step / 7.0, "ü", Double.NaN));
      }
    }
  }

  @Test
  @DisplayName("waits for the file, and is what the whole reading is while rows of all kinds come")
  void random() {
    assertThatThrownBy(tail::read)
        .isInstanceOf(FileException.class)
        .hasMessageContaining("must exist, but was missing");
    Random random = new Random(3);
    String[] names = {"epoch", "a", "b", "c"};
    for (int session = 0; session < 6; session++) {
      try (MetricsLog log = MetricsLog.open(folder)) {
        for (int row = 0; row < 20; row++) {
          String name = names[random.nextInt(Math.min(names.length, session + 2))];
          // a later session begins at an earlier step
          log.log(session * 10L + row, Map.of(name, random.nextInt(30), "always", row));
          if (random.nextInt(3) == 0) {
            assertLikeWhole();
          }
        }
      }
      assertLikeWhole();
    }
  }

  @Test
  @DisplayName("reads only what was added: what stands before is not looked at again")
  void onlyTheTail() throws IOException {
    Files.writeString(file, "step,wall_time,loss\n1,2,3\n2,2,3\n3,2,4\n");
    tail.read();
    byte[] bytes = Files.readAllBytes(file);
    // nobody does that to a log; it shows that the second row is not read again
    bytes["step,wall_time,loss\n1,2,3\n2,2,".length()] = '9';
    Files.write(file, bytes);
    Files.writeString(file, "4,2,5\n", StandardOpenOption.APPEND);

    assertThat(values(tail.read())).containsExactly(3, 3, 4, 5);
    assertThat(values(HistoryReader.read(file))).containsExactly(3, 9, 4, 5);
  }

  @Test
  @DisplayName("starts again where the log was cut, rewritten or replaced")
  void replaced() throws IOException {
    Files.writeString(file, "step,wall_time,loss\n1,2,3\n2,2,3\n3,2,4\n");
    tail.read();
    Files.writeString(file, "step,wall_time,loss\n1,2,8\n");
    assertLikeWhole();
    Files.writeString(file, "step,wall_time,loss\n1,2,5\n2,2,3\n3,2,4\n4,2,1\n");
    assertLikeWhole();
    Files.writeString(file, "step,wall_time,loss,x\n1,2,5,\n2,2,3,\n3,2,4,\n4,2,1,\n");
    assertLikeWhole();
    Path other =
        Files.writeString(folder.resolve("o"), "step,wall_time,loss,x\n1,2,7,\n2,2,3,\n3,2,4,9\n");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertLikeWhole();
    Files.writeString(file, "epoch,loss\n1,2\n");
    assertLikeWhole();
    Files.writeString(file, "epoch,loss\n1,2\n2,3\n");
    assertLikeWhole();
    Files.delete(file);
    assertThatThrownBy(tail::read).hasMessageContaining("must exist, but was missing");
  }

  @Test
  @DisplayName("starts again where another file ends its first rows like the one before")
  void alike() throws IOException {
    Files.writeString(file, "step,wall_time,loss\n1,2,3\n2,2,4\n");
    tail.read();
    Path other = Files.writeString(folder.resolve("o"), "step,wall_time,loss\n1,2,9\n2,2,4\n");
    Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(values(tail.read())).containsExactly(9, 4);
  }

  @Test
  @DisplayName("starts again where it is told late, or otherwise, at which row a session began")
  void lateSession() throws IOException {
    String header = "step,wall_time,loss\n";
    Files.writeString(file, header + "1,2,3\n2,2,4\n3,2,5\n1,2,6\n2,2,7\n");
    assertThat(values(tail.read())).containsExactly(6, 7, 5);
    session(header.length() + 3 * "1,2,3\n".length());
    assertLikeWhole();
    assertThat(values(tail.read())).containsExactly(6, 7);
    session(header.length() + 4 * "1,2,3\n".length());
    assertThat(values(tail.read())).containsExactly(6, 7);
    assertLikeWhole();
    session(header.length());
    assertThat(values(tail.read())).containsExactly(6, 7, 5);
  }

  private void session(int offset) throws IOException {
    Files.writeString(
        folder.resolve("metrics.meta.json"),
        "{\"metrics\":[\"loss\"],\"sessions\":[{\"segment\":\"metrics.csv\",\"offset\":\""
            + offset
            + "\"}]}");
  }

  @Test
  @DisplayName("has the last rows too that still have no epoch, until they get theirs")
  void withoutEpoch() {
    try (MetricsLog log = MetricsLog.open(folder)) {
      log.log(1, Map.of("epoch", 1, "loss", 10, "lr", 0.1));
      log.log(2, Map.of("lr", 0.2));
      assertThat(tail.read().metric("lr").y()).isEqualTo(Column.of(0.2));
      assertThat(HistoryReader.read(file).metric("lr").y()).isEqualTo(Column.of(0.2));
      log.log(2, Map.of("epoch", 2, "loss", 20));
      assertThat(tail.read().metric("lr").x()).isEqualTo(Column.of(1, 2));
      assertLikeWhole();
    }
  }

  @Test
  @DisplayName("tries again what could not be read, though the file is as it was")
  void passing() throws IOException {
    Files.write(file, new byte[] {'e', 'p', 'o', 'c', 'h', ',', 'a', '\n', '1', ',', -1, '\n'});
    FileTime time = Files.getLastModifiedTime(file);
    assertThatThrownBy(tail::read).isInstanceOf(FileException.class);
    Files.writeString(file, "epoch,a\n1,2\n");
    Files.setLastModifiedTime(file, time);
    assertThat(tail.read().metric("a").size()).isEqualTo(1);
  }

  @Test
  @DisplayName("goes on behind a row that was refused once it is gone, and refuses it till then")
  void refused() throws IOException {
    Files.writeString(file, "epoch,loss\n1,2\n2,x\n");
    assertThatThrownBy(tail::read).hasMessageContaining("must be a number");
    assertThatThrownBy(tail::read).hasMessageContaining("must be a number");
    Files.writeString(file, "epoch,loss\n1,2\n2,5\n");
    assertLikeWhole();
  }

  @Test
  @DisplayName("leaves the tail that is not ended alone until it is")
  void torn() throws IOException {
    Files.writeString(file, "step,wall_time,loss\n1,2,3\n2,2,");
    assertThat(values(tail.read())).containsExactly(3);
    assertThat(tail.read().warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DAMAGED_INPUT);
    Files.write(file, "17".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    assertThat(values(tail.read())).containsExactly(3);
    Files.write(file, "\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
    assertThat(values(tail.read())).containsExactly(3, 17);
    assertThat(tail.read().warnings()).isEmpty();
  }

  @Test
  @DisplayName("takes names for the columns of a log without a header, and those of one with it")
  void columns() throws IOException {
    HistoryTail named = HistoryTail.of(file, List.of("epoch", "loss"));
    Files.writeString(file, "1,2\n2,5\n");
    assertThat(named.read().names()).containsExactly("loss");
    Files.writeString(file, "epoch,a,b\n1,2,3\n");
    assertThat(named.read().names()).containsExactly("a", "b");
    Files.writeString(file, "1,2,3\n");
    assertThatThrownBy(named::read)
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be 3, as many as the file has, but was 2");
  }

  @Test
  @DisplayName("of a folder follows the metrics log in it, or the metrics of MLflow")
  void ofFolder() throws IOException {
    HistoryTail folded = HistoryTail.of(folder);
    Files.writeString(file, "step,wall_time,loss\n1,2,3\n");
    assertThat(values(folded.read())).containsExactly(3);
    Files.writeString(file, "2,2,5\n", StandardOpenOption.APPEND);
    assertThat(values(folded.read())).containsExactly(3, 5);
    assertThat(folded.read()).isSameAs(folded.read());

    Files.delete(file);
    Path loss = Files.createDirectories(folder.resolve("metrics/train")).resolve("loss");
    Files.writeString(loss, "1700000000000 0.5 1\n");
    assertThat(folded.read().metric("train/loss").size()).isEqualTo(1);
    Files.writeString(loss, "1700000000001 0.4 2\n", StandardOpenOption.APPEND);
    assertThat(folded.read().metric("train/loss").size()).isEqualTo(2);
  }

  @Test
  @DisplayName("of the root of all folders is refused by name")
  void ofRoot() {
    assertThatThrownBy(() -> HistoryTail.of(folder.getRoot()).read())
        .isInstanceOf(FileException.class)
        .hasMessageContaining("must be a file, or a folder with metrics.csv");
  }

  private static double[] values(TrainingHistory history) {
    Series loss = history.metric("loss");
    double[] values = new double[(int) loss.size()];
    loss.y().read(0, values);
    return values;
  }
}
