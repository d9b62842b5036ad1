package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * Places one axes. First it tells how much room it takes left and right; once the widths of plot
 * areas are settled, how much above and below; and once the heights are, where everything goes.
 */
final class CellArranger {
  private final Axes axes;
  private final Area nominal;
  private final Trained trained;
  private final Ruler ruler;
  private final Theme theme;
  private final Ticking xTicks;
  private final Ticking yTicks;
  private final @Nullable LegendArranger legend;
  private final Room room;

  /**
   * @param nominal the cell's share of the page
   * @param anyTicks whether room left is for any number of ticks
   */
  CellArranger(Axes axes, Area nominal, Trained trained, Ruler ruler, boolean anyTicks) {
    this.axes = axes;
    this.nominal = nominal;
    this.trained = trained;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.xTicks = ticking(trained.x());
    this.yTicks = ticking(trained.y());
    LegendArranger arranger = axes.legend() == null ? null : new LegendArranger(axes, ruler);
    this.legend = arranger == null || arranger.isEmpty() ? null : arranger;
    this.room = new Room(axes, ruler, xTicks, yTicks, legend, anyTicks || equalAspect());
  }

  private Ticking ticking(Trained.AxisScale axis) {
    Ticking ticks = Ticking.of(axis, ruler);
    return axes.frame() == Frame.BARE ? new UnlabelledTicking(ticks) : ticks;
  }

  Room room() {
    return room;
  }

  /** Left of the plot area. */
  double left() {
    return room.left(nominal.height());
  }

  /**
   * Right of the plot area.
   *
   * @param extra how much more than the least an outside legend may have
   */
  double right(double extra) {
    return room.right() + room.legendWidth(nominal.height(), extra);
  }

  /** Everything above and below a plot area of a settled width. */
  record Stack(
      double plotWidth,
      List<TextLine> title,
      Ticking.Choice xTicks,
      double ownTop,
      double ownBottom,
      @Nullable LegendLayout legend,
      double top,
      double bottom) {}

  /**
   * Settles what stands above and below.
   *
   * @param outerWidth of the cell
   * @param titleLines the most that the title may have
   * @param legendShare the most that an outside legend above or below may take of the cell
   */
  Stack stack(double plotWidth, double outerWidth, int titleLines, double legendShare) {
    Ticking.Choice choice = xTicks.across(plotWidth);
    int lines = Math.min(titleLines, room.titleLines(nominal.height()));
    double textWidth = outerWidth - 2 * theme.spacing().page();
    List<TextLine> title = ruler.title(axes.title(), textWidth, Math.max(1, lines));
    double top = room.top(title.size());
    double bottom = room.bottom(choice.upright() ? choice.widest() : room.levelLabels());
    LegendLayout stacked = null;
    double taken = 0;
    if (legend != null && (room.legendAbove() || room.legendBelow())) {
      double most = room.mostLegendHeight(nominal.height(), top, bottom);
      stacked = legend.wide(plotWidth, most * legendShare);
      taken = stacked.frame().height() + room.legendGap();
    }
    return new Stack(
        plotWidth,
        title,
        choice,
        top,
        bottom,
        stacked,
        top + (room.legendAbove() ? taken : 0),
        bottom + (room.legendBelow() ? taken : 0));
  }

  /**
   * Everything in its place around {@code plot} or, with equal aspect, what fits into it, in the
   * cell {@code outer}.
   *
   * @param extra as told to {@link #right}
   */
  AxesLayout place(Stack stack, Rect room, Rect outer, double extra) {
    Rect plot = equalAspect() ? equal(room) : room;
    Projection projection = new Projection(trained.x().scale(), trained.y().scale(), plot);
    return new AxesLayout(
        axes,
        projection,
        placeTitle(stack, plot, outer),
        placeX(stack, plot, outer),
        placeY(plot),
        placeLegend(stack, projection, extra),
        List.of());
  }

  private boolean equalAspect() {
    return axes.aspect() == Aspect.EQUAL;
  }

  /** The largest plot area in the middle of {@code room} whose data units are squares. */
  private Rect equal(Rect room) {
    double ratio = half(trained.x().scale().domain()) / half(trained.y().scale().domain());
    if (!(ratio > 0 && ratio < Double.POSITIVE_INFINITY)) {
      return room;
    }
    double width = Math.min(room.width(), room.height() * ratio);
    double height = Math.min(room.height(), room.width() / ratio);
    return new Rect(room.centerX() - width / 2, room.centerY() - height / 2, width, height);
  }

  private static double half(Interval domain) {
    return domain.max() / 2 - domain.min() / 2;
  }

