package org.viz4j.tests.badinput;

import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;

/**
 * What of a scene can be seen in a plot area, found without asking those who drew it: half of a
 * line on its edge, but nothing of an area that begins there.
 */
record Ink(Rect plot) {
  private static final double ROUNDING = 0.002;
  private static final double FAR = 1e4;

  /** Whether any of {@code node} can be seen. */
  boolean isIn(SceneNode node) {
    if (node instanceof GroupNode group) {
      return group.children().stream().anyMatch(this::isIn);
    }
    return !(node instanceof PathNode path) || isIn(path);
  }

  private boolean isIn(PathNode node) {
    Path2D path = path(node.outline());
    return node.fill() != null && fills(path) || node.stroke() != null && strokes(path);
  }

  private Rectangle2D room(double wider) {
    Rect room = plot.grow(wider);
    return new Rectangle2D.Double(room.x(), room.y(), room.width(), room.height());
  }

  private boolean fills(Path2D path) {
    Area area = new Area(path);
    area.intersect(new Area(room(-ROUNDING)));
    return !area.isEmpty();
  }

  private boolean strokes(Path2D path) {
    double[] at = new double[6];
    double x = 0;
    double y = 0;
    boolean meets = false;
    for (PathIterator pen = path.getPathIterator(null, 0.1); !pen.isDone(); pen.next()) {
      int kind = pen.currentSegment(at);
      if (kind == PathIterator.SEG_LINETO) {
        meets |= new Line2D.Double(x, y, at[0], at[1]).intersects(room(ROUNDING));
      }
      x = kind == PathIterator.SEG_CLOSE ? x : at[0];
      y = kind == PathIterator.SEG_CLOSE ? y : at[1];
    }
    return meets;
  }

  /** Whether all coordinates are numbers on the page or not far from it. */
  static boolean isNear(SceneNode node) {
    if (node instanceof GroupNode group) {
      return group.children().stream().allMatch(Ink::isNear);
    }
    if (node instanceof GlyphRunNode run) {
      return isNear(run.origin().x()) && isNear(run.origin().y());
    }
    if (node instanceof ImageNode image) {
      Rect place = image.destination();
      return isNear(place.x()) && isNear(place.right()) && isNear(place.bottom());
    }
    Rectangle2D bounds = path(((PathNode) node).outline()).getBounds2D();
    return isNear(bounds.getMinX() + bounds.getMaxX())
        && isNear(bounds.getMinY() + bounds.getMaxY());
  }

  private static boolean isNear(double coordinate) {
    return Math.abs(coordinate) < FAR;
  }

  private static Path2D path(Outline outline) {
    Path2D path = new Path2D.Double();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            path.quadTo(cx, cy, x, y);
          }

          @Override
          public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {
            path.curveTo(ax, ay, bx, by, x, y);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    return path;
  }
}
