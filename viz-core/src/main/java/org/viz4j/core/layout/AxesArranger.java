package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

/** Places one axes on a page. */
final class AxesArranger {
  private final Axes axes;
  private final Size page;
  private final Trained trained;
  private final Ruler ruler;
  private final Theme theme;
  private final TickChooser xTicks;
  private final TickChooser yTicks;
  private final @Nullable LegendArranger legend;
  private final Room room;

  /**
   * @param scaled whether the theme was scaled down to the page
   */
  AxesArranger(Figure figure, Trained trained, Ruler ruler, boolean scaled) {
    this.axes = figure.axes();
    this.page = figure.size();
    this.trained = trained;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.xTicks = new TickChooser(trained.x(), ruler);
    this.yTicks = new TickChooser(trained.y(), ruler);
    LegendArranger arranger = axes.legend() == null ? null : new LegendArranger(axes, ruler);
    this.legend = arranger == null || arranger.isEmpty() ? null : arranger;
    this.room = new Room(axes, ruler, xTicks, yTicks, legend, scaled);
  }

  Size minimumSize() {
    return room.minimumSize();
  }

  AxesLayout arrange() {
    double left = room.left(page.height());
    double legendWidth = room.legendWidth(page);
    double width = page.width() - left - room.right() - legendWidth;
    TickChooser.Choice xChoice = xTicks.across(width);
    warnAboutFew(xChoice, "x");
    double textWidth = page.width() - 2 * theme.spacing().page();
    List<TextLine> title = ruler.title(axes.title(), textWidth, room.titleLines(page.height()));
    double top = room.top(title.size());
    double bottom = room.bottom(xChoice.upright() ? xChoice.widest() : room.levelLabels());
    LegendLayout outside = outsideLegend(width, legendWidth, top, bottom);
    double stacked = outside == null || room.legendRight() ? 0 : height(outside) + room.legendGap();
    double plotTop = top + (room.legendAbove() ? stacked : 0);
    Rect plot = new Rect(left, plotTop, width, page.height() - top - bottom - stacked);
    Projection projection = new Projection(trained.x().scale(), trained.y().scale(), plot);
    return new AxesLayout(
        axes,
        projection,
        placeTitle(title, plot),
        placeX(xChoice, plot, bottom),
        placeY(plot),
        placeLegend(outside, projection, bottom));
  }

  private static double height(LegendLayout legend) {
    return legend.frame().height();
  }

  private @Nullable LegendLayout outsideLegend(
      double plotWidth, double legendWidth, double top, double bottom) {
    if (legend == null || !room.place().outside()) {
      return null;
    }
    if (room.legendRight()) {
      return legend.tall(legendWidth - room.legendGap(), page.height() - top - bottom);
    }
    return legend.wide(plotWidth, room.mostLegendHeight(page.height(), top, bottom));
  }

  private @Nullable LegendLayout placeLegend(
      @Nullable LegendLayout outside, Projection projection, double bottom) {
    if (legend == null) {
      return null;
    }
    Rect plot = projection.plot();
    if (outside == null) {
      double pad = theme.spacing().legend();
      LegendLayout inner = legend.tall(plot.width() - 2 * pad, plot.height() - 2 * pad);
      return moved(inner, new LegendSpot(projection, pad).at(room.place(), inner.frame(), axes));
    }
    double edge = plot.right() + room.legendGap();
    if (room.legendAbove()) {
      edge = plot.y() - room.legendGap() - height(outside);
    } else if (room.legendBelow()) {
      edge = page.height() - theme.spacing().page() - height(outside);
    }
    return moved(outside, LegendSpot.outside(room.place(), outside.frame(), plot, edge));
  }

  private static LegendLayout moved(LegendLayout legend, Rect frame) {
    double dx = frame.x();
    double dy = frame.y();
    PlacedText more = legend.more();
    return new LegendLayout(
        frame,
        legend.entries().stream()
            .map(
                entry ->
                    new LegendLayout.Entry(
                        entry.mark(),
                        entry.handle().translate(dx, dy),
                        entry.text().translate(dx, dy)))
            .toList(),
        more == null ? null : more.translate(dx, dy));
  }

