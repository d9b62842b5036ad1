package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Tiles;
import org.viz4j.core.text.TextLine;
import org.viz4j.figure.Axes;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/** Places an image grid and its captions: one line above each image, two where words need them. */
final class CaptionArranger {
  /** A smaller tile, in sizes of tick labels, shows nothing. */
  private static final double LEAST_TILE = 2;

  private final ImageGrid grid;
  private final Ruler ruler;
  private final Theme theme;
  private final Tiles tiles;

  private CaptionArranger(ImageGrid grid, Ruler ruler) {
    this.grid = grid;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.tiles = Tiles.of(grid, theme);
  }

  /** Null for axes without an image grid. */
  static @Nullable CaptionArranger of(Axes axes, Ruler ruler) {
    return axes.marks().stream()
        .filter(ImageGrid.class::isInstance)
        .map(grid -> new CaptionArranger((ImageGrid) grid, ruler))
        .findFirst()
        .orElse(null);
  }

  /** The smallest grid that shows something. */
  Area least() {
    Rect least = tiles.least(LEAST_TILE * theme.text().tick(), height(1));
    return new Area(least.width(), least.height());
  }

  private double height(int lines) {
    if (grid.tiles().stream().allMatch(tile -> tile.caption().isEmpty())) {
      return 0;
    }
    double size = theme.text().title();
    return (lines - 1) * size * theme.text().lineHeight()
        + ruler.lineHeight(size)
        + theme.spacing().label() / 2;
  }

  /** The largest grid in the middle of {@code room}. */
  Rect within(Rect room) {
    return tiles.fit(room, height(lines(room)));
  }

  private int lines(Rect room) {
    double width = tiles.width(tiles.fit(room, height(1)));
    boolean fit = grid.tiles().stream().allMatch(tile -> ruler.titleWidth(tile.caption()) <= width);
    boolean roomForTwo = tiles.fit(room, height(2)).height() > height(2) * grid.rows() * 2;
    return fit || !roomForTwo ? 1 : 2;
  }

  /** What a colorbar stands beside. */
  Rect images(Rect plot) {
    return tiles.images(plot);
  }

  /** Above every image of the grid over {@code plot}, which fits into {@code room}. */
  List<AxesLayout.Caption> captions(Rect plot, Rect room) {
    int most = lines(room);
    double step = theme.text().title() * theme.text().lineHeight();
    List<AxesLayout.Caption> captions = new ArrayList<>();
    for (int i = 0; i < grid.tiles().size(); i++) {
      ImageGrid.Tile tile = grid.tiles().get(i);
      Rect image = tiles.tile(i, plot);
      List<TextLine> lines = ruler.title(tile.caption(), image.width(), most);
      double baseline = image.y() - theme.spacing().label() / 2 - (lines.size() - 1) * step;
      for (TextLine line : lines) {
        PlacedText text = PlacedText.centered(line, image.centerX(), baseline - line.descent());
        if (line.width() <= image.width() + 1e-6) {
          captions.add(new AxesLayout.Caption(text, tile.color()));
        }
        baseline += step;
      }
    }
    return captions;
  }
}
