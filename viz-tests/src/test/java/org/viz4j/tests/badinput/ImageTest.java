package org.viz4j.tests.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.Plotter;
import org.viz4j.Rendering;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Normalization;
import org.viz4j.figure.Reduction;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.tests.determinism.Plain;

@DisplayName("An image")
class ImageTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final Color LOW = Colormap.MAGMA.at(0);
  private static final Color HIGH = Colormap.MAGMA.at(1);
  private static final Color UNDER = Color.hex("#0000ff");
  private static final Color OVER = Color.hex("#00ff00");
  private static final Color MISSING = Color.hex("#ff0000");
  private static final Colormap MAP =
      Colormap.MAGMA.withUnder(UNDER).withOver(OVER).withMissing(MISSING);

  private final Plotter plotter = Plotter.of(Plain.config());

  private static Figure figure(Consumer<Axes.Builder> axes) {
    return Figure.of(Size.inches(5, 4), axes);
  }

  private Rendering render(Consumer<Axes.Builder> axes, Format format) {
    return plotter.render(figure(axes), format, RenderOptions.dpi(72));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0,4", "4,0"})
  @DisplayName("without rows or without columns is refused where it is made, with both")
  void nothing(int rows, int columns) {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> figure(axes -> axes.image(Tensor.of(new double[0], rows, columns))))
        .withMessage(
            "an image must have 1 or more rows and columns, but was [%d, %d]", rows, columns);
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> PixelRows.rgba(columns, rows, new int[0]))
        .withMessage(
            "an image must have 1 or more columns and rows, but was %d x %d", columns, rows);
  }

  @Test
  @DisplayName("whose rows are not all as long is refused where it is made, with the numbers")
  void ragged() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> Tensor.of(new double[5], 2, 3))
        .withMessage("values of a tensor of shape [2, 3] must be 6, but was 5");
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> PixelRows.rgba(3, 2, new int[5]))
        .withMessage("an image of 3 x 2 must have as many pixels, but was 5 pixels");
  }

  static List<Format> formats() {
    return List.of(Format.PNG, Format.SVG, Format.PDF);
  }

  @ParameterizedTest
  @MethodSource("formats")
  @DisplayName("of one cell is drawn like any other")
  void single(Format format) {
    Tensor tensor = Tensor.of(new double[] {4}, 1, 1);
    assertThat(render(axes -> axes.image(tensor).colorbar(), format).warnings()).isEmpty();
    PixelRows pixel = PixelRows.rgba(1, 1, new int[] {MISSING.argb()});
    assertThat(render(axes -> axes.image(pixel, i -> {}), format).warnings()).isEmpty();
  }

  private record Row(
      String name,
      Normalization normalization,
      List<Double> values,
      Warning.Code code,
      List<Color> colors) {
    static Arguments of(
        String name,
        Normalization normalization,
        List<Double> values,
        Warning.Code code,
        Color... colors) {
      return Arguments.of(new Row(name, normalization, values, code, List.of(colors)));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> rows() {
    Normalization same = Normalization.linear(3, 3);
    return Stream.of(
        Row.of(
            "only NaN",
            Normalization.LINEAR,
            List.of(NAN, NAN),
            Warning.Code.NON_FINITE,
            MISSING,
            MISSING),
        Row.of("only NaN, log", Normalization.LOG, List.of(NAN), Warning.Code.NON_FINITE, MISSING),
        Row.of(
            "infinities",
            Normalization.LINEAR,
            List.of(-INFINITY, 1.0, 2.0, INFINITY, NAN),
            Warning.Code.NON_FINITE,
            UNDER,
            LOW,
            HIGH,
            OVER,
            MISSING),
        Row.of(
            "only infinities",
            Normalization.LINEAR,
            List.of(INFINITY, -INFINITY),
            Warning.Code.NON_FINITE,
            OVER,
            UNDER),
        Row.of(
            "one value", Normalization.LINEAR, List.of(7.0, 7.0), Warning.Code.CONSTANT, LOW, LOW),
        Row.of("only 0", Normalization.LINEAR, List.of(0.0, 0.0), Warning.Code.CONSTANT, LOW, LOW),
        Row.of("one value, log", Normalization.LOG, List.of(7.0, 7.0), Warning.Code.CONSTANT, LOW),
        Row.of(
            "one value, two slopes from it",
            Normalization.twoSlope(7),
            List.of(7.0, 7.0),
            Warning.Code.CONSTANT,
            Colormap.MAGMA.at(0.5)),
        Row.of("equal ends", same, List.of(2.0, 3.0, 4.0), Warning.Code.CONSTANT, UNDER, LOW, OVER),
        Row.of(
            "equal ends, two slopes",
            Normalization.twoSlope(3, 3, 3),
            List.of(2.0, 3.0, 4.0),
            Warning.Code.CONSTANT,
            UNDER,
            Colormap.MAGMA.at(0.5),
            OVER),
        Row.of(
            "zero and below, log",
            Normalization.LOG,
            List.of(-1.0, 0.0, 1.0, 10.0),
            Warning.Code.OUT_OF_DOMAIN,
            MISSING,
            MISSING,
            LOW,
            HIGH),
        Row.of(
            "nothing above zero, log",
            Normalization.LOG,
            List.of(-1.0, 0.0),
            Warning.Code.OUT_OF_DOMAIN,
            MISSING,
            MISSING));
  }

  @ParameterizedTest
  @MethodSource("rows")
  @DisplayName("CM-4: of odd values is drawn in stated colours, with one warning:")
  void odd(Row row) throws IOException {
    double[] values = row.values.stream().mapToDouble(Double::doubleValue).toArray();
    Tensor tensor = Tensor.of(values, 1, values.length);
    Consumer<Axes.Builder> axes =
        builder ->
            builder
                .image(tensor, i -> i.colormap(MAP).normalization(row.normalization))
                .aspect(Aspect.FREE)
                .bare();
    for (Format format : formats()) {
      Rendering drawn = render(axes.andThen(builder -> builder.colorbar("Value")), format);
      assertThat(drawn.warnings()).extracting(Warning::code).containsExactly(row.code);
    }
    BufferedImage picture =
        ImageIO.read(new ByteArrayInputStream(render(axes, Format.PNG).bytes()));
    int width = picture.getWidth();
    for (int i = 0; i < row.colors.size(); i++) {
      // the page's margin is less than a tenth of it
      double at = 0.1 + 0.8 * (i + 0.5) / values.length;
      int found = picture.getRGB((int) (at * width), picture.getHeight() / 2);
      assertThat(found).as("cell %s", i).isEqualTo(row.colors.get(i).argb());
    }
  }

  @Test
  @DisplayName("of values as far apart as numbers go is drawn from the first colour to the last")
  void extreme() throws IOException {
    double most = Double.MAX_VALUE;
    double least = Double.MIN_VALUE;
    for (double[] ends :
        new double[][] {{-most, most}, {0, least}, {-least, least}, {1e308, most}}) {
      Tensor tensor = Tensor.of(new double[] {ends[0], ends[1]}, 1, 2);
      Rendering drawn = render(axes -> axes.image(tensor, i -> i.colormap(MAP)).bare(), Format.PNG);
      assertThat(drawn.warnings()).isEmpty();
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(drawn.bytes()));
      int middle = picture.getHeight() / 2;
      assertThat(picture.getRGB(picture.getWidth() / 4, middle)).isEqualTo(LOW.argb());
      assertThat(picture.getRGB(picture.getWidth() * 3 / 4, middle)).isEqualTo(HIGH.argb());
      assertThat(render(axes -> axes.image(tensor).colorbar("Value"), Format.SVG).warnings())
          .isEmpty();
    }
  }

  /** Pixels that are nowhere in memory. */
  private record Endless(int width, int height) implements PixelRows {
    @Override
    public Optional<int[]> palette() {
      return Optional.empty();
    }

    @Override
    public void read(int row, int[] into) {
      Arrays.fill(into, row % 2 == 0 ? MISSING.argb() : OVER.argb());
    }
  }

  @ParameterizedTest
  @CsvSource({"65536,65536,4294967296", "20000,5001,100020000", "70000,70000,4900000000"})
  @DisplayName("of too many pixels to keep is refused before they take memory, with their number")
  void unreduced(int width, int height, long pixels) {
    for (Format format : formats()) {
      Figure figure =
          figure(axes -> axes.image(new Endless(width, height), i -> i.reduction(Reduction.NONE)));
      assertThatExceptionOfType(InvalidInputException.class)
          .isThrownBy(() -> plotter.render(figure, format, RenderOptions.dpi(72)))
          .withMessage(
              "an image must have at most 100000000 pixels on the page, but was %d x %d = %d;"
                  + " reduce it by MEAN or MAX",
              width, height, pixels);
    }
  }

  @Test
  @DisplayName("of rows too long for memory is refused")
  void longRows() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(
            () ->
                render(
                    axes ->
                        axes.image(new Endless(Integer.MAX_VALUE, 1), i -> {}).aspect(Aspect.FREE),
                    Format.PNG))
        .withMessage("columns of an image must be at most 100000000, but was 2147483647");
  }

  @Test
  @DisplayName("of many pixels is reduced to what the page can show")
  void reduced() {
    assertThat(render(axes -> axes.image(new Endless(3_000, 1_000), i -> {}), Format.PNG).bytes())
        .hasSizeLessThan(20_000);
  }
}
