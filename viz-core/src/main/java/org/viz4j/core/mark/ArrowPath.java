package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.figure.Dash;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/**
 * A straight arrow on the page, in pt. One shorter than its head has a smaller head.
 *
 * @param to where its tip is
 */
public record ArrowPath(Point from, Point to, double headLength, double headWidth) {

  double length() {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    return Math.sqrt(dx * dx + dy * dy);
  }

  /** The smallest rectangle that holds it. */
  public Rect bounds() {
    double left = Math.min(from.x(), to.x());
    double top = Math.min(from.y(), to.y());
    Rect line =
        new Rect(left, top, Math.max(from.x(), to.x()) - left, Math.max(from.y(), to.y()) - top);
    return line.grow(headWidth / 2);
  }

  /**
   * The drawing, cut at {@code room}; nothing if the arrow has no length. A solid arrow is one
   * area, so that no seam shows and opacity does not add up.
   */
  public List<SceneNode> nodes(Rect room, Color color, double width, Dash dash) {
    if (!(Rounded.value(length()) > 0)) {
      return List.of();
    }
    if (dash == Dash.SOLID) {
      return filled(Polygon.clip(whole(width), room), color);
    }
    Stroke solid = Stroke.solid(color, width).with(Cap.BUTT, Join.ROUND);
    Stroke pen = Look.dashed(solid, dash);
    Point neck = along(length() - head());
    Clipped seen = Clipped.of(room, from.x(), from.y(), neck.x(), neck.y());
    if (seen == null || head() == length()) {
      return filled(Polygon.clip(tip(), room), color);
    }
    Outline shaft =
        Outline.segment(
            from.x() + seen.from() * (neck.x() - from.x()),
            from.y() + seen.from() * (neck.y() - from.y()),
            from.x() + seen.to() * (neck.x() - from.x()),
            from.y() + seen.to() * (neck.y() - from.y()));
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(Look.stroked(shaft, pen, Edges.SMOOTH));
    nodes.addAll(filled(Polygon.clip(tip(), room), color));
    return nodes;
  }

  private static List<SceneNode> filled(double[] polygon, Color color) {
    Outline.Builder outline = Outline.builder();
    Polygon.add(outline, polygon);
    Outline built = Rounded.outline(outline.build());
    return built.isEmpty() ? List.of() : List.of(PathNode.filled(built, color, Edges.SMOOTH));
  }

  private double head() {
    return Math.min(headLength, length());
  }

  private Point along(double distance) {
    double share = distance / length();
    return new Point(
        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
  }

  private double[] tip() {
    double half = headWidth / 2 * head() / headLength;
    Point neck = along(length() - head());
    double x = (to.x() - from.x()) / length();
    double y = (to.y() - from.y()) / length();
    return new double[] {
      to.x(),
      to.y(),
      neck.x() - half * y,
      neck.y() + half * x,
      neck.x() + half * y,
      neck.y() - half * x
    };
  }

  private double[] whole(double width) {
    double[] tip = tip();
    if (head() == length()) {
      return tip;
    }
    Point neck = along(length() - head());
    double x = (to.x() - from.x()) / length() * width / 2;
    double y = (to.y() - from.y()) / length() * width / 2;
    return new double[] {
      tip[0],
      tip[1],
      tip[2],
      tip[3],
      neck.x() - y,
      neck.y() + x,
      from.x() - y,
      from.y() + x,
      from.x() + y,
      from.y() - x,
      neck.x() + y,
      neck.y() - x,
      tip[4],
      tip[5]
    };
  }
}
