package org.viz4j.core.mark;

import java.util.List;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/**
 * How the sign at each point is drawn.
 *
 * @param size in pt
 * @param pen width in pt, for signs that are drawn with one
 */
record Markers(Marker marker, double size, Color color, double pen) {

  /** One path with all; overlaps do not add up. Nothing for no points. */
  List<SceneNode> all(List<Point> points) {
    Outline.Builder all = Outline.builder();
    points.forEach(p -> MarkerShape.add(all, marker, p.x(), p.y(), size));
    Outline outline = all.build();
    if (outline.isEmpty()) {
      return List.of();
    }
    Stroke stroke = Stroke.solid(color, pen).with(Cap.BUTT, Join.MITER);
    return List.of(
        MarkerShape.stroked(marker)
            ? Look.stroked(outline, stroke, Edges.SMOOTH)
            : PathNode.filled(Rounded.outline(outline), color, Edges.SMOOTH));
  }

  /** The same circles as round ends of lines without length, which take a seventh of the room. */
  SceneNode dots(List<Point> points) {
    Outline.Builder dots = Outline.builder();
    points.forEach(p -> dots.moveTo(p.x(), p.y()).lineTo(p.x(), p.y()));
    Stroke stroke = Stroke.solid(color, size).with(Cap.ROUND, Join.ROUND);
    return Look.stroked(dots.build(), stroke, Edges.SMOOTH);
  }
}
