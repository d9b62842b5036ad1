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
    PixelRows pixels = indexed(width, height, colors(cut, width, height));
    return List.of(new ImageNode(cut.destination(), pixels, image.sampling()));
  }

  private int target(int cells, double length, Resolution resolution) {
    if (image.reduction() == Reduction.NONE) {
      return cells;
    }
    double shown = Math.ceil(length / PT_PER_INCH * resolution.imageDpi());
    return (int) Math.max(1, Math.min(cells, shown));
  }

  private int[] colors(ImageCut cut, int width, int height) {
    return image.source() instanceof ImageSource.Values values && shades != null
        ? shaded(values, shades, cut, width, height)
        : blended(((ImageSource.Pixels) image.source()).rows(), cut, width, height);
  }

  private int[] shaded(
      ImageSource.Values source, Shades shades, ImageCut cut, int width, int height) {
    BoxFilter filter = new BoxFilter(image.reduction(), cut.columns(), cut.rows(), width, height);
    Column values = source.tensor().values();
    double[] row = new double[cut.columns()];
    for (int i = 0; i < cut.rows(); i++) {
      long start = (long) sourceRow(cut.row() + i) * source.width();
      long first = mirrored ? source.width() - cut.column() - cut.columns() : cut.column();
      read(values, start + first, row);
      if (mirrored) {
        reverse(row);
      }
      filter.add(i, row);
    }
    return Arrays.stream(filter.result()).mapToInt(shades::argb).toArray();
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
  private int[] blended(PixelRows source, ImageCut cut, int width, int height) {
    Blend blend = new Blend(new int[] {cut.columns(), cut.rows(), width, height});
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
  private static PixelRows indexed(int width, int height, int[] argb) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    int[] indices = new int[argb.length];
    for (int i = 0; i < argb.length; i++) {
      Integer known = palette.putIfAbsent(argb[i], palette.size());
      indices[i] = known == null ? palette.size() - 1 : known;
      if (palette.size() > MOST_COLORS) {
        return PixelRows.rgba(width, height, argb);
      }
    }
    int[] colors = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
    return PixelRows.indexed(width, height, indices, colors);
  }
}
