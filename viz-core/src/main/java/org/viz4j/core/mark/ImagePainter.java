package org.viz4j.core.mark;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.color.Shades;
import org.viz4j.data.Column;
import org.viz4j.data.PixelRows;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.ImageMark;
import org.viz4j.figure.ImageSource;
import org.viz4j.figure.Origin;
import org.viz4j.figure.Reduction;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/**
 * Makes the node of an image.
 *
 * @param shades null for pixels
 * @param mirrored whether its columns run from right to left on the page
 * @param upsideDown whether its rows run from the bottom to the top on the page
 */
record ImagePainter(
    ImageMark image, @Nullable Shades shades, boolean mirrored, boolean upsideDown) {
  private static final double PT_PER_INCH = 72;
  private static final int MOST_COLORS = 256;

  /** As many as a picture has at most where nothing else is stated. */
  private static final long MOST_PIXELS = 100_000_000;

  /** In the orientation that row 0 is where the origin is. */
  static ImagePainter upright(ImageMark image, @Nullable Shades shades) {
    return new ImagePainter(image, shades, false, image.origin() == Origin.LOWER);
  }

  /** What {@code plot} shows of the image over {@code whole}. */
  List<SceneNode> paint(Rect whole, Rect plot, Resolution resolution) {
    if (whole.width() <= 0 || whole.height() <= 0) {
      return List.of();
    }
    ImageCut cut = ImageCut.of(whole, image.source().width(), image.source().height(), plot);
    if (cut.isEmpty()) {
      return List.of();
    }
    int width = target(cut.columns(), cut.destination().width(), resolution);
    int height = target(cut.rows(), cut.destination().height(), resolution);
    check(width, height);
    Shrinking sides = new Shrinking(cut.columns(), cut.rows(), width, height);
    PixelRows pixels = indexed(sides, colors(cut, sides));
    return List.of(new ImageNode(cut.destination(), pixels, image.sampling()));
  }

  /** Before any memory is taken for them. */
  private void check(long width, long height) {
    if (image.source().width() > MOST_PIXELS) {
      throw InvalidInputException.of(
          "columns of an image", "be at most " + MOST_PIXELS, image.source().width());
    }
    if (width * height > MOST_PIXELS) {
      throw InvalidInputException.of(
          "an image",
          "have at most " + MOST_PIXELS + " pixels on the page",
          width + " x " + height + " = " + width * height,
          image.reduction() == Reduction.NONE
              ? "reduce it by MEAN or MAX"
              : "make the figure smaller or lower the dpi of its images");
    }
  }

  private int target(int cells, double length, Resolution resolution) {
    if (image.reduction() == Reduction.NONE) {
      return cells;
    }
    double shown = Math.ceil(length / PT_PER_INCH * resolution.imageDpi());
    return (int) Math.max(1, Math.min(cells, shown));
  }

  private int[] colors(ImageCut cut, Shrinking sides) {
    return image.source() instanceof ImageSource.Values values && shades != null
        ? shaded(values, shades, cut, sides)
        : blended(((ImageSource.Pixels) image.source()).rows(), cut, sides);
  }

  private int[] shaded(ImageSource.Values source, Shades shades, ImageCut cut, Shrinking sides) {
    BoxFilter filter = sides.isNone() ? null : new BoxFilter(image.reduction(), sides);
    int[] argb = new int[sides.size()];
    Column values = source.tensor().values();
    double[] row = new double[cut.columns()];
    for (int i = 0; i < cut.rows(); i++) {
      long start = (long) sourceRow(cut.row() + i) * source.width();
      long first = mirrored ? source.width() - cut.column() - cut.columns() : cut.column();
      read(values, start + first, row);
      if (mirrored) {
        reverse(row);
      }
      if (filter == null) {
        shade(shades, row, argb, i * row.length);
      } else {
        filter.add(i, row);
      }
    }
    if (filter != null) {
      shade(shades, filter.result(), argb, 0);
    }
    return argb;
  }

  private static void shade(Shades shades, double[] values, int[] argb, int from) {
    for (int i = 0; i < values.length; i++) {
      argb[from + i] = shades.argb(values[i]);
    }
  }

  private static void read(Column values, long from, double[] row) {
    for (int done = 0; done < row.length; ) {
      double[] part = new double[row.length - done];
      int count = values.read(from + done, part);
      if (count == 0) {
        throw InvalidInputException.of(
            "values of an image", "be as many as its column says", "no more at " + (from + done));
      }
      System.arraycopy(part, 0, row, done, count);
      done += count;
    }
  }

  private static void reverse(double[] row) {
    for (int i = 0, j = row.length - 1; i < j; i++, j--) {
      double kept = row[i];
      row[i] = row[j];
      row[j] = kept;
    }
  }

  /** Colours are averaged with the weight of their alpha. */
  private int[] blended(PixelRows source, ImageCut cut, Shrinking sides) {
    Blend blend = new Blend(sides);
    int[] palette = source.palette().orElse(null);
    int[] read = new int[source.width()];
    int[] row = new int[cut.columns()];
    for (int i = 0; i < cut.rows(); i++) {
      source.read(sourceRow(cut.row() + i), read);
      for (int j = 0; j < row.length; j++) {
        int column = cut.column() + j;
        int value = read[mirrored ? source.width() - 1 - column : column];
        row[j] = palette == null ? value : palette[value];
      }
      blend.add(i, row);
    }
    return blend.result();
  }

  private int sourceRow(int row) {
    return upsideDown ? image.source().height() - 1 - row : row;
  }

  /** With a palette if it has room for all colours. */
  private static PixelRows indexed(Shrinking sides, int[] argb) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int color : argb) {
      palette.putIfAbsent(color, palette.size());
      if (palette.size() > MOST_COLORS) {
        return PixelRows.rgba(sides.width(), sides.height(), argb);
      }
    }
    int[] colors = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
    Arrays.setAll(argb, i -> palette.get(argb[i]));
    return PixelRows.indexed(sides.width(), sides.height(), argb, colors);
  }
}
