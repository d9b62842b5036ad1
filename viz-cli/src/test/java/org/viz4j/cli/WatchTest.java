package org.viz4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.Plotter;
import org.viz4j.core.config.Config;
import org.viz4j.core.recipe.RunOverview;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.history.MetricsLog;

@DisplayName("viz watch")
@Timeout(300)
class WatchTest {
  @TempDir Path folder;
  @TempDir Path run;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private volatile int code = -1;
  private Thread watching = new Thread(() -> {});

  @AfterEach
  void stop() throws InterruptedException {
    watching.interrupt();
    watching.join();
  }

  @Test
  @DisplayName("refuses a folder without a history, once its time is over")
  void nothing() {
    assertThat(watch(run, "--for", "0")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("error: run " + run + " must have a history, but was without one\n");
  }

  @Test
  @DisplayName("refuses a log that cannot be drawn, once its time is over")
  void undrawable() throws IOException {
    Files.writeString(run.resolve("history.csv"), "epoch,loss\n");
    assertThat(watch(run, "--for", "0.01")).isEqualTo(2);
    assertThat(text(err))
        .startsWith("error: history ")
        .endsWith("must have rows below its header, but was a header only\n");
  }

  @Test
  @DisplayName("draws the log behind a damaged one, and names the damaged one at the end")
  void behindDamaged() throws IOException {
    Files.writeString(run.resolve("history.csv"), "epoch,loss\n1,x\n2,3\n");
    Files.writeString(run.resolve("a.csv"), "epoch,loss\n1,2\n2,1\n");
    assertThat(watch(run, "--for", "0")).isZero();
    assertThat(text(out)).isEqualTo(picture() + "\n");
    assertThat(text(err))
        .startsWith("warning: ")
        .contains("must be a number", "history.csv")
        .hasLineCount(1);
  }

  @Test
  @DisplayName("refuses a smoothing that there is not before it looks")
  void smoothing() throws IOException {
    Files.writeString(run.resolve("a.csv"), "epoch,loss\n1,2\n2,1\n");
    assertThat(watch(run, "--smoothing", "2")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("error: --smoothing must lie in 0..1 and below 1, but was 2.0\n");
    assertThat(picture()).doesNotExist();
  }

  @Test
  @DisplayName("refuses a run that is no folder")
  void noFolder() throws IOException {
    Path file = Files.writeString(run.resolve("x"), "");
    assertThat(watch(file, "--for", "0")).isEqualTo(2);
    assertThat(text(err))
        .isEqualTo("error: run folder \"" + file + "\" must be a folder, but was a file\n");
  }

  @Test
  @DisplayName("draws once what does not grow, and takes names for a log without a header")
  void once() throws IOException {
    Files.writeString(run.resolve("a.csv"), "1,2\n2,1\n");
    assertThat(watch(run, "--for", "0.6", "--columns", "epoch,loss")).isZero();
    assertThat(text(err)).isEmpty();
    assertThat(text(out)).isEqualTo(picture() + "\n");
  }

  @Test
  @DisplayName("follows a log from before it is there, through new metrics, to its last row")
  void grows() throws Exception {
    begin();
    try (MetricsLog log = MetricsLog.open(run)) {
      for (int epoch = 1; epoch <= 5; epoch++) {
        log.log(epoch, Map.of("epoch", epoch, "train_loss", 2.0 / epoch));
      }
      await(this::showsAll);
      int lines = lines();
      log.log(6, Map.of("epoch", 6, "train_loss", 0.3, "val_loss", 0.4));
      log.log(7, Map.of("epoch", 7, "train_loss", 0.2, "val_loss", 0.3));
      await(this::showsAll);
      assertThat(run.resolve("metrics.0001.csv")).exists();
      assertThat(Files.readString(picture())).contains("Validation Loss");
      assertThat(lines()).isGreaterThan(lines);
      for (int epoch = 8; epoch <= 200; epoch++) {
        log.log(epoch, Map.of("epoch", epoch, "train_loss", 2.0 / epoch, "val_loss", 0.3));
      }
    }
    await(this::showsAll);
    end();
    assertThat(text(err)).isEmpty();
  }

  @Test
  @DisplayName("follows a log that is replaced by a shorter one, and one that is better to draw")
  void replaced() throws Exception {
    Files.writeString(run.resolve("a.csv"), "epoch,loss\n1,2\n2,1\n3,0.5\n");
    begin();
    await(this::showsAll);
    Path next = Files.writeString(folder.resolve("next"), "epoch,loss\n1,9\n2,8\n");
    Files.move(next, run.resolve("a.csv"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    await(this::showsAll);
    Files.writeString(run.resolve("history.csv"), "epoch,val_loss\n1,3\n2,2\n");
    await(this::showsAll);
    assertThat(Files.readString(picture())).contains("Validation Loss");
    end();
  }

  @Test
  @DisplayName("leaves the picture as it is while the log is damaged, and says so once")
  void damaged() throws Exception {
    Path log = Files.writeString(run.resolve("a.csv"), "epoch,loss\n1,2\n2,1\n3,0.5\n");
    begin();
    await(this::showsAll);
    byte[] before = Files.readAllBytes(picture());
    Files.writeString(log, "epoch,loss\n1,x\n2,1\n3,0.5\n");
    await(() -> text(err).contains("must be a number"));
    assertThat(picture()).hasBinaryContent(before);
    Files.writeString(log, "epoch,loss\n1,4\n2,1\n3,0.5\n");
    await(this::showsAll);
    end();
    assertThat(text(err)).startsWith("warning: ").hasLineCount(1);
  }

  private Path picture() {
    return folder.resolve("a.svg");
  }

  /** Whether the picture is that of all rows that there are. */
  private boolean showsAll() {
    try {
      Path log =
          Files.exists(run.resolve("history.csv"))
              ? run.resolve("history.csv")
              : Files.exists(run.resolve("a.csv")) ? run.resolve("a.csv") : run;
      Path expected = folder.resolve("expected.svg");
      Plotter.of(Config.load()).save(RunOverview.of(HistoryReader.read(log)), expected);
      return Files.exists(picture()) && Files.mismatch(picture(), expected) < 0;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private int lines() {
    return (int) text(out).lines().count();
  }

  private void begin() {
    watching = new Thread(() -> code = watch(run));
    watching.start();
  }

  private void end() throws InterruptedException {
    watching.interrupt();
    watching.join();
    assertThat(code).isZero();
  }

  /** Ends at the latest with the time of the test. */
  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  private int watch(Path of, String... more) {
    String[] words = {"watch", of.toString(), "-o", picture().toString()};
    String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return Main.run(
        all,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
