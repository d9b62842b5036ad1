package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;

@DisplayName("a history reader")
class OddHistoryTest {
  private static final double NAN = Double.NaN;
  private static final double INF = Double.POSITIVE_INFINITY;

  @TempDir Path folder;

  @ParameterizedTest(name = "takes {0} as NaN")
  @ValueSource(strings = {"nan", "NaN", "NAN", "-nan", "+NaN", "\"nan\"", "  nan  "})
  void notANumber(String cell) throws IOException {
    assertPoints(read("epoch,loss\n1," + cell + "\n").metric("loss"), 1, NAN);
  }

  @ParameterizedTest(name = "takes {0} as infinity")
  @ValueSource(strings = {"inf", "Inf", "+INF", "Infinity", "+infinity", "1e999"})
  void infinite(String cell) throws IOException {
    assertPoints(read("epoch,loss\n1," + cell + "\n").metric("loss"), 1, INF);
    assertPoints(read("epoch,loss\n1,-" + cell.replace("+", "") + "\n").metric("loss"), 1, -INF);
  }

  @ParameterizedTest(name = "makes no point of \"{0}\"")
  @ValueSource(strings = {"", "   ", "NA", "na", "N/A", "null", "NULL", "None", "\"\""})
  void missing(String cell) throws IOException {
    TrainingHistory history = read("epoch,loss\n1,0.5\n2," + cell + "\n3,0.25\n");
    assertPoints(history.metric("loss"), 1, 0.5, 3, 0.25);
    assertThat(history.warnings()).isEmpty();
  }

  @ParameterizedTest(name = "takes {0} as the number it is")
  @ValueSource(
      strings = {
        "0",
        "-0.0",
        "+1",
        "1.",
        ".5",
        "-.5e-3",
        "1E5",
        "4.9e-324",
        "1.7976931348623157e308"
      })
  void decimal(String cell) throws IOException {
    assertPoints(read("epoch,loss\n1," + cell + "\n").metric("loss"), 1, Double.parseDouble(cell));
  }

  @ParameterizedTest(name = "takes decimal commas where {0} separates")
  @ValueSource(strings = {";", "\t"})
  void decimalComma(String separator) throws IOException {
    TrainingHistory history =
        read("epoch,loss,acc\n1,-2#5e-1,#5\n".replace(',', separator.charAt(0)).replace('#', ','));
    assertPoints(history.metric("loss"), 1, -0.25);
    assertPoints(history.metric("acc"), 1, 0.5);
  }

  @Test
  @DisplayName("takes decimal points where semicolons or tabs separate")
  void decimalPoint() throws IOException {
    assertPoints(read("epoch;loss\n1;0.5\n").metric("loss"), 1, 0.5);
    assertPoints(read("epoch\tloss\n1\t0.5\n").metric("loss"), 1, 0.5);
  }

  @Test
  @DisplayName("looks for the separator outside quotes")
  void quotedSeparator() throws IOException {
    TrainingHistory history = read("epoch,\"loss; a \"\"good\"\" one\"\n1,0.5\n");
    assertPoints(history.metric("loss; a \"good\" one"), 1, 0.5);
  }

