package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.text.TextLine;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axis;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** Places ticks, their labels and the label of one axis beside a plot area. */
final class AxisArranger {
  private final Axis axis;
  private final Ticking chooser;
  private final Ruler ruler;
  private final Room room;
  private final Theme.Spacing spacing;

  AxisArranger(Axis axis, Ticking chooser, Ruler ruler, Room room) {
    this.axis = axis;
    this.chooser = chooser;
    this.ruler = ruler;
    this.room = room;
    this.spacing = ruler.theme().spacing();
  }

  /** Says so where the numbers of an axis are too close for ticks. */
  void warnAboutFew(Ticking.Choice choice, String name) {
    if (choice.ticks().few()) {
      ruler.warn(
          Warning.Code.FEW_TICKS,
          "domain of the " + name + " axis holds too few distinct numbers for more ticks");
    }
  }

  /**
   * An x axis below {@code plot}.
   *
   * @param labelRoom what the axis label must keep clear of the edges of
   * @param bottom where the axis label ends
   */
  AxisLayout below(Ticking.Choice choice, Rect plot, Rect labelRoom, double bottom) {
    List<Double> ticks = positions(choice.ticks().values(), plot.x(), plot.width());
    List<PlacedText> labels = new ArrayList<>();
    double top = plot.bottom() + room.tickRoomBelow();
    for (int i : kept(choice, plot.width(), line -> extentAcross(choice, line))) {
      TextLine line = choice.labels().get(i);
      double x = ticks.get(i);
      labels.add(
          choice.upright()
              ? new PlacedText(line, new Point(x + line.capHeight() / 2, top + line.width()), 90)
              : PlacedText.centered(line, x, top + line.ascent()));
    }
    List<Double> minors = positions(choice.ticks().minors(), plot.x(), plot.width());
    return new AxisLayout(ticks, minors, labels, label(plot, labelRoom, bottom));
  }

  /** The labels that stay; says so where the figure states more, and what there is to say. */
  private List<Integer> kept(
      Ticking.Choice choice, double length, ToDoubleFunction<TextLine> extent) {
    List<Integer> kept = chooser.kept(choice, length, extent);
    ruler.keepWarningsOfTicks(
        kept.stream().map(choice.labels()::get).toList(),
        kept.stream().map(choice.ticks().labels()::get).toList());
    long stated = choice.labels().stream().filter(label -> label.width() > 0).count();
    if (axis.ticks() != null && kept.size() < stated) {
      String left = (stated - kept.size()) + " of " + stated;
      ruler.warn(
          Warning.Code.TICKS_SHORTENED,
          left + " labels of stated ticks are left out, as there is no room for them");
    }
    return kept;
  }

  private double extentAcross(Ticking.Choice choice, TextLine line) {
    return choice.upright() ? chooser.lineHeight() : line.width();
  }

  private @Nullable PlacedText label(Rect plot, Rect labelRoom, double bottom) {
    if (axis.label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(axis.label(), labelRoom.width());
    return PlacedText.within(labelRoom, line, plot.centerX(), bottom - line.descent());
  }

  /** A y axis left of {@code plot}. */
  AxisLayout left(Ticking.Choice choice, Rect plot) {
    double right = plot.x() - room.tickRoom();
    double baseline = right - choice.widest() - spacing.label();
    return down(choice, plot, new Side(right, 1, label -> baseline - label.descent()));
  }

  /** A y axis right of {@code plot}. */
  AxisLayout right(Ticking.Choice choice, Rect plot) {
    double left = plot.right() + room.tickRoom();
    double baseline = left + choice.widest() + spacing.label();
    return down(choice, plot, new Side(left, 0, label -> baseline + label.ascent()));
  }

  /**
   * Beside a plot area.
   *
   * @param x where tick labels start or end
   * @param back how much of a tick label's width is left of there
   * @param baseline of the axis label, which reads upwards
   */
  private record Side(double x, double back, ToDoubleFunction<TextLine> baseline) {}

  private AxisLayout down(Ticking.Choice choice, Rect plot, Side side) {
    List<Double> ticks = positions(choice.ticks().values(), plot.bottom(), -plot.height());
    List<PlacedText> labels = new ArrayList<>();
    for (int i : kept(choice, plot.height(), line -> chooser.lineHeight())) {
      TextLine line = choice.labels().get(i);
      double x = side.x() - side.back() * line.width();
      labels.add(new PlacedText(line, new Point(x, ticks.get(i) + line.capHeight() / 2), 0));
    }
    List<Double> minors = positions(choice.ticks().minors(), plot.bottom(), -plot.height());
    return new AxisLayout(ticks, minors, labels, upright(plot, side));
  }

  private @Nullable PlacedText upright(Rect plot, Side side) {
    if (axis.label().isEmpty()) {
      return null;
    }
    TextLine line = ruler.label(axis.label(), plot.height());
    if (line.width() > plot.height()) {
      return null;
    }
    double start = plot.centerY() + line.width() / 2;
    return new PlacedText(line, new Point(side.baseline().applyAsDouble(line), start), 90);
  }

  private List<Double> positions(List<Double> values, double start, double length) {
    return values.stream().map(value -> start + chooser.scale().map(value) * length).toList();
  }
}
