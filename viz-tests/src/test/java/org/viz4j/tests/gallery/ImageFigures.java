package org.viz4j.tests.gallery;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.Warning;
import org.viz4j.figure.Colormap;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.Normalization;
import org.viz4j.figure.Origin;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;
import org.viz4j.scene.Sampling;

/** Values and pixels as pictures. */
final class ImageFigures {
  private ImageFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("image-heatmap", ImageFigures::heatmap),
        new Gallery.Case("image-log", ImageFigures::log),
        new Gallery.Case("image-two-slope", ImageFigures::twoSlope),
        new Gallery.Case("image-boundaries", ImageFigures::boundaries),
        new Gallery.Case("image-missing", ImageFigures::missing, Warning.Code.NON_FINITE),
        new Gallery.Case("image-lower-place", ImageFigures::lowerPlace),
        new Gallery.Case("image-smooth", ImageFigures::smooth),
        new Gallery.Case("image-beyond", ImageFigures::beyond),
        new Gallery.Case("image-grid", ImageFigures::grid),
        new Gallery.Case("image-grid-mixed", ImageFigures::mixed, Warning.Code.TEXT_SHORTENED),
        new Gallery.Case("image-dark", () -> heatmap().withTheme(Theme.DARK)));
  }

  /** Values of a function over 0..1 x 0..1. */
  static Tensor values(int rows, int columns, DoubleBinaryOperator function) {
    double[] values = new double[rows * columns];
    for (int i = 0; i < values.length; i++) {
      double x = (i % columns + 0.5) / columns;
      double y = (i / columns + 0.5) / rows;
      values[i] = function.applyAsDouble(x, y);
    }
    return Tensor.of(values, rows, columns);
  }

  private static double hills(double x, double y) {
    return bump(x - 0.3, y - 0.35, 0.2) + 0.7 * bump(x - 0.7, y - 0.7, 0.15);
  }

  private static double bump(double x, double y, double width) {
    return StrictMath.exp(-(x * x + y * y) / (2 * width * width));
  }

  static Figure heatmap() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Attention of one head")
                .xLabel("Key")
                .yLabel("Query")
                .image(values(12, 16, ImageFigures::hills))
                .colorbar("Weight"));
  }

  static Figure log() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Learning rate and batch size")
                .image(
                    values(10, 14, (x, y) -> StrictMath.exp(9 * x * y - 2 * (1 - y))),
                    image -> image.colormap(Colormap.MAGMA).normalization(Normalization.LOG))
                .colorbar("Loss"));
  }

  static Figure twoSlope() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Change of accuracy in points")
                .image(
                    values(9, 12, (x, y) -> 8 * hills(x, y) - 1.5),
                    image ->
                        image
                            .colormap(Colormap.COOLWARM)
                            .normalization(Normalization.twoSlope(-2, 0, 7)))
                .colorbar());
  }

  static Figure boundaries() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Confidence in bands")
                .image(
                    values(24, 32, (x, y) -> 0.99 * hills(x, y)),
                    image ->
                        image
                            .colormap(Colormap.CIVIDIS)
                            .normalization(Normalization.boundaries(0, 0.1, 0.25, 0.5, 0.9, 1)))
                .colorbar("Confidence"));
  }

  static Figure missing() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Runs that did not end")
                .image(
                    values(8, 10, (x, y) -> x + y > 1.6 ? Double.NaN : hills(x, y)),
                    image -> image.colormap(Colormap.VIRIDIS.withMissing(Color.hex("#c8c8c8"))))
                .colorbar());
  }

  static Figure lowerPlace() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Loss around a minimum")
                .xLabel("First direction")
                .yLabel("Second direction")
                .image(
                    values(40, 60, (x, y) -> (x - 0.5) * (x - 0.5) + 3 * (y - 0.4) * (y - 0.4)),
                    image ->
                        image
                            .origin(Origin.LOWER)
                            .place(-1.5, 1.5, -1, 1)
                            .colormap(Colormap.INFERNO.reversed()))
                .verticalLine(0, line -> line.color(Color.WHITE))
                .horizontalLine(-0.2, line -> line.color(Color.WHITE)));
  }

  static Figure smooth() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Interpolated pixels")
                .bare()
                .image(sunset(24, 32), image -> image.sampling(Sampling.SMOOTH)));
  }

  private static PixelRows sunset(int rows, int columns) {
    int[] argb = new int[rows * columns];
    for (int i = 0; i < argb.length; i++) {
      double x = (i % columns + 0.5) / columns;
      double y = (i / columns + 0.5) / rows;
      double sun = bump((x - 0.6) * columns / rows, y - 0.55, 0.12);
      int red = (int) (255 * Math.min(1, 0.35 + 0.5 * y + sun));
      int green = (int) (255 * Math.min(1, 0.2 + 0.35 * y + 0.8 * sun));
      int blue = (int) (255 * Math.min(1, 0.55 - 0.35 * y + 0.3 * sun));
      argb[i] = new Color(red, green, blue, 255).argb();
    }
    return PixelRows.rgba(columns, rows, argb);
  }

  static Figure beyond() {
    Colormap map = Colormap.GRAY.withUnder(Color.hex("#3050c8")).withOver(Color.hex("#d02020"));
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Values beyond the ends")
                .image(
                    values(12, 12, (x, y) -> 10 * (x - 0.5) + 4 * (y - 0.5)),
                    image -> image.colormap(map).normalization(Normalization.linear(-4, 4)))
                .colorbar("Logit"));
  }

  static Figure grid() {
    return Figure.of(
        Size.inches(6, 4.5),
        axes ->
            axes.title("Filters of the first layer")
                .imageGrid(
                    grid -> {
                      grid.columns(4).shared();
                      for (int i = 0; i < 11; i++) {
                        double turn = i * 0.55;
                        grid.image(
                            values(7, 7, (x, y) -> wave(x - 0.5, y - 0.5, turn)),
                            "Filter " + i,
                            image ->
                                image
                                    .colormap(Colormap.COOLWARM)
                                    .normalization(Normalization.twoSlope(0)));
                      }
                    })
                .colorbar("Weight"));
  }

  private static double wave(double x, double y, double turn) {
    double along = x * StrictMath.cos(turn) + y * StrictMath.sin(turn);
    return bump(x, y, 0.28) * StrictMath.cos(9 * along + turn);
  }

  static Figure mixed() {
    return Figure.of(
        Size.inches(6, 3),
        axes ->
            axes.imageGrid(
                grid -> {
                  grid.columns(4)
                      .image(sunset(18, 24), "A photograph")
                      .image(values(24, 12, ImageFigures::hills), "Taller than wide")
                      .tile(
                          new ImageGrid.Tile(
                              ImageMark.of(sunset(8, 8)), "Wrong: dog", Color.hex("#d55e00")))
                      .image(
                          values(12, 12, ImageFigures::hills),
                          "A caption that needs two lines, and more than it gets, here at least");
                }));
  }
}
