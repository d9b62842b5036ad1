package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.backend.pdf.OpenPdfProvider;
import org.viz4j.backend.pdf.PageReader;
import org.viz4j.backend.stax.StaxProvider;
import org.viz4j.backend.svg.JFreeProvider;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.PixelRows;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.ImageNode;
import org.viz4j.testkit.Picture;
import org.viz4j.testkit.SvgReader;
import org.w3c.dom.Element;

@DisplayName("IM-4: the cells of an image")
class SameCellsTest {
  private static final double PT = 0.05;

  @TempDir Path folder;

  /** Images on the page in every way: few cells and many, stretched, cut, bare, labelled. */
  enum Cells {
    FEW(3, 2, axes -> {}),
    STRETCHED(13, 7, axes -> axes.aspect(Aspect.FREE)),
    LABELLED(28, 28, axes -> axes.title("28 x 28").xLabel("Column").yLabel("Row")),
    MANY(100, 71, axes -> axes.aspect(Aspect.FREE).bare()),
    CUT(50, 40, axes -> axes.xDomain(3.2, 22.9).yDomain(19.1, 4.4));

    private final int columns;
    private final int rows;
    private final int[] colors;
    private final Figure figure;

    Cells(int columns, int rows, Consumer<Axes.Builder> configure) {
      this.columns = columns;
      this.rows = rows;
      colors = new int[columns * rows];
      Arrays.setAll(colors, this::color);
      Consumer<Axes.Builder> image =
          axes -> axes.image(PixelRows.rgba(columns, rows, colors), i -> {});
      figure = Figure.of(new Size(301.3, 240.7), image.andThen(configure));
    }

    /** Of a chess board whose fields all differ a little. */
    private int color(int cell) {
      int field = (cell % columns + cell / columns) % 2;
      int red = field * 128 + cell * 7 % 90;
      int green = (1 - field) * 128 + cell * 13 % 100;
      int blue = field * 128 + cell * 29 % 110;
      return 0xff000000 | red << 16 | green << 8 | blue;
    }

    private Rect plot() {
      return new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT).axes().get(0).plot();
    }

    /** Where all of it is or would be. */
    private Rect whole() {
      Rect plot = plot();
      if (this != CUT) {
        return plot;
      }
      double across = plot.width() / (22.9 - 3.2);
      double down = plot.height() / (19.1 - 4.4);
      return new Rect(
          plot.x() - (3.2 + 0.5) * across,
          plot.y() - (4.4 + 0.5) * down,
          columns * across,
          rows * down);
    }

