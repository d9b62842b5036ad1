package org.viz4j.backend.svg;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.svg.TextMode;

/** Draws the nodes in the order of the scene. */
final class NodePainter implements SceneVisitor {
  /** One pixel of a screen at scale 1, in pt; what is thinner may vanish if drawn crisp. */
  private static final double SCREEN_PIXEL = 0.75;

  /** Segments of a closed rectangle. */
  private static final int RECTANGLE = 5;

  private final Canvas canvas;
  private final TextPainter texts;
  private final ImagePainter images;
  private @Nullable Rect clip;

  NodePainter(Canvas canvas, TextMode mode, double dpi) {
    this.canvas = canvas;
    this.texts = new TextPainter(canvas, mode);
    this.images = new ImagePainter(canvas, dpi);
  }

  static Color awt(org.viz4j.geom.Color color) {
    return new Color(color.argb(), true);
  }

  @Override
  public void visit(GroupNode group) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("id", Words.ID_PREFIX + "-" + group.id());
    if (!group.title().isEmpty() || !group.description().isEmpty()) {
      attributes.put("role", "group");
    }
    if (!group.description().isEmpty()) {
      attributes.put("aria-description", Words.escaped(group.description()));
    }
    canvas.begin(attributes);
    if (!group.title().isEmpty()) {
      canvas.title(group.title());
    }
    Rect outer = clip;
    clip(group.clip() == null ? outer : outer == null ? group.clip() : both(outer, group.clip()));
    for (SceneNode child : group.children()) {
      child.accept(this);
    }
    clip(outer);
    canvas.end();
  }

  private void clip(@Nullable Rect rect) {
    clip = rect;
    canvas.clip(rect);
  }

  private static Rect both(Rect one, Rect other) {
    double x = Math.max(one.x(), other.x());
    double y = Math.max(one.y(), other.y());
    return new Rect(
        x,
        y,
        Math.max(0, Math.min(one.right(), other.right()) - x),
        Math.max(0, Math.min(one.bottom(), other.bottom()) - y));
  }

  @Override
  public void visit(PathNode path) {
    if (path.outline().isEmpty()) {
      return;
    }
    Map<String, String> inherited = inherited(path);
    if (!inherited.isEmpty()) {
      canvas.begin(inherited);
    }
    Path2D shape = canvas.path(path.outline(), path.fillRule());
    if (path.fill() != null) {
      canvas.graphics().setPaint(awt(path.fill()));
      canvas.graphics().fill(shape);
    }
    Stroke stroke = path.stroke();
    if (stroke != null) {
      canvas.graphics().setPaint(awt(stroke.color()));
      canvas.graphics().setStroke(awt(stroke));
      canvas.graphics().draw(shape);
    }
    if (!inherited.isEmpty()) {
      canvas.end();
    }
  }

  /** What JFreeSVG does not write, and a group can hand down. */
  private Map<String, String> inherited(PathNode path) {
    Map<String, String> attributes = new TreeMap<>();
    Stroke stroke = path.stroke();
    if (stroke != null && !stroke.dashes().isEmpty() && stroke.dashPhase() != 0) {
      attributes.put("stroke-dashoffset", Double.toString(canvas.near(stroke.dashPhase())));
    }
    if (path.edges() == Edges.CRISP && showsWithoutBlending(path)) {
      attributes.put("shape-rendering", "crispEdges");
    }
    return attributes;
  }

  private static boolean showsWithoutBlending(PathNode path) {
    Stroke stroke = path.stroke();
    if (stroke != null && stroke.width() < SCREEN_PIXEL) {
      return false;
    }
    Outline outline = path.outline();
    Rect bounds = outline.bounds();
    return path.fill() == null
        || outline.size() <= RECTANGLE && Math.min(bounds.width(), bounds.height()) >= SCREEN_PIXEL;
  }

  private BasicStroke awt(Stroke stroke) {
    int cap =
        stroke.cap() == Cap.BUTT
            ? BasicStroke.CAP_BUTT
            : stroke.cap() == Cap.ROUND ? BasicStroke.CAP_ROUND : BasicStroke.CAP_SQUARE;
    int join =
        stroke.join() == Join.MITER
            ? BasicStroke.JOIN_MITER
            : stroke.join() == Join.ROUND ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_BEVEL;
    float width = (float) canvas.near(stroke.width());
    float limit = (float) canvas.near(stroke.miterLimit());
    if (stroke.dashes().isEmpty()) {
      return new BasicStroke(width, cap, join, limit);
    }
    float[] dashes = new float[stroke.dashes().size()];
    for (int i = 0; i < dashes.length; i++) {
      dashes[i] = (float) canvas.near(stroke.dashes().get(i));
    }
    return new BasicStroke(width, cap, join, limit, dashes, 0);
  }

  @Override
  public void visit(GlyphRunNode run) {
    texts.paint(run);
  }

  @Override
  public void visit(ImageNode image) {
    images.paint(image);
  }
}
