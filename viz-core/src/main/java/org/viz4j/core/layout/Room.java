package org.viz4j.core.layout;

import org.viz4j.core.text.TextLine;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Frame;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Theme;
import org.viz4j.figure.Twin;

/**
 * How much room everything beside the plot area takes, in pt. What stands left and right depends on
 * the page's height alone, so that a wider page never has a narrower plot area.
 */
final class Room {
  /** A plot area smaller than this many tick label sizes shows nothing. */
  private static final double LEAST_PLOT = 4;

  /** The plot area's share of the page in the direction that an outside legend takes room from. */
  static final double PLOT_SHARE = 0.3;

  private static final int TITLE_LINES = 3;

  private final Axes axes;
  private final Theme theme;
  private final Guides guides;
  private final boolean anyTicks;
  private final boolean bare;
  private final double labelHeight;
  private final double titleHeight;
  private final double tickAbove;
  private final double tickBelow;

  /**
   * @param anyTicks whether room left and right is for any number of ticks
   */
  Room(Axes axes, Ruler ruler, Guides guides, boolean anyTicks) {
    this.axes = axes;
    this.theme = ruler.theme();
    this.guides = guides;
    this.anyTicks = anyTicks;
    this.labelHeight = ruler.lineHeight(theme.text().label());
    this.titleHeight = ruler.lineHeight(theme.text().title());
    this.bare = axes.frame() == Frame.BARE;
    TextLine digit = ruler.tick("0");
    boolean ticks = !bare || guides.colorbar() != null;
    this.tickAbove = ticks ? digit.ascent() - digit.capHeight() / 2 : 0;
    this.tickBelow = ticks ? digit.descent() + digit.capHeight() / 2 : 0;
  }

  boolean legendRight() {
    return guides.place() == LegendPlace.OUTSIDE_RIGHT;
  }

  boolean legendAbove() {
    return guides.place() == LegendPlace.OUTSIDE_TOP;
  }

  boolean legendBelow() {
    return guides.place() == LegendPlace.OUTSIDE_BOTTOM;
  }

  /** Between an outside legend and what it stands beside. */
  double legendGap() {
    return Math.max(2 * theme.spacing().legend(), tickAbove);
  }

  /** Between the plot area and tick labels beside it. */
  double tickRoom() {
    return bare ? 0 : theme.lines().tickLength() + theme.spacing().tick();
  }

  /** Between the plot area and tick labels below it. */
  double tickRoomBelow() {
    return Math.max(tickRoom(), tickBelow);
  }

  /** Above the plot area, an outside legend not counted. */
  double top(int titleLines) {
    double page = theme.spacing().page();
    if (titleLines == 0) {
      return Math.max(page, tickAbove);
    }
    double lines = (titleLines - 1) * theme.text().title() * theme.text().lineHeight();
    return page + lines + titleHeight + Math.max(theme.spacing().title(), tickAbove);
  }

  /** Below the plot area, an outside legend not counted. */
  double bottom(double tickLabels) {
    double label = axes.x().label().isEmpty() ? 0 : theme.spacing().label() + labelHeight;
    return tickRoomBelow() + tickLabels + label + theme.spacing().page();
  }

  /** Room for level tick labels. */
  double levelLabels() {
    return guides.x().widest() == 0 ? 0 : guides.x().lineHeight();
  }

  private double mostBottom() {
    return bottom(Math.max(levelLabels(), guides.x().widest()));
  }

  /**
   * Left of the plot area in a cell of height {@code height}. Where lengths were scaled down to the
   * page's width, or the cell shares its row, the height of the plot area is not known by this
   * alone, and there is room for any number of ticks.
   */
  double left(double height) {
    return leftOf(widest(guides.y(), height));
  }

  private double widest(Ticking ticks, double height) {
    return anyTicks
        ? ticks.widest()
        : ticks.widestBetween(leastPlotHeight(height), mostPlotHeight(height));
  }

  private double leftOf(double tickLabels) {
    double labels = theme.spacing().page() + tickRoom() + beside(axes.y(), tickLabels);
    return Math.max(labels, guides.x().overhang());
  }

  private double beside(Axis axis, double tickLabels) {
    return tickLabels + (axis.label().isEmpty() ? 0 : theme.spacing().label() + labelHeight);
  }

  /** Right of the plot area in a cell of height {@code height}, an outside legend not counted. */
  double right(double height) {
    return rightOf(twinWidth(height) + colorbarWidth());
  }

  /** What a colorbar takes right of the plot area and a second y axis; 0 for none. */
  double colorbarWidth() {
    ColorbarArranger colorbar = guides.colorbar();
    return colorbar == null ? 0 : colorbar.width();
  }

