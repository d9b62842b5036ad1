package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.figure.Line;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.spi.Resolution;

/**
 * A series on the page, in pt: cut at gaps and at a margin around the plot area, so that no
 * coordinate is far outside, and thinned where it is denser than the target can show.
 *
 * @param line pieces of two points or more
 * @param points every point near the plot area, if they were wanted; one for those that the target
 *     cannot tell apart
 * @param lone points between two gaps
 */
record LinePath(Outline line, List<Point> points, List<Point> lone) {
  /** Wider than half of any sensible line, so that no cut end or corner shows. */
  static final double MARGIN = 100;

  /** One pixel at 1200 dpi: finer detail of a dense line shows on no printer. */
  static final double FINEST = 0.06;

  /** Width in pt of the columns that a dense curve is thinned to. */
  static double column(Resolution resolution) {
    return Math.max(FINEST, resolution.pathUnit());
  }

  /** With the points, for markers, if the line has some. */
  static LinePath of(Line line, Projection projection, Resolution resolution) {
    Rect room = projection.plot().grow(MARGIN);
    Tracer tracer = new Tracer(line, room, column(resolution));
    line.series().forEach((x, y) -> tracer.add(projection.x(x), projection.y(y)));
    return tracer.end();
  }

  /** Follows the points one by one. */
  private static final class Tracer {
    private final Rect room;
    private final Outline.Builder line = Outline.builder();
    private final List<Point> lone = new ArrayList<>();
    private final PagePoints points;
    private Point last = new Point(Double.NaN, Double.NaN);
    private final ColumnReducer reducer;
    private final boolean withPoints;
    private final Steps steps;
    private boolean joined;
    private boolean penDown;

    Tracer(Line from, Rect room, double column) {
      this.room = room;
      this.withPoints = from.marker() != Marker.NONE;
      this.reducer = new ColumnReducer(column, this::follow);
      this.steps = new Steps(from.step(), reducer::add);
      this.points = new PagePoints(room, column);
    }

    void add(double x, double y) {
      if (!Double.isFinite(x) || !Double.isFinite(y)) {
        gap();
        return;
      }
      if (withPoints) {
        points.add(x, y);
      }
      steps.add(x, y);
    }

    private void follow(double x, double y) {
      Point point = new Point(x, y);
      if (!Double.isNaN(last.x())) {
        segment(last, point);
        // a segment without a length shows nothing when it is dashed
        joined |= !samePlace(last, point);
      }
      last = point;
    }

    private void gap() {
      steps.gap();
      reducer.flush();
      if (!Double.isNaN(last.x()) && !joined && inside(last.x(), last.y())) {
        lone.add(last);
      }
      last = new Point(Double.NaN, Double.NaN);
      joined = false;
      penDown = false;
    }

    LinePath end() {
      gap();
      return new LinePath(line.build(), points.points(), List.copyOf(lone));
    }

    private static boolean samePlace(Point one, Point other) {
      return Rounded.value(one.x()) == Rounded.value(other.x())
          && Rounded.value(one.y()) == Rounded.value(other.y());
    }

    private boolean inside(double x, double y) {
      return x >= room.x() && x <= room.right() && y >= room.y() && y <= room.bottom();
    }

    private void segment(Point from, Point to) {
      Clipped seen = Clipped.of(room, from.x(), from.y(), to.x(), to.y());
      if (seen == null) {
        penDown = false;
        return;
      }
      double dx = to.x() - from.x();
      double dy = to.y() - from.y();
      if (!penDown || seen.from() > 0) {
        line.moveTo(from.x() + seen.from() * dx, from.y() + seen.from() * dy);
      }
      if (seen.to() < 1) {
        line.lineTo(from.x() + seen.to() * dx, from.y() + seen.to() * dy);
      } else {
        line.lineTo(to.x(), to.y());
      }
      penDown = seen.to() == 1;
    }
  }
}
