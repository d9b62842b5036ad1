package org.viz4j.scene;

import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;

/**
 * A filled and then stroked outline.
 *
 * @param outline in pt
 * @param fill null for none
 * @param stroke null for none
 */
public record PathNode(
    Outline outline, FillRule fillRule, @Nullable Color fill, @Nullable Stroke stroke, Edges edges)
    implements SceneNode {

  /** A filled outline without a stroke. */
  public static PathNode filled(Outline outline, Color fill, Edges edges) {
    return new PathNode(outline, FillRule.NON_ZERO, fill, null, edges);
  }

  /** A stroked outline without a fill. */
  public static PathNode stroked(Outline outline, Stroke stroke, Edges edges) {
    return new PathNode(outline, FillRule.NON_ZERO, null, stroke, edges);
  }

  @Override
  public void accept(SceneVisitor visitor) {
    visitor.visit(this);
  }
}
