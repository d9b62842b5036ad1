package org.viz4j.testkit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Scene;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.Stroke;

/** Short words for the parts of small test scenes. */
final class Sketch {
  static final Size SIZE = new Size(120, 90);
  static final Color RED = new Color(220, 20, 40, 255);
  static final Color GREEN = new Color(20, 160, 60, 255);
  static final Color BLUE = new Color(30, 60, 200, 255);

  private Sketch() {}

  /** A white page with {@code nodes} on it. */
  static Scene page(SceneNode... nodes) {
    return page(Metadata.EMPTY, nodes);
  }

  static Scene page(Metadata metadata, SceneNode... nodes) {
    return page(SIZE, metadata, nodes);
  }

  static Scene page(Size size, Metadata metadata, SceneNode... nodes) {
    List<SceneNode> children = new ArrayList<>();
    Outline whole = Outline.rect(new Rect(0, 0, size.width(), size.height()));
    children.add(PathNode.filled(whole, Color.WHITE, Edges.CRISP));
    children.addAll(List.of(nodes));
    return new Scene(size, metadata, GroupNode.of("figure", Role.FIGURE, children));
  }

  static GroupNode clipped(String id, Rect clip, SceneNode... nodes) {
    return GroupNode.of(id, Role.MARK, List.of(nodes)).withClip(clip);
  }

  static PathNode box(double x, double y, double width, double height, Color fill) {
    return fill(Outline.rect(new Rect(x, y, width, height)), fill);
  }

  static PathNode fill(Outline outline, Color fill) {
    return PathNode.filled(outline, fill, Edges.SMOOTH);
  }

  static PathNode stroke(Outline outline, Stroke stroke) {
    return PathNode.stroked(outline, stroke, Edges.SMOOTH);
  }

  /** A line through the corners x1, y1, x2, y2, … */
  static Outline line(double... corners) {
    Outline.Builder builder = Outline.builder().moveTo(corners[0], corners[1]);
    for (int i = 2; i < corners.length; i += 2) {
      builder.lineTo(corners[i], corners[i + 1]);
    }
    return builder.build();
  }

  /** The same closed. */
  static Outline polygon(double... corners) {
    return Outline.builder().append(line(corners)).close().build();
  }

  /** Text with the face's own advances. */
  static GlyphRunNode text(String text, FontFace face, double size, Point origin) {
    List<Double> advances = new ArrayList<>();
    text.codePoints().forEach(c -> advances.add(face.advance(face.glyph(c)) * size));
    return new GlyphRunNode(text, face, size, origin, 0, advances, Color.BLACK);
  }

  static GlyphRunNode turned(GlyphRunNode run, double angle) {
    return new GlyphRunNode(
        run.text(), run.face(), run.size(), run.origin(), angle, run.advances(), run.fill());
  }

  static GlyphRunNode colored(GlyphRunNode run, Color fill) {
    return new GlyphRunNode(
        run.text(), run.face(), run.size(), run.origin(), run.angle(), run.advances(), fill);
  }
}
