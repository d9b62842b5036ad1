package org.viz4j.core.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.data.ModelGraph.Connection;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Patch;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** A diagram read back from its figure: what a reader sees, in pt from the top, y down. */
final class DrawnDiagram {
  private static final double TOUCH = 0.01;

  final Map<String, Rect> boxes = new HashMap<>();
  final List<Rect> circles = new ArrayList<>();
  final List<List<Point>> lines = new ArrayList<>();
  final List<List<Point>> heads = new ArrayList<>();
  final List<Annotation> words = new ArrayList<>();
  private final Map<Rect, String> numbers = new HashMap<>();

  /** All layers are called n and a number, and a word that may be cut after an underscore. */
  DrawnDiagram(Figure figure) {
    List<Rect> rectangles = new ArrayList<>();
    for (Mark mark : figure.axes().get(0).marks()) {
      if (mark instanceof Annotation word) {
        words.add(word);
      } else if (mark instanceof Patch patch) {
        if (patch.shape() instanceof PatchShape.Rectangle rectangle && patch.filled()) {
          rectangles.add(rect(rectangle));
        } else if (patch.shape() instanceof PatchShape.Circle circle) {
          Point middle = point(circle.center());
          circles.add(
              new Rect(
                  middle.x() - circle.radius(),
                  middle.y() - circle.radius(),
                  2 * circle.radius(),
                  2 * circle.radius()));
        } else if (patch.shape() instanceof PatchShape.Polyline line) {
          lines.add(line.points().stream().map(DrawnDiagram::point).toList());
        } else if (patch.shape() instanceof PatchShape.Polygon head) {
          heads.add(head.corners().stream().map(DrawnDiagram::point).toList());
        }
      }
    }
    for (Annotation word : words) {
      Point at = point(word.at());
      circles.stream()
          .filter(circle -> contains(circle, at))
          .forEach(circle -> numbers.put(circle, word.text()));
      String name = word.text().replaceFirst("_.*", "");
      if (name.matches("n\\d+")) {
        rectangles.stream().filter(box -> contains(box, at)).forEach(box -> boxes.put(name, box));
      }
    }
  }

  static Rect rect(PatchShape.Rectangle rectangle) {
    Point a = point(rectangle.corner());
    Point b = point(rectangle.opposite());
    return new Rect(a.x(), a.y(), b.x() - a.x(), b.y() - a.y());
  }

  private static Point point(Position position) {
    return new Point(position.right(), -position.up());
  }

  private static boolean contains(Rect box, Point point) {
    return point.x() > box.x()
        && point.x() < box.right()
        && point.y() > box.y()
        && point.y() < box.bottom();
  }

  /** Who is connected to whom, following the numbers of the circles; each line once. */
  List<Connection> connections() {
    List<Connection> direct = new ArrayList<>();
    Map<String, String> sources = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String from = at(lines.get(i).get(0), false);
      String to = at(heads.get(i).get(0), true);
      if (to.startsWith("#")) {
        sources.merge(to, from, (a, b) -> a + " and " + b);
      } else {
        direct.add(new Connection(from, to));
      }
    }
    return direct.stream()
        .map(one -> new Connection(sources.getOrDefault(one.from(), one.from()), one.to()))
        .toList();
  }

  /** The box, or the circle as # and its number, on whose upper or lower side a point lies. */
  private String at(Point point, boolean upper) {
    for (Map.Entry<String, Rect> box : boxes.entrySet()) {
      if (onSide(box.getValue(), point, upper)) {
        return box.getKey();
      }
    }
    for (Rect circle : circles) {
      if (onSide(circle, point, upper)) {
        return "#" + numbers.get(circle);
      }
    }
    return "nothing at " + point;
  }

  private static boolean onSide(Rect box, Point point, boolean upper) {
    return Math.abs(point.y() - (upper ? box.y() : box.bottom())) < TOUCH
        && point.x() > box.x() - TOUCH
        && point.x() < box.right() + TOUCH;
  }

  /** Boxes and circles. */
  List<Rect> solid() {
    List<Rect> all = new ArrayList<>(boxes.values());
    all.addAll(circles);
    return all;
  }
}
