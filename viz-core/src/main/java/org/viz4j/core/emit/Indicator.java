package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.core.layout.InsetLayout;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.mark.Rounded;
import org.viz4j.core.scale.Interval;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/**
 * Draws which part of the outer axes an inset shows: a frame, and two lines from its corners to
 * those of the inset.
 */
final class Indicator {
  private static final double OPACITY = 0.6;

  private Indicator() {}

  /** Nothing if the inset shows nothing that the outer axes show. */
  static List<SceneNode> nodes(AxesLayout outer, InsetLayout inset, Theme theme) {
    Rect shown = shown(outer, inset.axes().projection());
    if (shown == null) {
      return List.of();
    }
    Stroke stroke =
        Stroke.solid(theme.colors().spine().withOpacity(OPACITY), theme.lines().legendFrame());
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(PathNode.stroked(Outline.rect(Rounded.rect(shown)), stroke, Edges.CRISP));
    if (!shown.overlaps(inset.frame(), 0)) {
      Outline lines = Rounded.outline(connection(shown, inset.axes().plot()));
      nodes.add(PathNode.stroked(lines, stroke, Edges.SMOOTH));
    }
    return nodes;
  }

  private static @Nullable Rect shown(AxesLayout outer, Projection inner) {
    Projection projection = outer.projection();
    Interval x = inner.xScale().domain();
    Interval y = inner.yScale().domain();
    Rect plot = outer.plot();
    double x1 = between(projection.x(x.from()), plot.x(), plot.right());
    double x2 = between(projection.x(x.to()), plot.x(), plot.right());
    double y1 = between(projection.y(y.from()), plot.y(), plot.bottom());
    double y2 = between(projection.y(y.to()), plot.y(), plot.bottom());
    double width = Math.abs(x2 - x1);
    double height = Math.abs(y2 - y1);
    return width > 0 && height > 0
        ? new Rect(Math.min(x1, x2), Math.min(y1, y2), width, height)
        : null;
  }

  /** NaN stays. */
  private static double between(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  /**
   * Joins those corners of two rectangles whose lines cross neither: an upper left corner, say,
   * where one rectangle starts further left and the other further up.
   */
  private static Outline connection(Rect one, Rect other) {
    boolean left = one.x() < other.x();
    boolean right = one.right() < other.right();
    boolean top = one.y() < other.y();
    boolean bottom = one.bottom() < other.bottom();
    Outline.Builder lines = Outline.builder();
    if (left != top) {
      lines.moveTo(one.x(), one.y()).lineTo(other.x(), other.y());
    }
    if (right == top) {
      lines.moveTo(one.right(), one.y()).lineTo(other.right(), other.y());
    }
    if (left == bottom) {
      lines.moveTo(one.x(), one.bottom()).lineTo(other.x(), other.bottom());
    }
    if (right != bottom) {
      lines.moveTo(one.right(), one.bottom()).lineTo(other.right(), other.bottom());
    }
    return lines.build();
  }
}
