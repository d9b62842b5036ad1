package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Theme;
import org.viz4j.figure.Twin;
import org.viz4j.geom.Rect;

/**
 * Places one axes. First it tells how much room it takes left and right; once the widths of plot
 * areas are settled, how much above and below; and once the heights are, where everything goes.
 */
final class CellArranger {
  private final Axes axes;
  private final Area nominal;
  private final Ruler ruler;
  private final Theme theme;
  private final Guides guides;
  private final @Nullable LegendArranger legend;
  private final Room room;

  /**
   * @param nominal the cell's share of the page
   * @param anyTicks whether room left and right is for any number of ticks
   */
  CellArranger(Axes axes, Area nominal, Guides guides, Ruler ruler, boolean anyTicks) {
    this.axes = axes;
    this.nominal = nominal;
    this.guides = guides;
    this.ruler = ruler;
    this.theme = ruler.theme();
    this.legend = guides.legend();
    this.room = new Room(axes, ruler, guides, anyTicks || axes.aspect() == Aspect.EQUAL);
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
    return room.right(nominal.height()) + room.legendWidth(nominal.height(), extra);
  }

  /** Everything above and below a plot area of a settled width. */
  record Stack(
      List<TextLine> title,
      Ticking.Choice xTicks,
      double ownBottom,
      @Nullable LegendLayout legend,
      double top,
      double bottom) {}

  /**
   * @param plot width of the plot area
   * @param outer width of the cell
   * @param ticks length that the number of ticks is for: of the shortest axis with this scale
   */
  record Widths(double plot, double outer, double ticks) {}

  /**
   * How much may stand above and below.
   *
   * @param titleLines the most that a title may have
   * @param legend the most that an outside legend may take of the cell
   */
  record Limits(int titleLines, double legend) {}

  /** Settles what stands above and below. */
  Stack stack(Widths widths, Limits limits) {
    Ticking.Choice choice = guides.x().across(widths.ticks());
    int lines = Math.min(limits.titleLines(), room.titleLines(nominal.height()));
    double textWidth = widths.outer() - 2 * theme.spacing().page();
    List<TextLine> title = ruler.title(axes.title(), textWidth, Math.max(1, lines));
    double top = room.top(title.size());
    double bottom = room.bottom(choice.upright() ? choice.widest() : room.levelLabels());
    LegendLayout stacked = null;
    double taken = 0;
    if (legend != null && (room.legendAbove() || room.legendBelow())) {
      double most = room.mostLegendHeight(nominal.height(), top, bottom);
      stacked = legend.wide(widths.plot(), most * limits.legend());
      taken = stacked.frame().height() + room.legendGap();
    }
    return new Stack(
        title,
        choice,
        bottom,
        stacked,
        top + (room.legendAbove() ? taken : 0),
        bottom + (room.legendBelow() ? taken : 0));
  }

  /**
   * Where a cell goes.
   *
   * @param plot of which axes with equal aspect take what their data fit into
   * @param outer the cell; only its sides matter
   * @param extra as told to {@link #right}
   * @param xTicks length that the number of ticks is for: of the shortest axis with this scale
   * @param yTicks the same down
   */
  record Place(Rect plot, Rect outer, double extra, double xTicks, double yTicks) {}

