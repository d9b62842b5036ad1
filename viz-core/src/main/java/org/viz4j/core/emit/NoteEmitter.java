package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.core.layout.NoteLayout;
import org.viz4j.core.mark.ArrowPath;
import org.viz4j.core.mark.Corners;
import org.viz4j.core.mark.Rounded;
import org.viz4j.figure.Annotation;
import org.viz4j.figure.Dash;
import org.viz4j.figure.TextBox;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/** Draws annotations: arrow, box and words. */
record NoteEmitter(Theme theme) {
  /** Width of an arrow's line as a share of its head's width. */
  private static final double ARROW = 0.2;

  private static final double QUARTER = 90;

  List<SceneNode> nodes(NoteLayout note) {
    Annotation annotation = note.annotation();
    Color stated = annotation.color();
    Color color = stated == null ? theme.colors().text() : stated;
    List<SceneNode> nodes = new ArrayList<>();
    ArrowPath arrow = note.arrow();
    if (arrow != null) {
      nodes.addAll(arrow.nodes(arrow.bounds(), color, ARROW * arrow.headWidth(), Dash.SOLID));
    }
    TextBox box = annotation.box();
    if (box != null && !note.lines().isEmpty()) {
      nodes.add(box(box, note));
    }
    nodes.addAll(Emitter.text(note.lines(), color));
    return nodes;
  }

  private PathNode box(TextBox box, NoteLayout note) {
    Color fill = box.fill();
    boolean isSharp = box.radius() == 0 && note.annotation().angle() % QUARTER == 0;
    return new PathNode(
        Rounded.outline(Corners.round(note.block(), box.radius()).outline().transform(note.turn())),
        FillRule.NON_ZERO,
        fill == null ? theme.colors().plotArea() : fill,
        edge(box),
        isSharp ? Edges.CRISP : Edges.SMOOTH);
  }

  private @Nullable Stroke edge(TextBox box) {
    if (box.edgeWidth() == 0) {
      return null;
    }
    Color edge = box.edge();
    return Stroke.solid(edge == null ? theme.colors().legendFrame() : edge, box.edgeWidth());
  }
}
