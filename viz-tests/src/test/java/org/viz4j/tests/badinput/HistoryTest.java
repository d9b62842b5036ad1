package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.testkit.SvgReader;
import org.w3c.dom.Element;

@DisplayName("viz plot loss-curves, given a history")
class HistoryTest {
  private static final String HEADER = "epoch,train_loss,val_loss\n";

  @TempDir Path folder;
  private CommandLine viz = new CommandLine(Path.of(""));

  @BeforeEach
  void start() {
    viz = new CommandLine(folder);
  }

  private SvgReader draws(String history, String... warnings) throws IOException {
    String svg = viz.with(history).draws("a.svg", List.of(warnings));
    return SvgReader.of(svg.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  @DisplayName("of NaN alone, draws empty axes with the legend kept and says so once")
  void allNaN() throws IOException {
    SvgReader svg =
        draws(
            HEADER + "1,nan,nan\n2,nan,nan\n",
            "figure has no mark with a point that the axes can show; empty axes are drawn",
            "series \"train_loss\" has 2 values that are NaN or infinite; the line breaks there",
            "series \"val_loss\" has 2 values that are NaN or infinite; the line breaks there");
    assertThat(svg.text().lines()).contains("Training Loss", "Validation Loss", "0.0", "1.0");
  }

  @Test
  @DisplayName("of one epoch, shows a visible point for each loss")
  void onePoint() throws IOException {
    SvgReader svg = draws(HEADER + "1,2,3\n");
    assertThat(marks(svg)).hasSize(2).allMatch(Element::hasChildNodes);
  }

  @Test
  @DisplayName("of one value throughout, draws a level line and that value's tick")
  void allEqual() throws IOException {
    assertThat(draws(HEADER + "1,2,2\n2,2,2\n3,2,2\n").text().lines())
        .containsSequence("2", "Loss");
  }

  @Test
  @DisplayName("with infinite values, leaves them out with their count; the axis is of the others")
  void infinite() throws IOException {
    SvgReader svg =
        draws(
            HEADER + "1,2,3\n2,inf,-inf\n3,1,2\n",
            "series \"train_loss\" has 1 value that is NaN or infinite; the line breaks there",
            "series \"val_loss\" has 1 value that is NaN or infinite; the line breaks there");
    assertThat(svg.text().lines()).containsSequence("1", "2", "3", "Loss");
  }

  @Test
  @DisplayName("without a loss, is refused with what is looked for and what there is")
  void missingColumn() throws IOException {
    viz.with("epoch,accuracy\n1,0.5\n")
        .refuses(
            "a.png",
            "a history for loss curves must have a training loss (train_loss, loss,"
                + " train_loss_epoch, …) or a validation loss (val_loss, val_loss_epoch,"
                + " valid_loss, …), but was \"accuracy\"; call the column of the loss so, in the file or"
                + " where columns are named in the call");
  }

  @Test
  @DisplayName("without rows, is refused")
  void noRows() throws IOException {
    viz.with(HEADER)
        .refuses(
            "a.pdf",
            "history " + viz.history() + " must have rows below its header, but was a header only");
  }

  @Test
  @DisplayName("without a byte, is refused")
  void empty() throws IOException {
    viz.with("")
        .refuses(
            "a.pdf", "history " + viz.history() + " must have a header and rows, but was empty");
  }

  @Test
  @DisplayName("whose last line is torn, draws the others and names the line")
  void torn() throws IOException {
    draws(
        HEADER + "1,2,3\n2,1,2\n3,0.",
        "the last line was cut off and is left out in " + viz.history() + ":4");
  }

  @Test
  @DisplayName("with a shorter row, is refused with both lengths and the line")
  void ragged() throws IOException {
    viz.with(HEADER + "1,2,3\n2,1\n3,1,2\n")
        .refuses(
            "a.svg",
            "number of cells must be 3 as in the first row, but was 2 in " + viz.history() + ":3");
  }

  @Test
  @DisplayName("with decimal commas between commas, is refused with the remedy")
  void decimalCommas() throws IOException {
    viz.with("epoch,train_loss\n1,0,5\n2,0,4\n")
        .refuses(
            "a.svg",
            "number of cells must be 2 as in the first row, but was 3 in "
                + viz.history()
                + ":2; numbers with a decimal comma need a semicolon or a tab between columns");
  }

  @Test
  @DisplayName("with decimal commas between semicolons, draws their values")
  void decimalCommasBetweenSemicolons() throws IOException {
    draws("epoch;train_loss;val_loss\n1;0,5;0,6\n2;0,4;0,5\n");
    String commas = viz.draws("a.svg", List.of());
    viz.with(HEADER + "1,0.5,0.6\n2,0.4,0.5\n");
    assertThat(commas).isEqualTo(viz.draws("b.svg", List.of()));
  }

  private static List<Element> marks(SvgReader svg) {
    return svg.elements("g").stream()
        .filter(group -> group.getAttribute("id").matches(".*-mark-\\d+"))
        .toList();
  }
}
