package org.viz4j.backend.png;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Stroke;

/** An outline of horizontal and vertical segments only: what can be snapped to whole pixels. */
final class Rectilinear {
  private final List<Piece> pieces;

  private Rectilinear(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** Empty if a segment is curved or slanting. */
  static Optional<Rectilinear> of(Outline outline) {
    Collector collector = new Collector();
    outline.forEach(collector);
    return collector.straight() ? Optional.of(new Rectilinear(collector.pieces)) : Optional.empty();
  }

  /** Every corner on the nearest pixel boundary, so that neighbours share an edge. */
  Path2D filled(PixelGrid grid) {
    Path2D.Double path = new Path2D.Double();
    for (Piece piece : pieces) {
      List<Point> snapped = new ArrayList<>();
      for (Point point : piece.points) {
        snapped.add(new Point(grid.edge(point.x()), grid.edge(point.y())));
      }
      append(path, snapped, piece.closed);
    }
    return path;
  }

  /** Every segment in the middle of the whole pixels it is to cover. */
  Path2D stroked(PixelGrid grid, Stroke stroke) {
    int width = grid.lineWidth(stroke.width());
    Path2D.Double path = new Path2D.Double();
    for (Piece piece : pieces) {
      List<Point> snapped = new ArrayList<>();
      for (Point point : piece.points) {
        snapped.add(new Point(grid.center(point.x(), width), grid.center(point.y(), width)));
      }
      if (stroke.cap() == Cap.BUTT && !piece.closed && snapped.size() > 1) {
        squareOff(piece.points, snapped, grid);
      }
      append(path, snapped, piece.closed);
    }
    return path;
  }

  /** Butt ends stop where they are: at a pixel boundary, not in the middle of a pixel. */
  private static void squareOff(List<Point> exact, List<Point> snapped, PixelGrid grid) {
    int last = exact.size() - 1;
    Point start = end(exact.get(0), exact.get(1), snapped.get(0), grid);
    Point stop = end(exact.get(last), exact.get(last - 1), snapped.get(last), grid);
    if (start.equals(stop)) {
      stop = atLeastOnePixel(exact, stop);
    }
    snapped.set(0, start);
    snapped.set(last, stop);
  }

  private static Point end(Point exact, Point before, Point snapped, PixelGrid grid) {
    return exact.y() == before.y()
        ? new Point(grid.edge(exact.x()), snapped.y())
        : new Point(snapped.x(), grid.edge(exact.y()));
  }

  private static Point atLeastOnePixel(List<Point> exact, Point stop) {
    Point from = exact.get(0);
    Point to = exact.get(exact.size() - 1);
    return new Point(
        stop.x() + Math.signum(to.x() - from.x()), stop.y() + Math.signum(to.y() - from.y()));
  }

  private static void append(Path2D path, List<Point> points, boolean closed) {
    Point first = points.get(0);
    path.moveTo(first.x(), first.y());
    for (Point point : points.subList(Math.min(1, points.size() - 1), points.size())) {
      path.lineTo(point.x(), point.y());
    }
    if (closed) {
      path.closePath();
    }
  }

  private static final class Piece {
    final List<Point> points = new ArrayList<>();
    boolean closed;

    Point last() {
      return points.get(points.size() - 1);
    }
  }

  private static final class Collector implements Outline.Sink {
    final List<Piece> pieces = new ArrayList<>();
    private boolean slanting;

    boolean straight() {
      return !slanting;
    }

    @Override
    public void moveTo(double x, double y) {
      Piece piece = new Piece();
      piece.points.add(new Point(x, y));
      pieces.add(piece);
    }

    @Override
    public void lineTo(double x, double y) {
      Piece piece = open();
      Point last = piece.last();
      slanting |= x != last.x() && y != last.y();
      if (x != last.x() || y != last.y()) {
        piece.points.add(new Point(x, y));
      }
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      slanting = true;
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      slanting = true;
    }

    @Override
    public void close() {
      Piece piece = open();
      Point first = piece.points.get(0);
      slanting |= first.x() != piece.last().x() && first.y() != piece.last().y();
      piece.closed = true;
    }

    /** After a close without a move the next segment starts where the closed piece did. */
    private Piece open() {
      Piece piece = pieces.get(pieces.size() - 1);
      if (piece.closed) {
        Point first = piece.points.get(0);
        moveTo(first.x(), first.y());
      }
      return pieces.get(pieces.size() - 1);
    }
  }
}
