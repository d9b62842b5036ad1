package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.layout.AxesLayout;
import org.viz4j.figure.Line;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.Resolution;

/** Draws marks inside the plot area, and their samples for the legend, in one style. */
final class MarkEmitter {
  private final AxesLayout layout;
  private final List<MarkStyle> styles;
  private final Resolution resolution;

  MarkEmitter(AxesLayout layout, Theme theme, Resolution resolution) {
    this.layout = layout;
    this.styles = MarkStyle.of(layout.axes().marks(), theme);
    this.resolution = resolution;
  }

  /** Every mark, clipped to the plot area. */
  GroupNode all() {
    List<SceneNode> groups = new ArrayList<>();
    for (int i = 0; i < styles.size(); i++) {
      groups.add(mark(i, styles.get(i)));
    }
    return GroupNode.of("marks", Role.MARK, groups).withClip(Rounded.rect(layout.plot()));
  }

  private GroupNode mark(int index, MarkStyle style) {
    Line line = style.line();
    boolean marked = line.marker() != Marker.NONE;
    LinePath path = LinePath.of(line.series(), layout.projection(), resolution, marked);
    List<SceneNode> nodes = new ArrayList<>();
    if (!path.line().isEmpty()) {
      nodes.add(stroked(path.line(), style.stroke()));
    }
    if (marked) {
      nodes.addAll(markers(style, path.points()));
    } else if (!path.lone().isEmpty()) {
      Outline.Builder dots = Outline.builder();
      path.lone().forEach(p -> MarkerShape.add(dots, Marker.CIRCLE, p.x(), p.y(), style.dot()));
      nodes.add(filled(dots.build(), style));
    }
    String name = line.label().isEmpty() ? line.series().name() : line.label();
    return new GroupNode("mark-" + (index + 1), Role.MARK, Words.plain(name), "", null, nodes);
  }

  private static List<SceneNode> markers(MarkStyle style, List<Point> points) {
    Outline.Builder all = Outline.builder();
    Line line = style.line();
    points.forEach(p -> MarkerShape.add(all, line.marker(), p.x(), p.y(), line.markerSize()));
    Outline outline = all.build();
    if (outline.isEmpty()) {
      return List.of();
    }
    return List.of(
        MarkerShape.stroked(line.marker()) ? stroked(outline, pen(style)) : filled(outline, style));
  }

  private static Stroke pen(MarkStyle style) {
    return Stroke.solid(style.color(), style.stroke().width()).with(Cap.BUTT, Join.MITER);
  }

  /** A sample of the mark for the legend, across {@code handle}. */
  List<SceneNode> sample(int mark, Rect handle) {
    MarkStyle style = styles.get(mark);
    Outline line = Outline.segment(handle.x(), handle.centerY(), handle.right(), handle.centerY());
    List<SceneNode> nodes = new ArrayList<>();
    nodes.add(stroked(line, style.stroke()));
    nodes.addAll(markers(style, List.of(new Point(handle.centerX(), handle.centerY()))));
    return nodes;
  }

  private static PathNode stroked(Outline outline, Stroke stroke) {
    return PathNode.stroked(Rounded.outline(outline), stroke, Edges.SMOOTH);
  }

  private static PathNode filled(Outline outline, MarkStyle style) {
    return PathNode.filled(Rounded.outline(outline), style.color(), Edges.SMOOTH);
  }
}
