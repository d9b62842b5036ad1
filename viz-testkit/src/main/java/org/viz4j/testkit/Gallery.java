package org.viz4j.testkit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/** Scenes with a bit of everything. */
final class Gallery {
  private Gallery() {}

  /** Every kind of node with every kind of paint, stroke and sampling. */
  static Scene scene() {
    Stroke dashes =
        new Stroke(
            Sketch.RED.withOpacity(0.7), 1.3, Cap.ROUND, Join.ROUND, 4, List.of(3.5, 1.25), 0.5);
    Outline curve =
        Outline.builder()
            .moveTo(5, 60)
            .cubicTo(40, 0, 60, 90, 90, 10)
            .quadTo(99, 30, 110, 60)
            .build();
    PixelRows six = PixelRows.rgba(3, 2, ImageContract.SIX);
    GroupNode plot =
        new GroupNode(
            "plot",
            Role.AXES,
            "Loss <b>",
            "falls & falls",
            new Rect(8, 8, 100, 70),
            List.of(
                Sketch.box(10.4, 12.1, 30, 30, Sketch.GREEN.withOpacity(0.3)),
                Sketch.stroke(curve, dashes),
                new PathNode(
                    curve, FillRule.EVEN_ODD, Sketch.BLUE.withOpacity(0.2), null, Edges.SMOOTH),
                new ImageNode(new Rect(60, 40, 33.3, 22.2), six, Sampling.NEAREST),
                new ImageNode(new Rect(20, 50, 30, 20), six, Sampling.SMOOTH)));
    PathNode spine =
        PathNode.stroked(
            Outline.rect(new Rect(8, 8, 100, 70)), Stroke.solid(Color.BLACK, 0.8), Edges.CRISP);
    return Sketch.page(
        FileContract.WORDS,
        plot,
        spine,
        Sketch.text("Loss & <i>", BoxFace.LATIN, 8.5, new Point(20, 88)),
        Sketch.turned(Sketch.text("\u03b1\u03b2", BoxFace.OTHER, 7, new Point(7, 60)), 90));
  }

  /** {@code depth} nested clipping groups with {@code width} boxes each, green ones below blue. */
  static Scene deep(int depth, int width) {
    GroupNode inner = null;
    for (int level = depth; level > 0; level--) {
      List<SceneNode> children = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        children.add(Sketch.box(0, 0, 120, 90, level == depth ? Sketch.BLUE : Sketch.GREEN));
      }
      if (inner != null) {
        children.add(inner);
      }
      inner =
          GroupNode.of("level-" + level, Role.MARK, children)
              .withClip(
                  new Rect(10 + level * 0.5, 10 + level * 0.25, 100 - level, 70 - level * 0.5));
    }
    return inner == null ? Sketch.page() : Sketch.page(inner);
  }
}