    private int at(Rect whole, double x, double y) {
      int column = (int) Math.floor((x - whole.x()) / whole.width() * columns);
      int row = (int) Math.floor((y - whole.y()) / whole.height() * rows);
      return colors[row * columns + column];
    }
  }

  static Stream<Object[]> shown() {
    return Stream.of(Shown.values())
        .flatMap(way -> Stream.of(Cells.values()).map(cells -> new Object[] {way, cells}));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("shown")
  @DisplayName("have their own colours, and mix at most in a pixel at their edges, in")
  void pixels(Shown way, Cells cells) throws IOException {
    Picture picture = way.of(Drawn.of(cells.figure), folder);
    Rect whole = cells.whole();
    double pt = 72.0 / Shown.DPI;
    // poppler stretches an image to whole pixels and mixes at the edges that it has moved
    int reach = way == Shown.PDF ? 2 : 1;
    // the frame lies half inside the plot area, and an edge of the image may be blended with white
    Rect inside = cells.plot().grow(-Theme.DEFAULT.lines().spine() / 2 - 2 * pt);
    for (int y = (int) Math.ceil(inside.y() / pt); y < inside.bottom() / pt; y++) {
      for (int x = (int) Math.ceil(inside.x() / pt); x < inside.right() / pt; x++) {
        Set<Integer> near = new LinkedHashSet<>();
        for (int dy = -reach; dy <= reach; dy++) {
          for (int dx = -reach; dx <= reach; dx++) {
            near.add(cells.at(whole, (x + 0.5 + dx) * pt, (y + 0.5 + dy) * pt));
          }
        }
        int found = picture.at(x, y);
        if (way == Shown.PNG ? !near.contains(found) : !isMixOf(near, found, way)) {
          throw new AssertionError(
              "pixel "
                  + x
                  + ", "
                  + y
                  + " is "
                  + Integer.toHexString(found)
                  + " near "
                  + Arrays.toString(hex(near)));
        }
      }
    }
  }

  private static String[] hex(Set<Integer> colors) {
    return colors.stream().map(Integer::toHexString).toArray(String[]::new);
  }

  /** Of one colour, that colour; poppler misses it by a level where it takes means. */
  private static boolean isMixOf(Set<Integer> colors, int mix, Shown way) {
    int slack = way == Shown.PDF ? 1 : 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int channel = shift;
      IntSummaryStatistics levels =
          colors.stream().mapToInt(color -> color >> channel & 0xff).summaryStatistics();
      int level = mix >> channel & 0xff;
      if (level < levels.getMin() - slack || level > levels.getMax() + slack) {
        return false;
      }
    }
    return true;
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("fill in every file the rectangle that the scene gives them, in exact colours:")
  void rectangle(Cells cells) throws IOException {
    Drawn drawn = Drawn.of(cells.figure);
    assertThat(drawn.images()).hasSize(1);
    ImageNode node = drawn.images().get(0);
    if (cells != Cells.CUT) {
      assertNear(node.destination(), cells.plot());
      assertThat(node.pixels().width()).isEqualTo(cells.columns);
      assertThat(node.pixels().height()).isEqualTo(cells.rows);
    }
    Element stax = SvgReader.of(drawn.file(new StaxProvider())).elements("image").get(0);
    assertNear(rect(stax, 1), node.destination());
    assertRepeated(png(stax), node.pixels());
    Element jfree = SvgReader.of(drawn.file(new JFreeProvider())).elements("image").get(0);
    assertNear(rect(jfree, 1000), node.destination());
    assertRepeated(png(jfree), node.pixels());
    List<PageReader.Picture> pictures =
        PageReader.read(drawn.file(new OpenPdfProvider())).pictures();
    assertThat(pictures).hasSize(1);
    assertNear(pictures.get(0).destination(), node.destination());
    assertRepeated(pictures.get(0).image().getImage(), node.pixels());
  }

  private static Rect rect(Element image, double steps) {
    double[] sides =
        Stream.of("x", "y", "width", "height")
            .mapToDouble(side -> Double.parseDouble(image.getAttribute(side)) / steps)
            .toArray();
    return new Rect(sides[0], sides[1], sides[2], sides[3]);
  }

  private static BufferedImage png(Element image) throws IOException {
    String url = image.getAttributeNS("http://www.w3.org/1999/xlink", "href");
    byte[] file = Base64.getMimeDecoder().decode(url.substring("data:image/png;base64,".length()));
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** Every pixel is there a whole number of times across and down. */
  private static void assertRepeated(BufferedImage image, PixelRows pixels) {
    int across = image.getWidth() / pixels.width();
    int down = image.getHeight() / pixels.height();
    assertThat(image.getWidth()).isEqualTo(across * pixels.width());
    assertThat(image.getHeight()).isEqualTo(down * pixels.height());
    int[] palette = pixels.palette().orElse(null);
    int[] row = new int[pixels.width()];
    for (int y = 0; y < image.getHeight(); y++) {
      pixels.read(y / down, row);
      for (int x = 0; x < image.getWidth(); x++) {
        int value = row[x / across];
        if (image.getRGB(x, y) != (palette == null ? value : palette[value])) {
          throw new AssertionError("pixel " + x + ", " + y + " of the file's image");
        }
      }
    }
  }

  private static void assertNear(Rect rect, Rect expected) {
    assertThat(rect.grow(PT).contains(expected, 0) && expected.grow(PT).contains(rect, 0))
        .as("%s near %s", rect, expected)
        .isTrue();
  }
}
