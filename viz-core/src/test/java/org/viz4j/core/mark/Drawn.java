package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

/** A figure after layout and emit, and questions to its scene. */
record Drawn(Layout layout, Scene scene) {
  private static final Resolution VECTOR = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);

  static Drawn of(Consumer<Axes.Builder> configure) {
    Figure figure = Figure.of(Size.inches(4, 3), configure);
    Layout layout = new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
    return new Drawn(layout, new Emitter().emit(layout, VECTOR));
  }

  Projection projection() {
    return layout.axes().get(0).projection();
  }

  Rect plot() {
    return layout.axes().get(0).plot();
  }

  List<Warning.Code> warnings() {
    return layout.warnings().stream().map(Warning::code).toList();
  }

  /** The paths of the mark at {@code index}, from 1. */
  List<PathNode> mark(int index) {
    return paths("mark-" + index);
  }

  /** The paths in the legend but for its frame. */
  List<PathNode> samples() {
    List<PathNode> paths = paths("legend");
    return paths.subList(1, paths.size());
  }

  private List<PathNode> paths(String id) {
    List<PathNode> paths = new ArrayList<>();
    collect(scene.root(), id, false, paths);
    return paths;
  }

  private static void collect(GroupNode group, String id, boolean within, List<PathNode> paths) {
    boolean inside = within || group.id().equals(id);
    for (SceneNode child : group.children()) {
      if (child instanceof GroupNode inner) {
        collect(inner, id, inside, paths);
      } else if (inside && child instanceof PathNode path) {
        paths.add(path);
      }
    }
  }

  /** The centres of the bounds of each piece. */
  static List<Point> centers(Outline outline) {
    return pieces(outline).stream().map(rect -> new Point(rect.centerX(), rect.centerY())).toList();
  }

  /** The bounds of each piece. */
  static List<Rect> pieces(Outline outline) {
    List<Outline.Builder> pieces = new ArrayList<>();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            pieces.add(Outline.builder().moveTo(x, y));
          }

          @Override
          public void lineTo(double x, double y) {
            last().lineTo(x, y);
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            last().quadTo(cx, cy, x, y);
          }

          @Override
          public void cubicTo(double ax, double ay, double bx, double by, double x, double y) {
            last().cubicTo(ax, ay, bx, by, x, y);
          }

          @Override
          public void close() {
            last().close();
          }

          private Outline.Builder last() {
            return pieces.get(pieces.size() - 1);
          }
        });
    return pieces.stream().map(piece -> piece.build().bounds()).toList();
  }
}
