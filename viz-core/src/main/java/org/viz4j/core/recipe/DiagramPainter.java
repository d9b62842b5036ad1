package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.recipe.FoldedGraph.Part;
import org.viz4j.data.ModelGraph;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.HorizontalAlign;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.figure.VerticalAlign;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** Draws a page of a diagram into axes, at places in pt from the middle of their upper side. */
final class DiagramPainter {
  private static final Color INK = Color.hex("#1a1a1a");
  private static final Color QUIET = Color.hex("#50565e");

  /** Reads on white and on dark pages. */
  private static final Color LINE = Color.hex("#7d8590");

  private static final double LINE_WIDTH = 1.1;
  private static final double PADDING = 8;
  private static final double CORNER = 4;
  private static final double HEAD_LENGTH = 5.5;
  private static final double HEAD_WIDTH = 5.5;
  private static final double FRAME = 6;
  private static final double TEXT_LINE = 0.29;

  private final Axes.Builder axes;
  private final DiagramPage page;
  private final List<LayerText> texts;
  private final List<LayerKind> kinds;
  private final double top;
  private double left;
  private double drop;

  DiagramPainter(
      Axes.Builder axes, DiagramPage page, ModelGraph model, List<LayerText> texts, double top) {
    this.axes = axes;
    this.page = page;
    this.texts = texts;
    this.kinds = model.layers().stream().map(layer -> LayerKind.of(layer.type())).toList();
    this.top = top;
  }

  void paint() {
    left = -page.width() / 2;
    int number = page.before();
    for (DiagramColumn column : page.columns()) {
      drop = column.drop();
      column.parts().stream().filter(part -> part.times() > 1).forEach(part -> frame(column, part));
      column.layout().routes().forEach(this::connection);
      for (int i = 0; i < column.nodes().size(); i++) {
        box(column.layout().boxes().get(i), column.nodes().get(i));
      }
      if (column.entry() >= 0) {
        link(column.layout().boxes().get(column.entry()), number);
      }
      number++;
      if (column.exit() >= 0) {
        link(column.layout().boxes().get(column.exit()), number);
      }
      left += column.size().width() + DiagramPage.GUTTER;
    }
  }

  /** From pt in the column to the axes. */
  private Position at(double x, double y) {
    return Position.axes(0.5, 1)
        .offset((left + x) * page.scale(), -(top + (drop + y) * page.scale()));
  }

  private double scaled(double length) {
    return length * page.scale();
  }

  private void box(Rect box, int node) {
    LayerKind kind = kinds.get(node);
    axes.patch(
        PatchShape.rectangle(at(box.x(), box.y()), at(box.right(), box.bottom()), scaled(CORNER)),
        patch -> patch.color(kind.fill()).edge(kind.edge()).edgeWidth(scaled(1)));
    if (page.style().stacked()) {
      stacked(box, texts.get(node));
    } else {
      beside(box, texts.get(node));
    }
  }

  private void beside(Rect box, LayerText text) {
    double left = box.x() + PADDING;
    double right = box.right() - PADDING;
    double upper = box.y() + box.height() * TEXT_LINE;
    double lower = box.bottom() - box.height() * TEXT_LINE;
    name(text.name(), at(left, upper), HorizontalAlign.LEFT);
    words(text.type(), at(left, lower), HorizontalAlign.LEFT);
    words(text.parameters(), at(right, upper), HorizontalAlign.RIGHT);
    words(text.shape(), at(right, lower), HorizontalAlign.RIGHT);
  }

  private void stacked(Rect box, LayerText text) {
    List<String> below = text.below();
    double line = box.height() / (below.size() + 2);
    name(text.name(), at(box.centerX(), box.y() + line), HorizontalAlign.CENTER);
    for (int i = 0; i < below.size(); i++) {
      words(below.get(i), at(box.centerX(), box.y() + (i + 2) * line), HorizontalAlign.CENTER);
    }
  }

  private void name(String name, Position place, HorizontalAlign align) {
    axes.annotation(
        name,
        place,
        look ->
            look.size(scaled(LayerText.LARGE))
                .weight(Weight.BOLD)
                .color(INK)
                .align(align, VerticalAlign.MIDDLE));
  }

  private void words(String text, Position place, HorizontalAlign align) {
    if (!text.isEmpty()) {
      axes.annotation(
          text,
          place,
          look ->
              look.size(scaled(LayerText.SMALL)).color(QUIET).align(align, VerticalAlign.MIDDLE));
    }
  }

