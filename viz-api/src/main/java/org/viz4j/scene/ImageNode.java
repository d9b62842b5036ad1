package org.viz4j.scene;

import org.viz4j.data.PixelRows;
import org.viz4j.geom.Rect;

/**
 * An image stretched over a rectangle, its row 0 along the top edge.
 *
 * @param destination in pt
 * @param pixels rows × columns, row 0 at the top
 */
public record ImageNode(Rect destination, PixelRows pixels, Sampling sampling)
    implements SceneNode {

  @Override
  public void accept(SceneVisitor visitor) {
    visitor.visit(this);
  }
}
