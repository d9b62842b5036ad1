package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.viz4j.Plotter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;
import org.viz4j.testkit.Picture;
import org.viz4j.tests.determinism.Plain;

@Label("The cells of an image in a PNG file")
class CellProperties {
  private static final int[] DPI = {72, 96, 100, 144, 150, 200, 300, 600};
  private static final double LEAST_PLOT = 60;
  private static final int WHITE = 0xffffffff;

  private final Plotter plotter = Plotter.of(Plain.config());

  private Picture draw(Figure figure, int dpi) {
    return Shown.decode(plotter.render(figure, Format.PNG, RenderOptions.dpi(dpi)).bytes());
  }

  private static Rect plot(Figure figure) {
    return new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT).axes().get(0).plot();
  }

  /** Cells of which no two are alike and none is white. */
  private static int[] colors(Random random, int count) {
    int start = random.nextInt(0xf00000);
    int[] colors = new int[count];
    Arrays.setAll(colors, i -> 0xff000000 | start + i * 37);
    return colors;
  }

  @Label("IM-1: are blocks of k x k pixels in their own colour where k is whole, and nothing else")
  @Property(tries = 200, seed = "31", edgeCases = EdgeCasesMode.NONE)
  void whole(@ForAll long seed) {
    Random random = new Random(seed);
    int dpi = DPI[random.nextInt(DPI.length)];
    int columns = 1 + random.nextInt(100);
    int rows = 1 + random.nextInt(100);
    int least = (int) Math.ceil(LEAST_PLOT * dpi / 72 / Math.min(columns, rows));
    int zoom = Math.min(least + random.nextInt(5), Math.max(least, 3000 / Math.max(columns, rows)));
    Statistics.collect(Math.min(5, zoom));
    Drawing drawing = Drawing.any(random, columns, rows);
    double width = columns * zoom * 72.0 / dpi;
    double height = rows * zoom * 72.0 / dpi;
    Rect room = plot(Figure.of(new Size(400, 300), axes -> axes.bare()));
    Size size = new Size(width + 400 - room.width(), height + 300 - room.height());
    Picture picture = draw(Figure.of(size, drawing.axes().andThen(Axes.Builder::bare)), dpi);
    int left = edge(thousandths(room.x()), 0, 1, 0, dpi);
    int top = edge(thousandths(room.y()), 0, 1, 0, dpi);
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        int column = Math.floorDiv(x - left, zoom);
        int row = Math.floorDiv(y - top, zoom);
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        int wanted = inside ? drawing.colors()[row * columns + column] : WHITE;
        if (picture.at(x, y) != wanted) {
          throw new AssertionError("pixel " + x + ", " + y + " is " + picture.at(x, y));
        }
      }
    }
  }

  @Label("IM-2: end at the pixel edge nearest to where they end on the page, at any zoom")
  @Property(tries = 200, seed = "32", edgeCases = EdgeCasesMode.NONE)
  void any(@ForAll long seed) {
    Random random = new Random(seed);
    int dpi = DPI[random.nextInt(5)];
    int columns = 1 + random.nextInt(60);
    int rows = 1 + random.nextInt(60);
    Drawing drawing = Drawing.any(random, columns, rows);
    Size size = new Size(150 + random.nextInt(30_000) / 100.0, 150 + random.nextInt(9_999) / 70.0);
    Figure figure =
        Figure.of(
            size,
            drawing
                .axes()
                .andThen(axes -> axes.aspect(random.nextBoolean() ? Aspect.FREE : Aspect.EQUAL)));
    Picture picture = draw(figure, dpi);
    Rect plot = plot(figure);
    int[] across = edges(plot.x(), plot.right(), columns, dpi);
    int[] down = edges(plot.y(), plot.bottom(), rows, dpi);
    assertAlike(across);
    assertAlike(down);
    // the frame is painted over the outermost pixels
    int frame = (int) Math.ceil(Theme.DEFAULT.lines().spine() * dpi / 72.0);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int wanted = drawing.colors()[row * columns + column];
        for (int y = down[row]; y < down[row + 1]; y++) {
          for (int x = across[column]; x < across[column + 1]; x++) {
            boolean framed =
                Math.min(x - across[0], across[columns] - 1 - x) < frame
                    || Math.min(y - down[0], down[rows] - 1 - y) < frame;
            int found = picture.at(x, y);
            if (framed ? found == WHITE : found != wanted) {
              throw new AssertionError("pixel " + x + ", " + y + " of " + figure.size());
            }
          }
        }
      }
    }
  }

  private static void assertAlike(int[] edges) {
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 1; i < edges.length; i++) {
      least = Math.min(least, edges[i] - edges[i - 1]);
      most = Math.max(most, edges[i] - edges[i - 1]);
    }
    assertThat(most - least).isLessThanOrEqualTo(1);
  }

  @Label("IM-2: have lines drawn along their edges on a pixel beside the edge")
  @Property(tries = 100, seed = "33", edgeCases = EdgeCasesMode.NONE)
  void lines(@ForAll long seed) {
    Random random = new Random(seed);
    int dpi = DPI[random.nextInt(5)];
    int columns = 2 + random.nextInt(30);
    Drawing drawing = Drawing.any(random, columns, 3);
    Size size = new Size(200 + random.nextInt(30_000) / 100.0, 200);
    Figure figure = Figure.of(size, drawing.axes().andThen(axes -> axes.aspect(Aspect.FREE)));
    Rect plot = plot(figure);
    int[] across = edges(plot.x(), plot.right(), columns, dpi);
    int row = (int) ((plot.y() + plot.height() / 2) * dpi / 72);
    int between = 1 + random.nextInt(columns - 1);
    Figure lined =
        Figure.of(
            size,
            drawing
                .axes()
                .andThen(
                    axes ->
                        axes.aspect(Aspect.FREE)
                            .verticalLine(
                                between - 0.5, line -> line.width(72.0 / dpi).color(Color.WHITE))));
    Picture picture = draw(lined, dpi);
    int edge = across[between];
    boolean before = picture.at(edge - 1, row) == WHITE;
    boolean after = picture.at(edge, row) == WHITE;
    assertThat(before ^ after).as("one pixel beside the edge at %s", edge).isTrue();
  }

  /**
   * The rule, in whole numbers: position times dpi in pixels, rounded to nearest, halves up.
   *
   * @param from in thousandths of a pt
   * @param to in thousandths of a pt
   */
  private static int edge(long from, long to, int count, int i, int dpi) {
    long pixels = (from * (count - i) + to * i) * dpi;
    long unit = 72_000L * count;
    return (int) Math.floorDiv(2 * pixels + unit, 2 * unit);
  }

  private static int[] edges(double from, double to, int count, int dpi) {
    int[] edges = new int[count + 1];
    Arrays.setAll(edges, i -> edge(thousandths(from), thousandths(to), count, i, dpi));
    return edges;
  }

  private static long thousandths(double pt) {
    return Math.round(pt * 1000);
  }

  /**
   * An image and the colours that it shall have on the page, row by row from the top.
   *
   * @param axes adds it
   */
  private record Drawing(Consumer<Axes.Builder> axes, int[] colors) {
    static Drawing any(Random random, int columns, int rows) {
      if (random.nextBoolean()) {
        int[] colors = CellProperties.colors(random, columns * rows);
        PixelRows pixels = PixelRows.rgba(columns, rows, colors);
        return new Drawing(axes -> axes.image(pixels, image -> {}), colors);
      }
      double[] values = random.doubles((long) columns * rows).toArray();
      double low = Arrays.stream(values).min().orElseThrow();
      double high = Arrays.stream(values).max().orElseThrow();
      List<Color> table = Colormap.MAGMA.table();
      int[] colors =
          Arrays.stream(values)
              .mapToInt(value -> (int) Math.min(255, (value - low) / (high - low) * 256))
              .map(index -> table.get(index).argb())
              .toArray();
      Tensor tensor = Tensor.of(values, rows, columns);
      return new Drawing(
          axes -> axes.image(tensor, image -> image.colormap(Colormap.MAGMA)), colors);
    }
  }
}