  /** Everything in its place. */
  AxesLayout place(Stack stack, Place place, NoteArranger notes) {
    CaptionArranger captions = guides.captions();
    Rect plot =
        captions == null
            ? EqualAspect.within(place.plot(), axes, guides)
            : captions.within(place.plot());
    AxisArranger x = new AxisArranger(axes.x(), guides.x(), ruler, room);
    AxisArranger y = new AxisArranger(axes.y(), guides.y(), ruler, room);
    Ticking.Choice xTicks =
        guides.x().shortened(stack.xTicks(), Math.min(place.xTicks(), plot.width()));
    Ticking.Choice yTicks = guides.y().down(Math.min(place.yTicks(), plot.height()));
    x.warnAboutFew(xTicks, "x");
    y.warnAboutFew(yTicks, "y");
    double page = theme.spacing().page();
    double end = plot.bottom() + stack.ownBottom() - page;
    Rect textRoom = place.outer().grow(-page);
    AxesLayout wordless =
        new AxesLayout(
            axes,
            new Projection(guides.x().scale(), guides.y().scale(), plot),
            placeTitle(stack, plot, textRoom),
            x.below(xTicks, plot, textRoom, end),
            y.left(yTicks, plot),
            placeTwin(plot),
            null,
            placeColorbar(plot),
            captions == null ? List.of() : captions.captions(plot, place.plot()),
            guides.insets().stream().map(inset -> inset.place(plot, notes)).toList(),
            List.of());
    AxesLayout bare = wordless.withNotes(notes.place(wordless));
    return legend == null ? bare : bare.withLegend(placeLegend(legend, stack, bare, place.extra()));
  }

  private @Nullable ColorbarLayout placeColorbar(Rect plot) {
    ColorbarArranger colorbar = guides.colorbar();
    if (colorbar == null) {
      return null;
    }
    CaptionArranger captions = guides.captions();
    double left = plot.right() + room.twinWidth(nominal.height());
    return colorbar.place(left, captions == null ? plot : captions.images(plot));
  }

  private AxesLayout.@Nullable Twin placeTwin(Rect plot) {
    Twin twin = axes.twin();
    Ticking chooser = guides.twin();
    if (twin == null || chooser == null) {
      return null;
    }
    Ticking.Choice choice = chooser.down(plot.height());
    AxisArranger arranger = new AxisArranger(twin.y(), chooser, ruler, room);
    arranger.warnAboutFew(choice, "second y");
    return new AxesLayout.Twin(
        new Projection(guides.x().scale(), chooser.scale(), plot), arranger.right(choice, plot));
  }

  private @Nullable LegendLayout placeLegend(
      LegendArranger legend, Stack stack, AxesLayout bare, double extra) {
    Rect plot = bare.plot();
    if (axes.aspect() == Aspect.EQUAL && !hasRoom(legend, plot)) {
      ruler.warn(
          Warning.Code.LEGEND_SHORTENED,
          "legend is left out, as equal aspect leaves no room for it; place it above or below");
      return null;
    }
    double gap = room.legendGap();
    if (room.legendRight()) {
      double width = room.legendWidth(nominal.height(), extra) - gap;
      double left = plot.right() + room.twinWidth(nominal.height()) + room.colorbarWidth() + gap;
      return legend.tall(width, plot.height()).translate(left, plot.y());
    }
    LegendLayout stacked = stack.legend();
    if (stacked != null) {
      double height = stacked.frame().height();
      double page = theme.spacing().page();
      double top =
          room.legendAbove()
              ? plot.y() - gap - height
              : plot.bottom() + stack.ownBottom() + gap - page;
      return stacked.translate(plot.centerX() - stacked.frame().width() / 2, top);
    }
    double pad = theme.spacing().legend();
    LegendLayout inner = legend.tall(plot.width() - 2 * pad, plot.height() - 2 * pad);
    Rect frame = new LegendSpot(bare, pad).at(legend.place(), inner.frame());
    return inner.translate(frame.x(), frame.y());
  }

  private boolean hasRoom(LegendArranger legend, Rect plot) {
    if (legend.place().outside()) {
      return !room.legendRight() || legend.leastHeight() <= plot.height();
    }
    double pad = 2 * theme.spacing().legend();
    return legend.leastWidth() <= plot.width() - pad && legend.leastHeight() <= plot.height() - pad;
  }

  private List<PlacedText> placeTitle(Stack stack, Rect plot, Rect textRoom) {
    List<PlacedText> placed = new ArrayList<>();
    double top = plot.y() - stack.top() + theme.spacing().page();
    for (TextLine line : stack.title()) {
      placed.add(PlacedText.within(textRoom, line, plot.centerX(), top + line.ascent()));
      top += theme.text().title() * theme.text().lineHeight();
    }
    return placed;
  }
}
