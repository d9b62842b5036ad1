package org.viz4j.core.mark;

import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/**
 * Where the images of a grid are. All tiles have the proportions of the widest and the tallest
 * image together; every row has the same room for captions above it.
 *
 * @param gap between tiles, in pt
 */
public record Tiles(ImageGrid grid, double gap) {
  private static final double GAP_IN_SIZES = 1;

  /** Gaps as wide as captions are high. */
  public static Tiles of(ImageGrid grid, Theme theme) {
    return new Tiles(grid, GAP_IN_SIZES * theme.text().title());
  }

  private double ratio() {
    int width = 1;
    int height = 1;
    for (ImageGrid.Tile tile : grid.tiles()) {
      width = Math.max(width, tile.image().source().width());
      height = Math.max(height, tile.image().source().height());
    }
    return (double) height / width;
  }

  private int columns() {
    return Math.min(grid.columns(), grid.tiles().size());
  }

  /**
   * The largest grid in the middle of {@code room}.
   *
   * @param caption height of a row's captions and the gap below them
   */
  public Rect fit(Rect room, double caption) {
    double across = (room.width() - (columns() - 1) * gap) / columns();
    double down = (room.height() - (grid.rows() - 1) * gap) / grid.rows() - caption;
    double tile = Math.max(0, Math.min(across, down / ratio()));
    double width = Math.min(room.width(), columns() * tile + (columns() - 1) * gap);
    double rows = grid.rows() * (tile * ratio() + caption) + (grid.rows() - 1) * gap;
    double height = Math.min(room.height(), rows);
    return new Rect(room.centerX() - width / 2, room.centerY() - height / 2, width, height);
  }

  /** The smallest grid whose tiles are {@code tile} wide and high or more. */
  public Rect least(double tile, double caption) {
    double width = Math.max(tile, tile / ratio());
    double height = Math.max(tile, tile * ratio());
    return new Rect(
        0,
        0,
        columns() * width + (columns() - 1) * gap,
        grid.rows() * (height + caption) + (grid.rows() - 1) * gap);
  }

  /** Width of a tile of a grid over {@code plot}. */
  public double width(Rect plot) {
    return Math.max(0, (plot.width() - (columns() - 1) * gap) / columns());
  }

  private double height(Rect plot) {
    return Math.min(width(plot) * ratio(), pitch(plot) - gap);
  }

  private double pitch(Rect plot) {
    return (plot.height() + gap) / grid.rows();
  }

  /** The tile at {@code index}, without its caption. */
  public Rect tile(int index, Rect plot) {
    double width = width(plot);
    double height = Math.max(0, height(plot));
    int row = index / grid.columns();
    int column = index % grid.columns();
    double end = row == grid.rows() - 1 ? plot.bottom() : plot.y() + (row + 1) * pitch(plot) - gap;
    return new Rect(plot.x() + column * (width + gap), end - height, width, height);
  }

  /** From the top of the first row's images to the bottom of the last row's. */
  public Rect images(Rect plot) {
    double top = tile(0, plot).y();
    return new Rect(plot.x(), top, plot.width(), plot.bottom() - top);
  }

  /** The image at {@code index}: as large as its proportions allow, at the top of its tile. */
  Rect image(int index, Rect plot) {
    Rect tile = tile(index, plot);
    int columns = grid.tiles().get(index).image().source().width();
    int rows = grid.tiles().get(index).image().source().height();
    double unit = Math.min(tile.width() / columns, tile.height() / rows);
    double width = unit * columns;
    double height = unit * rows;
    return new Rect(tile.centerX() - width / 2, tile.y(), width, height);
  }
}
