package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.viz4j.figure.PatchShape;
import org.viz4j.figure.Position;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;

/**
 * A patch's shape on the page, in pt.
 *
 * @param pieces of straight segments x, y, x, y, …; none if the shape has no place
 * @param closed whether the pieces are areas
 * @param corners null for a shape that is only its pieces
 * @param arrow null for any other shape
 */
record PatchOutline(
    List<double[]> pieces, boolean closed, @Nullable Corners corners, @Nullable ArrowPath arrow) {
  private static final PatchOutline NOTHING = new PatchOutline(List.of(), false, null, null);

  static PatchOutline of(PatchShape shape, Projection projection) {
    return shape.accept(new Tracer(projection));
  }

  /** Cut at {@code room}, but with its curves where all of it is inside. */
  Outline within(Rect room) {
    if (corners != null && room.contains(corners.rect(), 0)) {
      return corners.outline();
    }
    Outline.Builder outline = Outline.builder();
    for (double[] piece : pieces) {
      if (closed) {
        Polygon.add(outline, Polygon.clip(piece, room));
      } else {
        open(outline, piece, room);
      }
    }
    return outline.build();
  }

  private static void open(Outline.Builder to, double[] piece, Rect room) {
    boolean down = false;
    for (int i = 2; i < piece.length; i += 2) {
      double x = piece[i - 2];
      double y = piece[i - 1];
      Clipped seen = Clipped.of(room, x, y, piece[i], piece[i + 1]);
      if (seen != null) {
        double dx = piece[i] - x;
        double dy = piece[i + 1] - y;
        if (!down || seen.from() > 0) {
          to.moveTo(x + seen.from() * dx, y + seen.from() * dy);
        }
        to.lineTo(x + seen.to() * dx, y + seen.to() * dy);
      }
      down = seen != null && seen.to() == 1;
    }
  }

  Edges edges() {
    return corners != null && corners.isSharp() ? Edges.CRISP : Edges.SMOOTH;
  }

  /** Puts shapes on the page. */
  private record Tracer(Projection projection) implements PatchShape.Visitor<PatchOutline> {

    @Override
    public PatchOutline visit(PatchShape.Rectangle rectangle) {
      Rect rect = between(rectangle.corner(), rectangle.opposite());
      return rect == null ? NOTHING : of(Corners.round(rect, rectangle.radius()));
    }

    @Override
    public PatchOutline visit(PatchShape.Circle circle) {
      Point center = projection.point(circle.center());
      if (!isPlace(center)) {
        return NOTHING;
      }
      return of(Corners.ellipse(new Rect(center.x(), center.y(), 0, 0).grow(circle.radius())));
    }

    @Override
    public PatchOutline visit(PatchShape.Ellipse ellipse) {
      List<Position> ends = PatchPositions.of(ellipse);
      Rect rect = between(ends.get(0), ends.get(1));
      return rect == null ? NOTHING : of(Corners.ellipse(rect));
    }

    @Override
    public PatchOutline visit(PatchShape.Polygon polygon) {
      List<Point> places =
          polygon.corners().stream().map(projection::pointOrEnd).filter(Tracer::isPlace).toList();
      return places.isEmpty()
          ? NOTHING
          : new PatchOutline(List.of(coordinates(places)), true, null, null);
    }

    @Override
    public PatchOutline visit(PatchShape.Polyline polyline) {
      List<double[]> pieces = new ArrayList<>();
      List<Point> piece = new ArrayList<>();
      for (Position position : polyline.points()) {
        Point place = projection.point(position);
        if (isPlace(place)) {
          piece.add(place);
        } else {
          pieces.add(coordinates(piece));
          piece.clear();
        }
      }
      pieces.add(coordinates(piece));
      return new PatchOutline(pieces, false, null, null);
    }

    @Override
    public PatchOutline visit(PatchShape.Arrow arrow) {
      Point from = projection.point(arrow.from());
      Point to = projection.point(arrow.to());
      if (!isPlace(from) || !isPlace(to)) {
        return NOTHING;
      }
      double[] shaft = coordinates(List.of(from, to));
      return new PatchOutline(
          List.of(shaft),
          false,
          null,
          new ArrowPath(from, to, arrow.headLength(), arrow.headWidth()));
    }

    private static PatchOutline of(Corners corners) {
      return new PatchOutline(List.of(corners.polygon()), true, corners, null);
    }

    private @Nullable Rect between(Position corner, Position opposite) {
      Point one = projection.pointOrEnd(corner);
      Point other = projection.pointOrEnd(opposite);
      if (!isPlace(one) || !isPlace(other)) {
        return null;
      }
      double left = Math.min(one.x(), other.x());
      double top = Math.min(one.y(), other.y());
      return new Rect(
          left, top, Math.max(one.x(), other.x()) - left, Math.max(one.y(), other.y()) - top);
    }

    private static boolean isPlace(Point point) {
      return Double.isFinite(point.x()) && Double.isFinite(point.y());
    }

    private static double[] coordinates(List<Point> points) {
      return points.stream()
          .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
          .toArray();
    }
  }
}