  /** A small round node: the model goes on where the same number stands. */
  private void link(Rect place, int number) {
    Position middle = at(place.centerX(), place.centerY());
    axes.patch(PatchShape.circle(middle, scaled(place.width() / 2)), patch -> patch.color(LINE));
    axes.annotation(
        Integer.toString(number),
        middle,
        look -> look.size(scaled(LayerText.SMALL)).weight(Weight.BOLD).color(Color.WHITE));
  }

  private void connection(List<Point> route) {
    Point tip = route.get(route.size() - 1);
    List<Position> line = new ArrayList<>();
    line.add(at(route.get(0).x(), route.get(0).y()));
    for (int i = 1; i < route.size() - 1; i++) {
      turn(route.get(i - 1), route.get(i), route.get(i + 1), line);
    }
    line.add(at(tip.x(), tip.y() - HEAD_LENGTH + 1));
    axes.patch(
        new PatchShape.Polyline(line), patch -> patch.color(LINE).edgeWidth(scaled(LINE_WIDTH)));
    axes.patch(
        PatchShape.polygon(
            at(tip.x(), tip.y()),
            at(tip.x() - HEAD_WIDTH / 2, tip.y() - HEAD_LENGTH),
            at(tip.x() + HEAD_WIDTH / 2, tip.y() - HEAD_LENGTH)),
        patch -> patch.color(LINE));
  }

  /** A corner as a quarter of a circle, or less where there is no room. */
  private void turn(Point before, Point corner, Point after, List<Position> line) {
    double radius =
        Math.min(CORNER, Math.min(distance(before, corner), distance(corner, after)) / 2);
    Point start = towards(corner, before, radius);
    Point end = towards(corner, after, radius);
    int steps = 6;
    for (int i = 0; i <= steps; i++) {
      double angle = Math.PI / 2 * i / steps;
      double out = 1 - StrictMath.sin(angle);
      double in = 1 - StrictMath.cos(angle);
      line.add(
          at(
              corner.x() + out * (start.x() - corner.x()) + in * (end.x() - corner.x()),
              corner.y() + out * (start.y() - corner.y()) + in * (end.y() - corner.y())));
    }
  }

  private static double distance(Point a, Point b) {
    return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
  }

  private static Point towards(Point from, Point to, double by) {
    double share = distance(from, to) == 0 ? 0 : by / distance(from, to);
    return new Point(
        from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  /** Around what is there several times. */
  private void frame(DiagramColumn column, Part part) {
    Rect around = null;
    for (int node : part.nodes()) {
      Rect box = column.layout().boxes().get(column.nodes().indexOf(node));
      around = around == null ? box : around.union(box);
    }
    if (around == null) {
      return;
    }
    Rect frame = withLines(column, around).grow(FRAME);
    axes.patch(
        PatchShape.rectangle(
            at(frame.x(), frame.y()), at(frame.right(), frame.bottom()), scaled(2 * CORNER)),
        patch ->
            patch
                .color(LINE)
                .filled(false)
                .edge(LINE)
                .edgeWidth(scaled(LINE_WIDTH))
                .dash(Dash.DASHED));
    axes.annotation(
        "× " + part.times(),
        at(frame.x() + 2 * CORNER, frame.y()),
        look ->
            look.size(scaled(LayerText.LARGE))
                .weight(Weight.BOLD)
                .color(Color.WHITE)
                .align(HorizontalAlign.LEFT, VerticalAlign.MIDDLE)
                .box(box -> box.fill(LINE).edgeWidth(0).padding(scaled(2.5)).radius(scaled(6))));
  }

  /** Lines that bend out beside the boxes belong to them. */
  private Rect withLines(DiagramColumn column, Rect boxes) {
    Rect all = boxes;
    for (List<Point> route : column.layout().routes()) {
      for (Point point : route) {
        if (point.y() > boxes.y() && point.y() < boxes.bottom()) {
          all = all.union(new Rect(point.x(), point.y(), 0, 0));
        }
      }
    }
    return all;
  }

  /** What all of it is called and how large it is. */
  void caption(String text, double y) {
    axes.annotation(text, Position.axes(0.5, 1).offset(0, -y), look -> look.size(9).color(LINE));
  }
}
