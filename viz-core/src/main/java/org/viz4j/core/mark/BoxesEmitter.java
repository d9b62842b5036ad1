package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.viz4j.core.scale.Extent;
import org.viz4j.core.stat.Summaries;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Boxes;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** Boxes with whiskers and circles for outliers. */
final class BoxesEmitter implements MarkEmitter {
  private static final double FILL = 0.3;
  private static final double CAP = 0.5;
  private static final double OUTLIER = 4;

  /** Widths of the median and of all other lines, in widths of a line. */
  private static final double STRONG = 1.4;

  private static final double THIN = 0.65;

  private static final int MOST_SPOKEN = 8;

  private final Boxes boxes;
  private final List<BoxSummary> summaries;

  BoxesEmitter(Boxes boxes) {
    this.boxes = boxes;
    this.summaries = boxes.boxes().stream().map(box -> Summaries.summarized(box.source())).toList();
  }

  private boolean isVertical() {
    return boxes.orientation() == Orientation.VERTICAL;
  }

  @Override
  public Reach reach() {
    List<Double> places = boxes.boxes().stream().map(Boxes.Box::position).toList();
    Extent across = Extent.of(Column.of(places)).widened(boxes.width() / 2);
    Extent along = Extent.EMPTY;
    for (BoxSummary box : summaries) {
      if (!box.isEmpty()) {
        Column ends = Column.of(box.low(), box.q1(), box.median(), box.q3(), box.high());
        along = along.union(Extent.of(ends)).union(Extent.of(box.outliers()));
      }
    }
    return isVertical() ? new Reach(across, along) : new Reach(along, across);
  }