  private @Nullable LegendLayout placeLegend(Stack stack, Projection projection, double extra) {
    if (legend == null) {
      return null;
    }
    Rect plot = projection.plot();
    if (equalAspect() && !hasRoom(legend, plot)) {
      ruler.warn(
          Warning.Code.LEGEND_SHORTENED,
          "legend is left out, as equal aspect leaves no room for it; place it above or below");
      return null;
    }
    if (room.legendRight()) {
      double width = room.legendWidth(nominal.height(), extra) - room.legendGap();
      LegendLayout tall = legend.tall(width, plot.height());
      Rect frame = tall.frame();
      return moved(tall, frame.translate(plot.right() + room.legendGap(), plot.y()));
    }
    LegendLayout stacked = stack.legend();
    if (stacked != null) {
      double height = stacked.frame().height();
      double page = theme.spacing().page();
      double top =
          room.legendAbove()
              ? plot.y() - room.legendGap() - height
              : plot.bottom() + stack.ownBottom() + room.legendGap() - page;
      double left = plot.centerX() - stacked.frame().width() / 2;
      return moved(stacked, stacked.frame().translate(left, top));
    }
    double pad = theme.spacing().legend();
    LegendLayout inner = legend.tall(plot.width() - 2 * pad, plot.height() - 2 * pad);
    return moved(inner, new LegendSpot(projection, pad).at(room.place(), inner.frame(), axes));
  }

  private boolean hasRoom(LegendArranger legend, Rect plot) {
    if (room.place().outside()) {
      return !room.legendRight() || legend.leastHeight() <= plot.height();
    }
    double pad = 2 * theme.spacing().legend();
    return legend.leastWidth() <= plot.width() - pad && legend.leastHeight() <= plot.height() - pad;
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

  private List<PlacedText> placeTitle(Stack stack, Rect plot, Rect outer) {
    List<PlacedText> placed = new ArrayList<>();
    double top = plot.y() - stack.top() + theme.spacing().page();
    for (TextLine line : stack.title()) {
      double x = within(outer, plot.centerX(), line.width());
      placed.add(PlacedText.centered(line, x, top + line.ascent()));
      top += theme.text().title() * theme.text().lineHeight();
    }
    return placed;
  }

  /**
   * The centre nearest to {@code center} at which {@code length} keeps clear of the cell's edges.
   */
  private double within(Rect outer, double center, double length) {
    double half = length / 2 + theme.spacing().page();
    return Math.max(outer.x() + half, Math.min(outer.right() - half, center));
  }

  private AxisLayout placeX(Stack stack, Rect plot, Rect outer) {
    Ticking.Choice choice = xTicks(stack, plot);
    warnAboutFew(choice, "x");
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
    return new AxisLayout(ticks, minors, labels, xLabel(plot, stack.ownBottom(), outer));
  }

  /** Those of the settled width, fewer if the aspect has made it smaller. */
  private Ticking.Choice xTicks(Stack stack, Rect plot) {
    Ticking.Choice fewer = xTicks.across(plot.width());
    boolean fits = !fewer.upright() || fewer.widest() <= stack.xTicks().widest();
    return fits && fewer.upright() == stack.xTicks().upright() ? fewer : stack.xTicks();
  }

  private double extentAcross(Ticking.Choice choice, TextLine line) {
    return choice.upright() ? xTicks.lineHeight() : line.width();
  }

  private @Nullable PlacedText xLabel(Rect plot, double bottom, Rect outer) {
    if (axes.x().label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(axes.x().label(), outer.width() - 2 * theme.spacing().page());
    double center = within(outer, plot.centerX(), line.width());
    double baseline = plot.bottom() + bottom - theme.spacing().page() - line.descent();
    return PlacedText.centered(line, center, baseline);
  }

  private AxisLayout placeY(Rect plot) {
    Ticking.Choice choice = yTicks.down(plot.height());
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
    if (line.width() > plot.height()) {
      return null;
    }
    double baseline = tickLabels - theme.spacing().label() - line.descent();
    double start = plot.centerY() + line.width() / 2;
    return new PlacedText(line, new Point(baseline, start), 90);
  }

  private static List<Double> positions(
      List<Double> values, Scale scale, double start, double length) {
    return values.stream().map(value -> start + scale.map(value) * length).toList();
  }

  private void warnAboutFew(Ticking.Choice choice, String axis) {
    if (choice.ticks().few()) {
      ruler.warn(
          Warning.Code.FEW_TICKS,
          "domain of the " + axis + " axis holds too few distinct numbers for more ticks");
    }
  }
}