  private List<PlacedText> placeTitle(List<TextLine> lines, Rect plot) {
    List<PlacedText> placed = new ArrayList<>();
    double top = theme.spacing().page();
    for (TextLine line : lines) {
      double x = withinPage(plot.centerX(), line.width(), page.width());
      placed.add(PlacedText.centered(line, x, top + line.ascent()));
      top += theme.text().title() * theme.text().lineHeight();
    }
    return placed;
  }

  /**
   * The centre nearest to {@code center} at which {@code length} keeps clear of the page's edge.
   */
  private double withinPage(double center, double length, double pageLength) {
    double half = length / 2 + theme.spacing().page();
    return Math.max(half, Math.min(pageLength - half, center));
  }

  private AxisLayout placeX(TickChooser.Choice choice, Rect plot, double bottom) {
    List<Double> ticks =
        positions(choice.ticks().values(), trained.x().scale(), plot.x(), plot.width());
    List<PlacedText> labels = new ArrayList<>();
    double top = plot.bottom() + room.tickRoomBelow();
    for (int i : xTicks.kept(choice, plot.width(), line -> extentAcross(choice, line))) {
      TextLine line = choice.labels().get(i);
      double x = ticks.get(i);
      labels.add(
          choice.upright()
              ? new PlacedText(line, new Point(x + line.capHeight() / 2, top + line.width()), 90)
              : PlacedText.centered(line, x, top + line.ascent()));
    }
    List<Double> minors =
        positions(choice.ticks().minors(), trained.x().scale(), plot.x(), plot.width());
    return new AxisLayout(ticks, minors, labels, xLabel(plot, bottom));
  }

  private double extentAcross(TickChooser.Choice choice, TextLine line) {
    return choice.upright() ? xTicks.lineHeight() : line.width();
  }

  private @Nullable PlacedText xLabel(Rect plot, double bottom) {
    if (axes.x().label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(axes.x().label(), page.width() - 2 * theme.spacing().page());
    double center = withinPage(plot.centerX(), line.width(), page.width());
    double baseline = plot.bottom() + bottom - theme.spacing().page() - line.descent();
    return PlacedText.centered(line, center, baseline);
  }

  private AxisLayout placeY(Rect plot) {
    TickChooser.Choice choice = yTicks.down(plot.height());
    warnAboutFew(choice, "y");
    List<Double> ticks =
        positions(choice.ticks().values(), trained.y().scale(), plot.bottom(), -plot.height());
    List<PlacedText> labels = new ArrayList<>();
    double right = plot.x() - room.tickRoom();
    for (int i : yTicks.kept(choice, plot.height(), line -> yTicks.lineHeight())) {
      TextLine line = choice.labels().get(i);
      double baseline = ticks.get(i) + line.capHeight() / 2;
      labels.add(new PlacedText(line, new Point(right - line.width(), baseline), 0));
    }
    List<Double> minors =
        positions(choice.ticks().minors(), trained.y().scale(), plot.bottom(), -plot.height());
    return new AxisLayout(ticks, minors, labels, yLabel(plot, right - choice.widest()));
  }

  private @Nullable PlacedText yLabel(Rect plot, double tickLabels) {
    if (axes.y().label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(axes.y().label(), plot.height());
    double baseline = tickLabels - theme.spacing().label() - line.descent();
    double start = plot.centerY() + line.width() / 2;
    return new PlacedText(line, new Point(baseline, start), 90);
  }

  private static List<Double> positions(
      List<Double> values, Scale scale, double start, double length) {
    return values.stream().map(value -> start + scale.map(value) * length).toList();
  }

  private void warnAboutFew(TickChooser.Choice choice, String axis) {
    if (choice.ticks().few()) {
      ruler.warn(
          Warning.Code.FEW_TICKS,
          "domain of the " + axis + " axis holds too few distinct numbers for more ticks");
    }
  }
}