  /** From the plot area to the right end of the second y axis; 0 for none. */
  double twinWidth(double height) {
    Ticking twin = guides.twin();
    return twin == null ? 0 : twinWidthOf(widest(twin, height));
  }

  private double twinWidthOf(double tickLabels) {
    Twin twin = axes.twin();
    return twin == null ? 0 : tickRoom() + beside(twin.y(), tickLabels);
  }

  private double rightOf(double twinWidth) {
    return Math.max(theme.spacing().page() + twinWidth, guides.x().overhang());
  }

  /**
   * For a legend right of the plot area, its gap included; 0 for none.
   *
   * @param height of the cell
   * @param extra how much more than the least it may have
   */
  double legendWidth(double height, double extra) {
    LegendArranger legend = guides.legend();
    if (legend == null || !legendRight()) {
      return 0;
    }
    double natural = legend.naturalWidth(leastPlotHeight(height));
    return legendGap() + Math.min(natural, legend.leastWidth() + extra);
  }

  /** The most that a legend above or below the plot area may take, its gap not included. */
  double mostLegendHeight(double height, double top, double bottom) {
    return (1 - PLOT_SHARE) * height - top - bottom - legendGap();
  }

  /** How many lines a title may have on a page of height {@code height}. */
  int titleLines(double height) {
    if (axes.title().isEmpty()) {
      return 0;
    }
    int lines = TITLE_LINES;
    double needed = mostBottom() + leastLegendHeight();
    double plot = Math.max(leastPlot().height(), verticalShare() * height);
    while (lines > 1 && top(lines) + needed + plot > height) {
      lines--;
    }
    return lines;
  }

  private double verticalShare() {
    return legendAbove() || legendBelow() ? PLOT_SHARE : 0;
  }

  private double leastLegendHeight() {
    boolean stacked = legendAbove() || legendBelow();
    LegendArranger legend = guides.legend();
    return legend != null && stacked ? legend.leastHeight() + legendGap() : 0;
  }

  private double mostPlotHeight(double height) {
    int lines = axes.title().isEmpty() ? 0 : 1;
    return height - top(lines) - bottom(levelLabels()) - leastLegendHeight();
  }

  private double leastPlotHeight(double height) {
    if (verticalShare() > 0) {
      return verticalShare() * height;
    }
    return height - top(titleLines(height)) - mostBottom();
  }

  /** The smallest plot area that shows something and holds insets and an inside legend. */
  Area leastPlot() {
    double least = LEAST_PLOT * theme.text().tick();
    double width = least;
    double height = least;
    LegendArranger legend = guides.legend();
    if (legend != null) {
      double pad = 2 * theme.spacing().legend();
      width = legendRight() ? least : Math.max(least, legend.leastWidth() + pad);
      boolean stacked = legendAbove() || legendBelow();
      height = stacked ? least : Math.max(least, legend.leastHeight() + pad);
    }
    if (guides.captions() != null) {
      width = Math.max(width, guides.captions().least().width());
      height = Math.max(height, guides.captions().least().height());
    }
    for (InsetArranger inset : guides.insets()) {
      width = Math.max(width, inset.leastPlot().width());
      height = Math.max(height, inset.leastPlot().height());
    }
    return new Area(width, height);
  }

  /** The most that may stand left. */
  double mostLeft() {
    return leftOf(guides.y().widest());
  }

  /** The least that must stand right, with room for any ticks of a second y axis. */
  double leastRight() {
    LegendArranger legend = guides.legend();
    double wide = legend != null && legendRight() ? legendGap() + legend.leastWidth() : 0;
    Ticking twin = guides.twin();
    return rightOf((twin == null ? 0 : twinWidthOf(twin.widest())) + colorbarWidth()) + wide;
  }

  /** Above, with the title cut to one line and an outside legend to one row. */
  double leastTop() {
    int lines = axes.title().isEmpty() ? 0 : 1;
    return top(lines) + (legendAbove() ? leastLegendHeight() : 0);
  }

  /** Below, with upright tick labels and an outside legend cut to one row. */
  double leastBottom() {
    return mostBottom() + (legendBelow() ? leastLegendHeight() : 0);
  }

  /** Width of a cell whose outside legend leaves the plot area its share. */
  double sharedWidth() {
    return legendRight() ? (mostLeft() + leastRight()) / (1 - PLOT_SHARE) : 0;
  }

  /** Height of a cell whose outside legend leaves the plot area its share. */
  double sharedHeight() {
    return verticalShare() > 0 ? (leastTop() + leastBottom()) / (1 - PLOT_SHARE) : 0;
  }
}
