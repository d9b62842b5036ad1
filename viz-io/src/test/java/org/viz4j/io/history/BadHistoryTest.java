package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.FileException;

@DisplayName("a history that cannot be read")
class BadHistoryTest {
  private static final String NOT_TEXT =
      "history FILE must be text in UTF-8, or in UTF-16 with a byte order mark, but was something else";

  @TempDir Path folder;

  @Test
  @DisplayName("is a file that does not exist")
  void missing() {
    Path file = folder.resolve("none.csv");
    assertThatThrownBy(() -> HistoryReader.read(file))
        .isInstanceOf(FileException.class)
        .hasMessage("history " + file + " must exist, but was missing");
  }

  @Test
  @DisplayName("is a folder that is no run of MLflow")
  void folder() {
    assertThatThrownBy(() -> HistoryReader.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessage(
            "history "
                + folder
                + " must be a file, or a folder with metrics.csv or a folder metrics, but was another folder");
  }

  @Test
  @DisplayName("is what the system refuses to open")
  void refused() {
    Path file = folder.resolve("x".repeat(300));
    assertThatThrownBy(() -> HistoryReader.read(file))
        .isInstanceOf(FileException.class)
        .hasMessageStartingWith("history " + file + " must be readable, but was refused (");
  }

  @ParameterizedTest(name = "is empty")
  @ValueSource(strings = {"", "\n", "  \r\n\r\n", "# only a comment\n", "\uFEFF", "# no end"})
  void empty(String text) throws IOException {
    assertRefusal(text).isEqualTo("history FILE must have a header and rows, but was empty");
  }

  @ParameterizedTest(name = "is a header only")
  @ValueSource(
      strings = {"epoch,loss", "epoch,loss\n", "epoch,loss\n\n# nothing\n", "epoch,loss\n1"})
  void headerOnly(String text) throws IOException {
    assertRefusal(text)
        .isEqualTo("history FILE must have rows below its header, but was a header only");
  }

  @Test
  @DisplayName("has a header that was cut inside quotes")
  void cutHeader() throws IOException {
    assertRefusal("epoch,\"lo")
        .isEqualTo("history FILE must have a header and rows, but was a cut-off header");
  }

  @Test
  @DisplayName("has a row with too few cells before its last line")
  void tooFew() throws IOException {
    assertRefusal("epoch,loss,acc\n1,0.5,0.1\n2,0.4\n3,0.3,0.3\n")
        .isEqualTo("number of cells must be 3 as in the first row, but was 2 in FILE:3");
  }

  @Test
  @DisplayName("has a last row with too few cells that has its line end")
  void tooFewAtTheEnd() throws IOException {
    assertRefusal("epoch,loss\n1,0.5\n2\n").endsWith("but was 1 in FILE:3");
  }

  @Test
  @DisplayName("has a row with too many cells, as decimal commas between commas make them")
  void tooMany() throws IOException {
    assertRefusal("# run 7\nepoch,loss\n1,0,5\n")
        .isEqualTo(
            "number of cells must be 2 as in the first row, but was 3 in FILE:3; numbers with a decimal comma need a semicolon or a tab between columns");
  }

  @Test
  @DisplayName("has too many cells in a last line without an end")
  void tooManyAtTheEnd() throws IOException {
    assertRefusal("epoch;loss\n1;0,5;3")
        .isEqualTo("number of cells must be 2 as in the first row, but was 3 in FILE:2");
  }

  @ParameterizedTest(name = "has {0} among numbers")
  @ValueSource(
      strings = {
        "abc", "0.5x", "1f", "0x1p3", "1e", "1e+", "--1", "+", ".", "1.2.3", "1_000", "5%", "true",
        "#NUM!", "١", "1 2", "inf.", "nan1"
      })
  void text(String cell) throws IOException {
    assertRefusal("epoch,loss,acc\n1,0.5,1\n\n# pause\n2," + cell + ",1\n3,0.4,1\n")
        .isEqualTo(
            "cell of column \"loss\" must be a number, but was \""
                + cell
                + "\" in FILE:5; leave it empty where nothing was logged");
  }

  @Test
  @DisplayName("has text in the first row of a column of numbers")
  void textFirst() throws IOException {
    assertRefusal("epoch,loss\n1,oops\n2,0.5\n")
        .isEqualTo(
            "cell of column \"loss\" must be a number, but was \"oops\" in FILE:2; leave it empty where nothing was logged");
  }

  @Test
  @DisplayName("has a long cell with control characters, of which the message shows the beginning")
  void longCell() throws IOException {
    assertRefusal("epoch,loss\n1,0.5\n2,\u0000\u001B" + "x".repeat(1000) + "\n")
        .contains("was \"\\u0000\\u001b" + "x".repeat(38) + "…\" in FILE:3;");
  }

  @ParameterizedTest(name = "has the epoch {0}")
  @ValueSource(strings = {"first", "NaN", "inf", "1,"})
  void epoch(String cell) throws IOException {
    assertRefusal("Epoch;loss\n1;0.5\n" + cell + ";0.4\n")
        .isEqualTo(
            "cell of column \"Epoch\" must be a finite number, but was \"" + cell + "\" in FILE:3");
  }

  @Test
  @DisplayName("has an epoch in no row")
  void noEpochs() throws IOException {
    assertRefusal("epoch,loss\n,0.5\n,0.4\n")
        .isEqualTo("history FILE must have a number in column \"epoch\", but was without one");
  }

  @ParameterizedTest(name = "has no number in any metric")
  @ValueSource(
      strings = {
        "epoch\n1\n2\n",
        "epoch,loss\n1,\n2,NA\n",
        "epoch,note\n1,a\n",
        ",\n1,\n",
        ";\n1;2\n"
      })
  void noNumbers(String text) throws IOException {
    assertRefusal(text)
        .isEqualTo("history FILE must have a number in a column of metrics, but was without one");
  }

  @Test
  @DisplayName("mixes decimal commas and decimal points, of which one could group thousands")
  void mixedMarks() throws IOException {
    assertRefusal("epoch;loss;mae\n1;0,5;7\n2;0,4;1.234\n")
        .isEqualTo(
            "decimal mark must be the same in all numbers, but was both a comma and a point in FILE:3");
  }

  @Test
  @DisplayName("groups thousands")
  void grouped() throws IOException {
    assertRefusal("epoch;loss\n1;0,5\n2;1.234,5\n").contains("\"1.234,5\"");
    assertRefusal("epoch,loss\n1,0.5\n2,\"1,234.5\"\n").contains("\"1,234.5\"");
  }

  @Test
  @DisplayName("has a quote that is never closed")
  void openQuote() throws IOException {
    assertRefusal("# c\nepoch,loss\n1,\"0.5\n2,0.4\n3,0.3\n")
        .startsWith("row must be well-formed CSV, but was not in FILE:3: ");
  }

  @Test
  @DisplayName("has something behind a closing quote, far from the end of a long file")
  void behindQuote() throws IOException {
    assertRefusal("epoch,loss\n1,\"0.5\"x\n" + "2,0.4\n".repeat(50_000))
        .startsWith("row must be well-formed CSV, but was not in FILE:2: ");
  }

  @Test
  @DisplayName("has something behind a closing quote in a line that is longer than a buffer")
  void longLineBehindQuote() throws IOException {
    assertRefusal("epoch,loss\n1,\"0.5\"" + "x".repeat(200_000) + "\n2,0.4\n")
        .startsWith("row must be well-formed CSV, but was not in FILE:2: ");
  }

  @Test
  @DisplayName("has a line break inside a quoted number, behind a header with one")
  void brokenCell() throws IOException {
    assertRefusal("epoch,\"lo\nss\"\n1,\"0.\n5\"\n")
        .isEqualTo("cell must close its quote on the same line, but was \"0.\\u000a5\" in FILE:3");
  }

  @Test
  @DisplayName("has something behind a closing quote, below a header with a line break")
  void behindQuoteBelowBrokenHeader() throws IOException {
    assertRefusal("epoch,\"lo\nss\"\n1,\"0.5\"x\n2,0.4\n")
        .startsWith("row must be well-formed CSV, but was not in FILE:3: ");
  }

  @Test
  @DisplayName("is Latin-1 with umlauts")
  void latin1() throws IOException {
    assertRefusal("epoch;Präzision\n1;0,5\n", StandardCharsets.ISO_8859_1).isEqualTo(NOT_TEXT);
  }

  @Test
  @DisplayName("is UTF-16 without a byte order mark")
  void utf16() throws IOException {
    assertRefusal("epoch,loss\n1,0.5\n", StandardCharsets.UTF_16LE)
        .isEqualTo("history FILE must be a table in CSV or TSV, but was binary data");
  }

  @Test
  @DisplayName("has bytes that are no text far below its header")
  void damagedInside() throws IOException {
    assertRefusal("loss\n" + "0.5\n".repeat(20_000) + "0.\u00ff\n", StandardCharsets.ISO_8859_1)
        .isEqualTo(NOT_TEXT);
  }

  @Test
  @DisplayName("is random bytes, whatever they are")
  void garbage() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[random.nextInt(2000)];
      random.nextBytes(bytes);
      assertRefusal(bytes);
    }
  }

  @Test
  @DisplayName("is a long line of text")
  void longLine() throws IOException {
    assertRefusal("x".repeat(3_000_000))
        .isEqualTo(
            "history FILE must begin with a line of column names, but was longer than 1048576 characters");
  }

  /** The message of the refusal, with {@code FILE} for the file. */
  private AbstractStringAssert<?> assertRefusal(String text) throws IOException {
    return assertRefusal(text, StandardCharsets.UTF_8);
  }

  private AbstractStringAssert<?> assertRefusal(String text, Charset charset) throws IOException {
    return assertRefusal(text.getBytes(charset));
  }

  private AbstractStringAssert<?> assertRefusal(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("history.csv"), content);
    FileException refusal =
        assertThatExceptionOfType(FileException.class)
            .isThrownBy(() -> HistoryReader.read(file))
            .actual();
    assertThat(refusal).isExactlyInstanceOf(FileException.class);
    return assertThat(refusal.getMessage().replace(file.toString(), "FILE"))
        .doesNotContain("\n", "\r");
  }
}
