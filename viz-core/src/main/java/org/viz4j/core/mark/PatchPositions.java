package org.viz4j.core.mark;

import java.util.List;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;

/** The positions between which a shape lies; a circle, whose size is in pt, is its centre. */
final class PatchPositions implements PatchShape.Visitor<List<Position>> {
  private PatchPositions() {}

  static List<Position> of(PatchShape shape) {
    return shape.accept(new PatchPositions());
  }

  @Override
  public List<Position> visit(PatchShape.Rectangle rectangle) {
    return List.of(rectangle.corner(), rectangle.opposite());
  }

  @Override
  public List<Position> visit(PatchShape.Circle circle) {
    return List.of(circle.center());
  }

  @Override
  public List<Position> visit(PatchShape.Ellipse ellipse) {
    return List.of(corner(ellipse, -0.5), corner(ellipse, 0.5));
  }

  private static Position corner(PatchShape.Ellipse ellipse, double side) {
    Position center = ellipse.center();
    return new Position(
        center.frame(),
        center.x() + side * ellipse.width(),
        center.y() + side * ellipse.height(),
        center.right(),
        center.up());
  }

  @Override
  public List<Position> visit(PatchShape.Polygon polygon) {
    return polygon.corners();
  }

  @Override
  public List<Position> visit(PatchShape.Polyline polyline) {
    return polyline.points();
  }

  @Override
  public List<Position> visit(PatchShape.Arrow arrow) {
    return List.of(arrow.from(), arrow.to());
  }
}
