package org.viz4j.backend.png;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import java.util.function.Consumer;
import org.viz4j.error.Warning;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;
import org.viz4j.scene.Stroke;

/** Paints one scene, in device pixels throughout: the transform of the graphics stays identity. */
final class ScenePainter implements SceneVisitor {
  private final Pixels picture;
  private final PixelGrid grid;
  private final Strokes strokes;
  private final Graphics2D graphics;
  private PixelBox clip;

  ScenePainter(Pixels picture, PixelGrid grid, Consumer<Warning> warnings) {
    this.picture = picture;
    this.grid = grid;
    this.strokes = new Strokes(grid, warnings);
    this.clip = grid.all();
    this.graphics = picture.graphics();
  }

  void paint(GroupNode root) {
    try {
      root.accept(this);
    } finally {
      graphics.dispose();
    }
  }

  @Override
  public void visit(GroupNode group) {
    PixelBox outer = clip;
    Rect inner = group.clip();
    if (inner != null) {
      setClip(outer.intersect(grid.snap(inner)));
    }
    if (!clip.isEmpty()) {
      for (SceneNode child : group.children()) {
        child.accept(this);
      }
    }
    setClip(outer);
  }

  private void setClip(PixelBox box) {
    if (!box.equals(clip)) {
      clip = box;
      graphics.setClip(box.left(), box.top(), box.width(), box.height());
    }
  }

  @Override
  public void visit(PathNode path) {
    Optional<Rectilinear> crisp =
        path.edges() == Edges.CRISP ? Rectilinear.of(path.outline()) : Optional.empty();
    Color fill = path.fill();
    if (fill != null) {
      Path2D shape =
          crisp
              .map(lines -> lines.filled(grid))
              .orElseGet(() -> Paths.scaled(path.outline(), grid.scale()));
      shape.setWindingRule(windingRule(path.fillRule()));
      fill(shape, fill);
    }
    Stroke stroke = path.stroke();
    if (stroke != null) {
      Path2D line =
          crisp
              .map(lines -> lines.stroked(grid, stroke))
              .orElseGet(() -> Paths.scaled(path.outline(), grid.scale()));
      graphics.setColor(awt(stroke.color()));
      BasicStroke pen = crisp.isPresent() ? strokes.crisp(stroke) : strokes.smooth(stroke);
      graphics.setStroke(pen);
      graphics.draw(line);
    }
  }

  @Override
  public void visit(GlyphRunNode run) {
    fill(Paths.scaled(run.outline(), grid.scale()), run.fill());
  }

  @Override
  public void visit(ImageNode image) {
    PixelBox box = grid.snap(image.destination()).intersect(clip);
    if (!box.isEmpty()) {
      new ImagePainter(picture, grid, box).paint(image);
    }
  }

  private void fill(Path2D shape, Color color) {
    graphics.setColor(awt(color));
    graphics.fill(shape);
  }

  private static int windingRule(FillRule rule) {
    return rule == FillRule.EVEN_ODD ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO;
  }

  private static java.awt.Color awt(Color color) {
    return new java.awt.Color(color.argb(), true);
  }
}
