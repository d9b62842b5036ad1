package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Column;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;

@DisplayName("a metrics log")
class MetricsLogTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.ofEpochMilli(1_700_000_000_045L));

  @TempDir Path folder;

  @Test
  @DisplayName("is a table with a row a call, an empty cell where nothing was logged, and NaN")
  void rows() throws IOException {
    try (MetricsLog log = open("loss", "val_loss")) {
      log.log(1, Map.of("loss", 0.5, "val_loss", 2e23));
      log.log(2, Map.of("loss", Double.NaN));
      log.log(3, Map.of("loss", Double.NEGATIVE_INFINITY, "val_loss", 0.1f));
      log.log(-4, Map.of());
      assertThat(log.rows()).isEqualTo(4);
      assertThat(log.warnings()).isEmpty();
    }

    assertThat(Files.readString(metrics()))
        .isEqualTo(
            "step,wall_time,loss,val_loss\n"
                + "1,1700000000.045,0.5,2E+23\n"
                + "2,1700000000.045,NaN,\n"
                + "3,1700000000.045,-Infinity,0.1\n"
                + "-4,1700000000.045,,\n");
    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(history.warnings()).isEmpty();
    assertThat(history.xName()).isEqualTo("Step");
    assertThat(history.names()).containsExactly("wall_time", "loss", "val_loss");
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2, 3);
    assertThat(values(history.metric("loss").y()))
        .containsExactly(0.5, Double.NaN, Double.NEGATIVE_INFINITY);
    assertThat(values(history.metric("val_loss").x())).containsExactly(1, 3);
  }

  @Test
  @DisplayName("goes on in a new file with the old columns first when a metric is new")
  void segments() throws IOException {
    try (MetricsLog log = open()) {
      log.log(1, Map.of("loss", 3));
      log.log(2, Map.of("loss", 2, "z", 1, "a", 0));
      log.log(3, Map.of("z", 5));
      log.log(4, Map.of("b,\"c\"", 1));
    }

    assertThat(metrics()).content().isEqualTo("step,wall_time,loss\n1,1700000000.045,3\n");
    assertThat(folder.resolve("metrics.0001.csv"))
        .content()
        .isEqualTo("step,wall_time,loss,a,z\n2,1700000000.045,2,0,1\n3,1700000000.045,,,5\n");
    assertThat(folder.resolve("metrics.0002.csv"))
        .content()
        .isEqualTo("step,wall_time,loss,a,z,\"b,\"\"c\"\"\"\n4,1700000000.045,,,,1\n");
    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(history.warnings()).isEmpty();
    assertThat(history.names()).containsExactly("wall_time", "loss", "a", "z", "b,\"c\"");
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2);
    assertThat(values(history.metric("z").y())).containsExactly(1, 5);
  }

  @Test
  @DisplayName("is in epochs for readers where a metric is called epoch")
  void epochs() {
    try (MetricsLog log = open()) {
      log.log(100, Map.of("epoch", 1, "loss", 0.5));
      log.log(200, Map.of("epoch", 2, "loss", 0.25));
    }

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(history.xName()).isEqualTo("Epoch");
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2);
  }

  @Test
  @DisplayName("goes on where it ended, without a second header")
  void resumed() throws IOException {
    try (MetricsLog log = open()) {
      log.log(1, Map.of("loss", 3));
    }
    try (MetricsLog log = open("loss")) {
      log.log(2, Map.of("loss", 2));
    }
    try (MetricsLog log = open("accuracy")) {
      log.log(3, Map.of("accuracy", 1));
    }

    assertThat(metrics())
        .content()
        .isEqualTo("step,wall_time,loss\n1,1700000000.045,3\n2,1700000000.045,2\n");
    assertThat(folder.resolve("metrics.0001.csv"))
        .content()
        .isEqualTo("step,wall_time,loss,accuracy\n3,1700000000.045,,1\n");
    assertThat(HistoryReader.read(metrics()).warnings()).isEmpty();
    assertThat(Sidecar.read(folder).sessions())
        .extracting(Sidecar.Session::segment, Sidecar.Session::offset)
        .containsExactly(
            tuple("metrics.csv", 0L), tuple("metrics.csv", 39L), tuple("metrics.0001.csv", 0L));
  }

  @Test
  @DisplayName("resumed from an earlier step counts from there on, and says how much was before")
  void superseded() {
    try (MetricsLog log = open()) {
      for (int step = 1; step <= 5; step++) {
        log.log(step, Map.of("loss", step));
      }
    }
    try (MetricsLog log = open()) {
      log.log(3, Map.of("loss", 30));
      log.log(3, Map.of("loss", 31));
    }

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(values(history.metric("loss").x())).containsExactly(1, 2, 3);
    assertThat(values(history.metric("loss").y())).containsExactly(1, 2, 31);
    assertThat(history.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "1 step with several values in "
                + metrics()
                + "; the last one counts, 2 of wall_time, loss left out",
            "6 values left out of "
                + metrics()
                + ", because the run was resumed from an earlier step");
  }

  @Test
  @DisplayName("resumed with rows that have no epoch yet keeps them beside the first that has one")
  void supersededWithoutEpoch() {
    try (MetricsLog log = open("epoch", "loss", "lr")) {
      log.log(1, Map.of("epoch", 1, "loss", 10));
      log.log(2, Map.of("epoch", 2, "loss", 20));
      log.log(3, Map.of("lr", 0.3));
    }
    try (MetricsLog log = open("epoch", "loss", "lr")) {
      log.log(2, Map.of("lr", 0.2));
      log.log(2, Map.of("epoch", 2, "loss", 21));
    }

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(values(history.metric("loss").y())).containsExactly(10, 21);
    assertThat(values(history.metric("lr").x())).containsExactly(2);
    assertThat(values(history.metric("lr").y())).containsExactly(0.2);
  }

  @Test
  @DisplayName("may be named by its folder, and keeps metrics called like spans")
  void folder() {
    try (MetricsLog log = open("loss", "loss__MIN")) {
      log.log(1, Map.of("loss", 2, "loss__MIN", 1));
    }
    TrainingHistory history = HistoryReader.read(folder);
    assertThat(history.names()).containsExactly("wall_time", "loss", "loss__MIN");
    assertThat(history).isEqualTo(HistoryReader.read(metrics()));
  }

  @Test
  @DisplayName("reads segments of one number by their names, whatever order the folder has")
  void sameNumber() throws IOException {
    Files.writeString(metrics(), "step,wall_time,loss\n1,0,1\n");
    Files.writeString(folder.resolve("metrics.0001.csv"), "step,wall_time,loss\n2,0,3\n");
    Files.writeString(folder.resolve("metrics.00001.csv"), "step,wall_time,loss\n2,0,2\n");
    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(values(history.metric("loss").y())).containsExactly(1, 3);
  }

  @Test
  @DisplayName("is lost to nobody when it is never closed")
  void neverClosed() {
    MetricsLog log = open();
    log.log(1, Map.of("loss", 3));

    assertThat(values(HistoryReader.read(metrics()).metric("loss").y())).containsExactly(3);
    log.close();
  }

  @Test
  @DisplayName("has one writer in a process, and the first stays it")
  void oneWriter() throws IOException {
    try (MetricsLog log = open()) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(this::open)
            .isInstanceOf(RunInUseException.class)
            .hasMessageStartingWith(
                "metrics log in "
                    + folder
                    + " must have one writer, but was open in process "
                    + ProcessHandle.current().pid()
                    + " on ")
            .hasMessageEndingWith(" since 2023-11-14T22:13:20.045Z; log to another folder");
      }
      log.log(1, Map.of("loss", 3));
    }
    open().close();
    assertThat(Files.readString(metrics())).endsWith("\n");
  }

  @ParameterizedTest(name = "takes durability {0}")
  @EnumSource(Durability.class)
  void durability(Durability durability) {
    try (MetricsLog log = MetricsLog.open(folder, options -> options.durability(durability))) {
      log.log(1, Map.of("loss", 3));
      log.sync();
      log.log(2, Map.of("loss", 2));
    }
    assertThat(HistoryReader.read(metrics()).metric("loss").size()).isEqualTo(2);
  }

  @Test
  @DisplayName("keeps the order of its steps when the clock jumps back, before 1970 too")
  void clockBack() throws IOException {
    long[] now = {1_000};
    InstantSource back = () -> Instant.ofEpochMilli(now[0]);
    try (MetricsLog log = MetricsLog.open(folder, options -> options.clock(back))) {
      for (int step = 1; step <= 3; step++) {
        log.log(step, Map.of("loss", step));
        now[0] -= 999;
      }
    }
    assertThat(metrics())
        .content()
        .isEqualTo("step,wall_time,loss\n1,1.000,1\n2,0.001,2\n3,-0.998,3\n");
    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(values(history.metric("loss").y())).containsExactly(1, 2, 3);
  }

  @Test
  @DisplayName("loses nothing to interrupts, and no interrupt")
  void interrupted() {
    try (MetricsLog log = open("loss")) {
      Random random = new Random(3);
      for (int step = 0; step < 1000; step++) {
        boolean interrupt = random.nextBoolean();
        if (interrupt) {
          Thread.currentThread().interrupt();
        }
        log.log(step, step % 100 == 99 ? Map.of("loss", 1, "m" + step, 2) : Map.of("loss", 1));
        assertThat(Thread.interrupted()).isEqualTo(interrupt);
      }
      Thread.currentThread().interrupt();
      log.sync();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(log.warnings()).isEmpty();
      Thread.currentThread().interrupt();
    }
    open().close();
    assertThat(Thread.interrupted()).isTrue();

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(history.metric("loss").size()).isEqualTo(1000);
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("takes rows from several threads, each whole")
  void threads() {
    try (MetricsLog log = open()) {
      IntStream.range(0, 8)
          .parallel()
          .forEach(
              thread -> {
                for (int i = 0; i < 200; i++) {
                  log.log(thread * 1000L + i, Map.of("m" + thread, i));
                }
              });
    }

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(history.warnings()).isEmpty();
    for (int thread = 0; thread < 8; thread++) {
      assertThat(history.metric("m" + thread).size()).isEqualTo(200);
    }
  }

  @ParameterizedTest(name = "writes the same under locale {0}")
  @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai"})
  void locales(String locale) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      try (MetricsLog log = open()) {
        log.log(1234567, Map.of("LOSS", 0.25));
        log.log(1234568, Map.of("new", 1e-9));
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(metrics()).content().isEqualTo("step,wall_time,LOSS\n1234567,1700000000.045,0.25\n");
    assertThat(folder.resolve("metrics.0001.csv"))
        .content()
        .endsWith("\n1234568,1700000000.045,,1E-9\n");
  }

  @Test
  @DisplayName("RT-4: keeps any name that it takes")
  void names() {
    List<String> names =
        List.of(",", "\"", ";", "a\"b\"", "ü 🦊", "<script>", "1", "NaN", "#x", "x".repeat(512));
    for (String name : names) {
      try (MetricsLog log = open()) {
        log.log(1, Map.of(name, 1));
      }
    }
    assertThat(HistoryReader.read(metrics()).names()).containsAll(names);
  }

  @ParameterizedTest(name = "RT-4: refuses the name {0}")
  @ValueSource(
      strings = {
        "",
        " ",
        " a",
        "a ",
        "step",
        "wall_time",
        "a\nb",
        "a\u0000",
        "\u0085",
        "=1+1",
        "+x",
        "-x",
        "@x",
        "\tx",
        "\ud800"
      })
  void refusedNames(String name) {
    try (MetricsLog log = open()) {
      assertThatThrownBy(() -> log.log(1, Map.of(name, 1)))
          .isInstanceOf(InvalidInputException.class)
          .hasMessageStartingWith("name of a metric must ");
      log.log(2, Map.of("loss", 1));
    }
    assertThat(HistoryReader.read(metrics()).metric("loss").size()).isEqualTo(1);
  }

  @Test
  @DisplayName("refuses what is missing, and rows after its end, by name")
  void refused() {
    MetricsLog log = open();
    Map<String, Integer> nameless = new HashMap<>();
    nameless.put(null, 1);
    assertThatThrownBy(() -> log.log(1, nameless)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> open((String) null)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> MetricsLog.open(null)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> MetricsLog.open(folder, null))
        .isInstanceOf(InvalidInputException.class);
    log.close();
    log.close();
    assertThatThrownBy(() -> log.log(1, Map.of("loss", 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("a metrics log must be open, but was closed");
  }

  @ParameterizedTest(name = "leaves somebody else''s metrics.csv alone: {0}")
  @ValueSource(strings = {"epoch,loss\n1,2\n", "epoch,loss\n1,2", "epoch,lo", "step,loss\n"})
  void foreign(String text) throws IOException {
    Files.writeString(metrics(), text);
    assertThatThrownBy(this::open)
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith(
            "file "
                + metrics()
                + " must be a metrics log, whose first columns are step and"
                + " wall_time, but begins with \"")
        .hasMessageEndingWith("; log to another folder");
    assertThat(metrics()).hasContent(text);
    assertThat(folder.resolve("metrics.recovered.txt")).doesNotExist();
  }

  @Test
  @DisplayName("tells once that its sidecar cannot be written, whatever number of rows it takes")
  void noSidecar() throws IOException {
    Files.createDirectories(folder.resolve("metrics.meta.json/taken"));
    try (MetricsLog log = MetricsLog.open(folder, options -> options.onWarning(warning -> {}))) {
      for (int step = 1; step <= 10; step++) {
        log.log(step, Map.of("loss", step));
      }
      assertThat(log.warnings())
          .extracting(Warning::code)
          .containsExactly(Warning.Code.DAMAGED_INPUT, Warning.Code.NOT_WRITTEN);
      Files.delete(folder.resolve("metrics.meta.json/taken"));
      Files.delete(folder.resolve("metrics.meta.json"));
      log.log(11, Map.of("loss", 1));
      assertThat(folder.resolve("metrics.meta.json")).content().contains("\"loss\"");
    }
  }

  @Test
  @DisplayName("refuses a folder that is a file")
  void noFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "");
    assertThatThrownBy(() -> MetricsLog.open(file))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith("folder " + file + " must take a metrics log, but did not: ");
  }

  @Test
  @DisplayName("with damaged lines is read without them, and told where")
  void damaged() throws IOException {
    Files.writeString(
        metrics(), "step,wall_time,loss\n1,2,3\n1,2\n\n2,x,3\n3,2,3,4\nnan,2,3\n4,2,3\n5,2,3");

    TrainingHistory history = HistoryReader.read(metrics());
    assertThat(values(history.metric("loss").x())).containsExactly(1, 4);
    assertThat(history.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.DAMAGED_INPUT,
                "the last line was cut off and is left out in " + metrics() + ":9"),
            new Warning(
                Warning.Code.DAMAGED_INPUT,
                "4 damaged lines left out, the first in " + metrics() + ":3"));
  }

  @Test
  @DisplayName("says in its sidecar what was logged, with what settings")
  void sidecar() throws IOException {
    try (MetricsLog log =
        MetricsLog.open(folder, options -> options.config(Map.of("lr", "0.1", "\"", "ü")))) {
      log.log(1, Map.of("loss", 1));
    }
    Sidecar sidecar = Sidecar.read(folder);
    assertThat(sidecar.metrics()).containsExactly("loss");
    assertThat(sidecar.config()).isEqualTo(Map.of("lr", "0.1", "\"", "ü"));
    assertThat(sidecar.sessions().get(0).pid()).isEqualTo(ProcessHandle.current().pid());

    Files.writeString(Sidecar.in(folder), "{\"sessions\": [{");
    assertThat(HistoryReader.read(metrics()).warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.DAMAGED_INPUT);
    try (MetricsLog log = MetricsLog.open(folder, options -> options.onWarning(w -> {}))) {
      assertThat(log.warnings())
          .extracting(Warning::code)
          .containsExactly(Warning.Code.DAMAGED_INPUT);
    }
    assertThat(HistoryReader.read(metrics()).warnings()).isEmpty();
  }

  private MetricsLog open(String... declared) {
    return MetricsLog.open(
        folder,
        options ->
            options
                .metrics(declared)
                .clock(CLOCK)
                .onWarning(
                    warning -> {
                      throw new AssertionError(warning);
                    }));
  }

  private Path metrics() {
    return folder.resolve("metrics.csv");
  }

  private static double[] values(Column column) {
    return LongStream.range(0, column.size()).mapToDouble(column::get).toArray();
  }
}
