package org.viz4j.core.emit;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.mark.Rounded;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.scene.SceneVisitor;

/** Moves a finished drawing, for a page that does not start at (0, 0). */
final class Shifted implements SceneVisitor {
  private final double dx;
  private final double dy;
  private final List<SceneNode> moved = new ArrayList<>();

  private Shifted(double dx, double dy) {
    this.dx = dx;
    this.dy = dy;
  }

  static GroupNode by(GroupNode group, double dx, double dy) {
    if (dx == 0 && dy == 0) {
      return group;
    }
    Shifted children = new Shifted(dx, dy);
    group.children().forEach(child -> child.accept(children));
    GroupNode same = group.withChildren(children.moved);
    Rect clip = group.clip();
    return clip == null ? same : same.withClip(children.rect(clip));
  }

  @Override
  public void visit(GroupNode group) {
    moved.add(by(group, dx, dy));
  }

  @Override
  public void visit(PathNode path) {
    moved.add(
        new PathNode(
            Rounded.outline(path.outline().transform(Affine.translate(dx, dy))),
            path.fillRule(),
            path.fill(),
            path.stroke(),
            path.edges()));
  }

  @Override
  public void visit(GlyphRunNode run) {
    Point origin =
        new Point(Rounded.value(run.origin().x() + dx), Rounded.value(run.origin().y() + dy));
    moved.add(run.withOrigin(origin));
  }

  @Override
  public void visit(ImageNode image) {
    moved.add(new ImageNode(rect(image.destination()), image.pixels(), image.sampling()));
  }

  private Rect rect(Rect rect) {
    return Rounded.rect(rect.translate(dx, dy));
  }
}
