package org.viz4j.backend.png;

import java.util.Optional;
import org.viz4j.data.PixelRows;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;

/** Paints one image over the block of pixels that it may touch. */
final class ImagePainter {
  private final Pixels picture;
  private final PixelGrid grid;
  private final PixelBox box;
  private final int[] line;

  /**
   * @param box of the picture's pixels, inside the picture, not empty
   */
  ImagePainter(Pixels picture, PixelGrid grid, PixelBox box) {
    this.picture = picture;
    this.grid = grid;
    this.box = box;
    this.line = new int[box.width()];
  }

  void paint(ImageNode image) {
    if (image.sampling() == Sampling.NEAREST) {
      nearest(image);
    } else {
      smooth(image);
    }
  }

  private void nearest(ImageNode image) {
    ColorRows rows = new ColorRows(image.pixels());
    int[] columns = grid.cells(image.destination().x(), image.destination().right(), rows.width());
    int[] bands = grid.cells(image.destination().y(), image.destination().bottom(), rows.height());
    int[] columnOf = cellOf(columns, box.left(), box.right());
    for (int row = 0; row < rows.height(); row++) {
      int top = Math.max(bands[row], box.top());
      int bottom = Math.min(bands[row + 1], box.bottom());
      if (top < bottom) {
        int[] colors = rows.read(row);
        for (int x = 0; x < line.length; x++) {
          line[x] = colors[columnOf[x]];
        }
        for (int y = top; y < bottom; y++) {
          blend(y);
        }
      }
    }
  }

  /** For every pixel from {@code from} to {@code to} the cell that covers it. */
  private static int[] cellOf(int[] boundaries, int from, int to) {
    int[] cells = new int[to - from];
    int cell = 0;
    for (int pixel = from; pixel < to; pixel++) {
      while (boundaries[cell + 1] <= pixel) {
        cell++;
      }
      cells[pixel - from] = cell;
    }
    return cells;
  }

  private void smooth(ImageNode image) {
    PixelBox whole = grid.snap(image.destination());
    PixelRows pixels = image.pixels();
    Triangle across = new Triangle(whole.left(), whole.width(), pixels.width());
    Triangle down = new Triangle(whole.top(), whole.height(), pixels.height());
    SmoothRows rows = new SmoothRows(new ColorRows(pixels), across, box);
    for (int y = box.top(); y < box.bottom(); y++) {
      rows.read(down.weights(y), line);
      blend(y);
    }
  }

  private void blend(int y) {
    int[] argb = picture.argb();
    int start = y * picture.width() + box.left();
    for (int x = 0; x < line.length; x++) {
      argb[start + x] = over(line[x], argb[start + x]);
    }
  }

  /** {@code top} painted over {@code bottom}, straight alpha, rounded to nearest. */
  static int over(int top, int bottom) {
    int alpha = top >>> 24;
    if (alpha == 255 || bottom >>> 24 == 0) {
      return top;
    }
    if (alpha == 0) {
      return bottom;
    }
    int rest = (bottom >>> 24) * (255 - alpha);
    int whole = alpha * 255 + rest;
    int mixed = (whole + 127) / 255 << 24;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = (top >> shift & 0xff) * alpha * 255 + (bottom >> shift & 0xff) * rest;
      mixed |= (sum + whole / 2) / whole << shift;
    }
    return mixed;
  }

  /** Rows of an image as colours, whether or not it has a palette. */
  static final class ColorRows {
    private final PixelRows pixels;
    private final Optional<int[]> palette;
    private final int[] row;

    ColorRows(PixelRows pixels) {
      this.pixels = pixels;
      this.palette = pixels.palette();
      this.row = new int[pixels.width()];
    }

    int width() {
      return pixels.width();
    }

    int height() {
      return pixels.height();
    }

    /** Row {@code index}; the array is used again by the next call. */
    int[] read(int index) {
      pixels.read(index, row);
      palette.ifPresent(this::look);
      return row;
    }

    private void look(int[] colors) {
      for (int x = 0; x < row.length; x++) {
        row[x] = colors[row[x]];
      }
    }
  }
}
