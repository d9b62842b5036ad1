package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.Plotter;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.tests.determinism.Plain;

@DisplayName("A picture out of all proportion:")
class SizeTest {
  @TempDir Path folder;
  private CommandLine viz = new CommandLine(Path.of(""));

  @BeforeEach
  void start() throws IOException {
    viz = new CommandLine(folder).with("epoch,train_loss\n1,2\n2,1\n");
  }

  @ParameterizedTest
  @CsvSource({"0", "1e2", "0x1p6", "100001", "NaN"})
  @DisplayName("viz refuses dpi that is none")
  void dpi(String dpi) throws IOException {
    viz.refuses(
        "a.png",
        "viz.dpi must be a plain decimal number above 0 and at most 100000, but was \""
            + dpi
            + "\" in option --dpi",
        "--dpi",
        dpi);
  }

  @Test
  @DisplayName("viz refuses more pixels than the limit before it takes the memory, with the bytes")
  void pixels() throws IOException {
    viz.refuses(
        "a.png",
        "a picture must have at most 100000000 pixels, but was 100000 x 60000 = 6000000000 pixels"
            + " (24000000000 bytes); lower viz.dpi or raise viz.maxPixels",
        "--dpi",
        "10000");
  }

  @Test
  @DisplayName("100,000 x 100,000 px is refused as PNG, drawn as SVG, and too large a page of PDF")
  void large() {
    Figure figure = figure(Size.inches(100_000 / 300.0, 100_000 / 300.0));
    Plotter plotter = Plotter.of(Plain.config());
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> plotter.render(figure, Format.PNG))
        .withMessageContaining("100000 x 100000 = 10000000000 pixels");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> plotter.render(figure, Format.PDF))
        .withMessageContaining("must be at most 14400 pt (200 in)");
    assertThat(plotter.render(figure, Format.SVG).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0,width,0.0",
    "-4,3,width,-288.0",
    "4,NaN,height,NaN",
    "4,Infinity,height,Infinity"
  })
  @DisplayName("a size of no area is refused where it is stated")
  void noSize(double width, double height, String side, String was) {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> Size.inches(width, height))
        .withMessage(side + " of a figure in pt must be positive and finite, but was " + was);
  }

  @Test
  @DisplayName("a figure without room for what is in it is drawn smaller, with the size it needs")
  void tiny() {
    assertThat(
            Plotter.of(Plain.config()).render(figure(Size.inches(0.1, 0.1)), Format.PNG).warnings())
        .extracting(Warning::code)
        .contains(Warning.Code.FIGURE_TOO_SMALL);
  }

  private static Figure figure(Size size) {
    return Figure.of(
        size, axes -> axes.title("Loss").xLabel("Epoch").line(Series.of("loss", 3, 2, 1)));
  }
}
