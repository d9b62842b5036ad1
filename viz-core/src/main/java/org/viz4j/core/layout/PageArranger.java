package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.text.TextLine;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

/** Places the figure's title and legend, and the grid of axes in what is left of the page. */
final class PageArranger {
  private final Figure figure;
  private final Area page;
  private final Ruler ruler;
  private final Theme theme;
  private final double margin;
  private final @Nullable LegendArranger legend;
  private final GridArranger grid;
  private final Area least;

  /**
   * @param page in place of the figure's size
   */
  PageArranger(Figure figure, Area page, List<Trained> trained, Ruler ruler) {
    this.figure = figure;
    this.page = page;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.margin = theme.spacing().page();
    this.legend = LegendArranger.ofDistinct(figure.legend(), figure.axes(), ruler);
    boolean single = figure.grid().rows() * figure.grid().columns() == 1;
    boolean alone = single && figure.title().isEmpty() && legend == null;
    Area nominal = new Area(page.width(), Math.max(1, page.height() - titleHeight(1)));
    this.grid =
        new GridArranger(figure.grid(), nominal, trained, ruler, ruler.scale() < 1 || !alone);
    this.least = findLeast();
  }

  /** The smallest page on which nothing has to be scaled down. */
  Area least() {
    return least;
  }

  private Area findLeast() {
    Area axes = grid.least();
    double top = titleHeight(1);
    if (legend == null) {
      return new Area(axes.width(), top + axes.height());
    }
    double width = legend.leastWidth();
    double height = legend.leastHeight();
    return beside()
        ? new Area(
            axes.width() + width + margin, top + Math.max(axes.height(), height + 2 * margin))
        : new Area(
            Math.max(axes.width(), width + 2 * margin), top + axes.height() + height + margin);
  }

  private boolean beside() {
    return legend != null && legend.place() == LegendPlace.OUTSIDE_RIGHT;
  }

  private double titleHeight(int lines) {
    if (figure.title().isEmpty() || lines == 0) {
      return 0;
    }
    double size = theme.text().figureTitle();
    double others = (lines - 1) * size * theme.text().lineHeight();
    return margin + others + ruler.lineHeight(size);
  }

  /** Everything on the page. */
  record Placed(List<PlacedText> title, @Nullable LegendLayout legend, List<AxesLayout> axes) {}

  /** Everything in its place. */
  Placed arrange() {
    List<PlacedText> title = placeTitle();
    double top = titleHeight(title.size());
    double more = top - titleHeight(Math.min(1, title.size()));
    double spareWidth = (1 - Room.PLOT_SHARE) * Math.max(0, page.width() - least.width());
    double spareHeight = (1 - Room.PLOT_SHARE) * Math.max(0, page.height() - more - least.height());
    Rect whole = new Rect(0, 0, page.width(), page.height());
    NoteArranger notes = new NoteArranger(ruler, whole, figure.crop());
    Rect below = new Rect(0, top, page.width(), page.height() - top);
    if (legend == null) {
      return new Placed(title, null, grid.arrange(below, spareWidth, notes));
    }
    if (beside()) {
      LegendLayout right = right(legend, below, spareWidth / 2);
      double taken = right.frame().width() + margin;
      Rect area = new Rect(0, top, page.width() - taken, below.height());
      return new Placed(title, right, grid.arrange(area, spareWidth / 2, notes));
    }
    boolean above = legend.place() == LegendPlace.OUTSIDE_TOP;
    LegendLayout wide = wide(legend, below, spareHeight / 2, above);
    double taken = wide.frame().height() + margin;
    double start = above ? top + taken : top;
    Rect area = new Rect(0, start, page.width(), below.height() - taken);
    return new Placed(title, wide, grid.arrange(area, spareWidth, notes));
  }

  private List<PlacedText> placeTitle() {
    List<PlacedText> placed = new ArrayList<>();
    if (figure.title().isEmpty()) {
      return placed;
    }
    boolean roomForTwo = page.height() >= least.height() + titleHeight(2) - titleHeight(1);
    double baseline = margin;
    double most = page.width() - 2 * margin;
    for (TextLine line : ruler.figureTitle(figure.title(), most, roomForTwo ? 2 : 1)) {
      placed.add(PlacedText.centered(line, page.width() / 2, baseline + line.ascent()));
      baseline += theme.text().figureTitle() * theme.text().lineHeight();
    }
    return placed;
  }

  /** Right of all axes; its height is that of a title of one line, so that its width is too. */
  private LegendLayout right(LegendArranger legend, Rect below, double spare) {
    double height = page.height() - titleHeight(2) - 2 * margin;
    double width = Math.min(legend.naturalWidth(height), legend.leastWidth() + spare);
    LegendLayout tall = legend.tall(width, below.height() - 2 * margin);
    return tall.translate(page.width() - margin - tall.frame().width(), below.y() + margin);
  }

  private LegendLayout wide(LegendArranger legend, Rect below, double spare, boolean above) {
    double most = legend.leastHeight() + spare;
    LegendLayout wide = legend.wide(page.width() - 2 * margin, most);
    double height = wide.frame().height();
    double top = above ? below.y() + margin : below.bottom() - margin - height;
    return wide.translate(page.width() / 2 - wide.frame().width() / 2, top);
  }
}