  @Override
  public List<Warning> warnings(Reach reach, boolean seen) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < summaries.size(); i++) {
      BoxSummary box = summaries.get(i);
      String name = "box " + InvalidInputException.quoted(boxes.boxes().get(i).name());
      if (box.nan() + box.infinite() > 0) {
        String message =
            "values of "
                + name
                + " have "
                + box.nan()
                + " NaN and "
                + box.infinite()
                + " infinite; they are left out";
        warnings.add(new Warning(Warning.Code.NON_FINITE, message));
      }
      if (box.isEmpty()) {
        warnings.add(
            new Warning(Warning.Code.EMPTY, name + " has no finite value; its place is empty"));
      }
    }
    return warnings;
  }

  @Override
  public void cover(Projection projection, Coverage coverage) {
    for (Drawing box : drawings(projection)) {
      coverage.area(box.rect(box.q1, box.q3), FILL);
      for (double value : new double[] {box.q1, box.median, box.q3}) {
        Rect line = box.across(value, boxes.width());
        coverage.edge(line.x(), line.y(), line.right(), line.bottom(), 1);
      }
      for (Rect line : box.lines()) {
        coverage.segment(line.x(), line.y(), line.right(), line.bottom());
      }
      box.summary.outliers().forEach(value -> point(coverage, box.at(box.middle, value)));
    }
  }

  private static void point(Coverage coverage, Point at) {
    coverage.point(at.x(), at.y(), OUTLIER);
  }

  @Override
  public Color color(Supplier<Color> palette, Theme theme) {
    return Objects.requireNonNullElseGet(boxes.color(), palette);
  }

  private List<Drawing> drawings(Projection projection) {
    List<Drawing> drawings = new ArrayList<>();
    for (int i = 0; i < summaries.size(); i++) {
      Drawing drawing = new Drawing(projection, boxes.boxes().get(i).position(), summaries.get(i));
      if (!summaries.get(i).isEmpty() && !Double.isNaN(drawing.middle + drawing.median)) {
        drawings.add(drawing);
      }
    }
    return drawings;
  }

  @Override
  public List<SceneNode> nodes(Projection projection, Resolution resolution, Look look) {
    Outline.Builder fills = Outline.builder();
    Outline.Builder lines = Outline.builder();
    Outline.Builder medians = Outline.builder();
    PagePoints near =
        new PagePoints(projection.plot().grow(2 * OUTLIER), LinePath.column(resolution));
    for (Drawing box : drawings(projection)) {
      Rect rect = box.rect(box.q1, box.q3);
      fills.append(Outline.rect(rect));
      lines.append(Outline.rect(rect));
      box.lines().forEach(line -> lines.append(segment(line)));
      medians.append(segment(box.across(box.median, boxes.width())));
      box.summary
          .outliers()
          .forEach(value -> near.add(box.at(box.middle, value).x(), box.at(box.middle, value).y()));
    }
    List<SceneNode> nodes = new ArrayList<>();
    if (!medians.build().isEmpty()) {
      double line = look.theme().lines().mark();
      Stroke thin = Stroke.solid(look.color(), THIN * line);
      nodes.add(look.filled(fills.build(), FILL, Edges.CRISP));
      nodes.add(Look.stroked(lines.build(), thin, Edges.CRISP));
      nodes.add(
          Look.stroked(medians.build(), Stroke.solid(look.color(), STRONG * line), Edges.CRISP));
      nodes.addAll(circles(near.points(), thin));
    }
    return nodes;
  }

  private static List<SceneNode> circles(List<Point> points, Stroke pen) {
    Outline.Builder circles = Outline.builder();
    points.forEach(at -> MarkerShape.add(circles, Marker.CIRCLE, at.x(), at.y(), OUTLIER));
    Outline outline = circles.build();
    return outline.isEmpty() ? List.of() : List.of(Look.stroked(outline, pen, Edges.SMOOTH));
  }

  private static Outline segment(Rect line) {
    return Outline.segment(line.x(), line.y(), line.right(), line.bottom());
  }

  /** A box on the page; lines run along the axes, so that far ends can be moved to the room's. */
  private final class Drawing {
    private final Projection projection;
    private final Rect room;
    private final BoxSummary summary;
    private final double middle;
    private final double q1;
    private final double q3;
    private final double median;

    Drawing(Projection projection, double middle, BoxSummary summary) {
      this.projection = projection;
      this.room = projection.plot().grow(LinePath.MARGIN);
      this.summary = summary;
      this.middle = middle;
      this.q1 = summary.q1();
      this.q3 = summary.q3();
      this.median = summary.median();
    }

    /** Two whiskers and their caps, as rectangles without area. */
    List<Rect> lines() {
      return List.of(
          rect(middle, middle, summary.low(), q1),
          rect(middle, middle, q3, summary.high()),
          across(summary.low(), CAP * boxes.width()),
          across(summary.high(), CAP * boxes.width()));
    }

    Rect across(double value, double width) {
      return rect(middle - width / 2, middle + width / 2, value, value);
    }

    Rect rect(double from, double to) {
      return rect(middle - boxes.width() / 2, middle + boxes.width() / 2, from, to);
    }

    private Rect rect(double before, double after, double from, double to) {
      Point one = at(before, from);
      Point other = at(after, to);
      double x1 = Math.max(room.x(), Math.min(one.x(), other.x()));
      double x2 = Math.min(room.right(), Math.max(one.x(), other.x()));
      double y1 = Math.max(room.y(), Math.min(one.y(), other.y()));
      double y2 = Math.min(room.bottom(), Math.max(one.y(), other.y()));
      double left = Math.min(x1, room.right());
      double top = Math.min(y1, room.bottom());
      return new Rect(left, top, Math.max(0, x2 - left), Math.max(0, y2 - top));
    }

    Point at(double place, double value) {
      return isVertical()
          ? new Point(projection.xOrEnd(place), projection.yOrEnd(value))
          : new Point(projection.xOrEnd(value), projection.yOrEnd(place));
    }
  }

  @Override
  public List<SceneNode> sample(Rect handle, Look look) {
    PathNode fill = look.swatch(handle, FILL);
    Stroke thin = Stroke.solid(look.color(), THIN * look.theme().lines().mark());
    return List.of(fill, Look.stroked(Outline.rect(look.swatch(handle)), thin, Edges.CRISP));
  }

  @Override
  public String name() {
    return boxes.label().isEmpty() ? "boxes" : boxes.label();
  }

  @Override
  public String chart() {
    return "Box";
  }

  @Override
  public String words() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_SPOKEN, summaries.size()); i++) {
      BoxSummary box = summaries.get(i);
      String numbers =
          box.isEmpty()
              ? " no finite value"
              : " median "
                  + Spoken.number(box.median())
                  + ", quartiles "
                  + Spoken.number(box.q1())
                  + " and "
                  + Spoken.number(box.q3());
      parts.add(boxes.boxes().get(i).name() + numbers);
    }
    if (summaries.size() > MOST_SPOKEN) {
      parts.add((summaries.size() - MOST_SPOKEN) + " more");
    }
    return parts.isEmpty() ? "no box" : String.join(", ", parts);
  }
}