  @ParameterizedTest(name = "ends lines at {0}")
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEnds(String end) throws IOException {
    String text = "# a;b\n\nepoch,loss\n1,0.5\n  \n# c\n2,0.25\n".replace("\n", end);
    TrainingHistory history = read(text);
    assertPoints(history.metric("loss"), 1, 0.5, 2, 0.25);
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("reads UTF-8 with a mark and UTF-16 of both orders with one")
  void marks() throws IOException {
    String text = "\uFEFFepoch,Präzision 🦊\n1,0.5\n";
    Path file = folder.resolve("history.csv");
    for (var charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      Files.writeString(file, text, charset);
      TrainingHistory history = HistoryReader.read(file);
      assertThat(history.names()).containsExactly("Präzision 🦊");
      assertPoints(history.metric("Präzision 🦊"), 1, 0.5);
    }
  }

  @ParameterizedTest(name = "takes x from the column {0}")
  @ValueSource(
      strings = {"epoch", "Epoch", "EPOCH", "Epoche", "step", "Step", "global_step", "_step"})
  void x(String name) throws IOException {
    TrainingHistory history = read("loss," + name + "\n0.5,10\n0.25,20\n");
    assertThat(history.names()).containsExactly("loss");
    assertPoints(history.metric("loss"), 10, 0.5, 20, 0.25);
    assertThat(history.xName())
        .isEqualTo(name.toLowerCase(Locale.ROOT).contains("step") ? "Step" : "Epoch");
  }

  @Test
  @DisplayName("counts rows from 1 where there is neither epoch nor step")
  void counted() throws IOException {
    TrainingHistory history = read("loss,acc\n0.5,\n,\n0.25,0.75\n");
    assertPoints(history.metric("loss"), 1, 0.5, 3, 0.25);
    assertPoints(history.metric("acc"), 3, 0.75);
    assertThat(history.xName()).isEqualTo("Epoch");
  }

  @Test
  @DisplayName("merges the rows of one epoch, and -0 is 0")
  void merges() throws IOException {
    TrainingHistory history = read("epoch,loss,acc\n-0.0,0.5,\n0,,0.75\n1,0.25,\n1.0,,0.875\n");
    assertPoints(history.metric("loss"), 0, 0.5, 1, 0.25);
    assertPoints(history.metric("acc"), 0, 0.75, 1, 0.875);
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("lets the last value of a repeated epoch count, and counts the others")
  void repeats() throws IOException {
    TrainingHistory history =
        read("epoch,loss,acc\n1,9,1\n2,8,2\n3,7,3\n2,6,\n3,5,4\n4,4,5\n4,3,6\n");
    assertPoints(history.metric("loss"), 1, 9, 2, 6, 3, 5, 4, 3);
    assertPoints(history.metric("acc"), 1, 1, 2, 2, 3, 4, 4, 6);
    assertWarned(
        history,
        Warning.Code.ASSUMED,
        "3 epochs with several values in "
            + folder.resolve("history.csv")
            + "; the last one counts, 5 of loss, acc left out");
  }

  @Test
  @DisplayName("puts epochs in order")
  void sorts() throws IOException {
    TrainingHistory history = read("epoch,loss\n3,0.3\n1,0.1\n2,0.2\n");
    assertPoints(history.metric("loss"), 1, 0.1, 2, 0.2, 3, 0.3);
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("takes a row without an epoch to the next epoch of the same step")
  void sameStep() throws IOException {
    TrainingHistory history =
        read("epoch,step,lr,loss\n,0,0.1,\n0,0,,5\n0,9,,4\n,19,0.2,\n1,19,,3\n,19,,2\n2,29,,1\n");
    assertPoints(history.metric("lr"), 0, 0.1, 1, 0.2);
    assertPoints(history.metric("loss"), 0, 4, 1, 2, 2, 1);
    assertThat(history.names()).containsExactly("lr", "loss");
    assertThat(history.warnings()).hasSize(1);
    assertThat(history.warnings().get(0).message()).contains("2 of loss left out");
  }

  @ParameterizedTest(name = "takes another row without an epoch to the one before and says so: {0}")
  @ValueSource(
      strings = {"epoch,lr,loss\n1,,4\n,0.5,\n2,,3\n", "epoch,lr,loss\n1,,4\n2,,3\n1,0.5,\n"})
  void noEpoch(String text) throws IOException {
    TrainingHistory history = read(text);
    assertPoints(history.metric("lr"), 1, 0.5);
    assertPoints(history.metric("loss"), 1, 4, 2, 3);
    if (text.contains("\n,")) {
      assertWarned(
          history,
          Warning.Code.ASSUMED,
          "1 row without epoch taken to the one before in " + folder.resolve("history.csv"));
    }
  }

  @Test
  @DisplayName("passes over rows of separators, as spreadsheets leave them at the end")
  void separatorsOnly() throws IOException {
    TrainingHistory history = read("epoch;loss\n1;0,5\n;\n;\n");
    assertPoints(history.metric("loss"), 1, 0.5);
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("keeps a metric without values")
  void noValues() throws IOException {
    TrainingHistory history = read("epoch,loss,val_loss\n1,0.5,\n2,0.25,NA\n");
    assertThat(history.metric("val_loss").size()).isZero();
    assertThat(history.warnings()).isEmpty();
  }

  @Test
  @DisplayName("leaves out a column of text with a warning")
  void textColumn() throws IOException {
    TrainingHistory history =
        read("epoch,when,loss\n1,,0.5\n2,2026-01-02T03:04:05Z,0.25\n3,later,0.125\n");
    assertThat(history.names()).containsExactly("loss");
    assertWarned(
        history,
        Warning.Code.ASSUMED,
        "column \"when\" has no number and is left out; its first cell is \"2026-01-02T03:04:05Z\" in "
            + folder.resolve("history.csv")
            + ":3");
  }

  @Test
  @DisplayName("names the columns of a file without a header")
  void noHeader() throws IOException {
    TrainingHistory history = read("1;0,5;NA\n2;0,25;nan\n");
    assertThat(history.names()).containsExactly("metric_1", "metric_2", "metric_3");
    assertPoints(history.metric("metric_2"), 1, 0.5, 2, 0.25);
    assertPoints(history.metric("metric_3"), 2, NAN);
    assertWarned(
        history,
        Warning.Code.ASSUMED,
        folder.resolve("history.csv")
            + " has no header; its columns are called metric_1, metric_2, …");
  }

  @Test
  @DisplayName("numbers columns of one name, past names that are there")
  void duplicateNames() throws IOException {
    TrainingHistory history = read("epoch,loss,loss,loss_2,loss\n1,1,2,3,4\n");
    assertThat(history.names()).containsExactly("loss", "loss_3", "loss_2", "loss_4");
    assertPoints(history.metric("loss_3"), 1, 2);
    assertThat(history.warnings()).hasSize(2).allMatch(w -> w.code() == Warning.Code.ASSUMED);
    assertThat(history.warnings().get(0).message())
        .isEqualTo(
            "column 3 of "
                + folder.resolve("history.csv")
                + " is named \"loss\" like one before; it is called \"loss_3\"");
  }

  @Test
  @DisplayName("numbers ten thousand columns of one name")
  void manyDuplicates() throws IOException {
    int columns = 10_000;
    TrainingHistory history =
        read("loss,".repeat(columns - 1) + "loss\n" + "1,".repeat(columns - 1) + "2\n");
    assertThat(history.names())
        .hasSize(columns)
        .doesNotHaveDuplicates()
        .startsWith("loss", "loss_2");
    assertPoints(history.metric("loss_10000"), 1, 2);
  }

  @Test
  @DisplayName("leaves out a column without a name, such as a data frame's index, with a warning")
  void unnamed() throws IOException {
    TrainingHistory history = read(",epoch,loss\n0,1,0.5\n1,2,0.25\n");
    assertThat(history.names()).containsExactly("loss");
    assertPoints(history.metric("loss"), 1, 0.5, 2, 0.25);
    assertWarned(
        history,
        Warning.Code.ASSUMED,
        "column 1 of " + folder.resolve("history.csv") + " has no name and was left out");
  }

  @Test
  @DisplayName("leaves out spans only beside their metric")
  void spans() throws IOException {
    TrainingHistory history = read("Step,a,a__MIN,a__MAX,b__MIN\n0,1,2,3,4\n");
    assertThat(history.names()).containsExactly("a", "b__MIN");
  }

  @Test
  @DisplayName("skips the header that a resumed run wrote again")
  void secondHeader() throws IOException {
    TrainingHistory history = read("epoch,loss\n1,0.5\nepoch,loss\n2,0.25\n");
    assertPoints(history.metric("loss"), 1, 0.5, 2, 0.25);
    assertWarned(
        history,
        Warning.Code.DAMAGED_INPUT,
        "1 further header skipped in " + folder.resolve("history.csv"));
  }

  @ParameterizedTest(name = "leaves out a last line that was cut: {0}")
  @ValueSource(
      strings = {
        "3",
        "3,",
        "3,0.125",
        "3,0.125,1.",
        "3,0.125,1e",
        "3,0.125,1e-",
        "3,0.125,-",
        "3,0.125,na_",
        "\"3\",\"0.1",
        "\"3\",\"0.125\",\"1",
        "\u0000\u0000\u0000",
        "3,0.125,n"
      })
  void cut(String tail) throws IOException {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      String text = "# c\nepoch,loss,acc\n\n1,0.5,1\n2,0.25,2\n".replace("\n", end);
      TrainingHistory history = read(text + tail);
      assertPoints(history.metric("loss"), 1, 0.5, 2, 0.25);
      assertPoints(history.metric("acc"), 1, 1, 2, 2);
      assertWarned(
          history,
          Warning.Code.DAMAGED_INPUT,
          "the last line was cut off and is left out in " + folder.resolve("history.csv") + ":6");
    }
  }

  @ParameterizedTest(name = "keeps a whole last line without an end: {0}")
  @ValueSource(strings = {"2,0.25,x", "\"2\",\"0.25\",\"y\"", "2,0.25,"})
  void unended(String tail) throws IOException {
    TrainingHistory history = read("epoch,loss,note\n1,0.5,x\n" + tail);
    assertPoints(history.metric("loss"), 1, 0.5, 2, 0.25);
    assertThat(history.warnings()).noneMatch(w -> w.code() == Warning.Code.DAMAGED_INPUT);
  }

  @Test
  @DisplayName("gives every whole row of a log that was cut at any byte, and no other warning")
  void cutAnywhere() throws IOException {
    String rows = "1,2.5,-1e-05\n2,nan,inf\n3,,0.125\n10,0.0625,7\n";
    String log = "epoch,loss,acc\n" + rows;
    TrainingHistory whole = read(log);
    for (int end = log.indexOf('\n') + 14; end < log.length(); end++) {
      TrainingHistory part = read(log.substring(0, end));
      long lines = log.substring(0, end).chars().filter(c -> c == '\n').count() - 1;
      Series acc = part.metric("acc");
      assertThat(acc.size()).isBetween(lines, lines + 1);
      for (int i = 0; i < lines; i++) {
        assertThat(acc.x().get(i)).isEqualTo(whole.metric("acc").x().get(i));
        assertThat(acc.y().get(i)).isEqualTo(whole.metric("acc").y().get(i));
      }
      assertThat(part.warnings()).allMatch(w -> w.code() == Warning.Code.DAMAGED_INPUT);
    }
  }

  @Test
  @DisplayName("reads 10,000 metrics, and 100,000 rows backwards")
  void large() throws IOException {
    StringBuilder wide = new StringBuilder("epoch");
    StringBuilder row = new StringBuilder("\n1");
    for (int i = 0; i < 10_000; i++) {
      wide.append(",layer.").append(i).append(".gradient_norm");
      row.append(',').append(i);
    }
    assertPoints(read(wide + "" + row).metric("layer.9999.gradient_norm"), 1, 9999);

    StringBuilder backwards = new StringBuilder("epoch,loss\n");
    for (int i = 100_000; i > 0; i--) {
      backwards.append(i).append(",0.5\n");
    }
    Series loss = read(backwards.toString()).metric("loss");
    assertThat(loss.size()).isEqualTo(100_000);
    assertThat(loss.x().get(99_999)).isEqualTo(100_000);
  }

  private TrainingHistory read(String text) throws IOException {
    return HistoryReader.read(Files.writeString(folder.resolve("history.csv"), text));
  }

  private static void assertWarned(TrainingHistory history, Warning.Code code, String message) {
    assertThat(history.warnings()).containsExactly(new Warning(code, message));
  }

  /** Asserts points given as x, y, x, y, …, by bits. */
  private static void assertPoints(Series series, double... points) {
    double[] actual =
        LongStream.range(0, series.size())
            .mapToObj(i -> new double[] {series.x().get(i), series.y().get(i)})
            .flatMapToDouble(Arrays::stream)
            .toArray();
    assertThat(actual).isEqualTo(points);
  }
}
