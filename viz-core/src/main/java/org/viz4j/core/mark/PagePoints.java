package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.viz4j.data.Series;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/** Collects the points of a series that are near the plot area. */
final class PagePoints {
  private final Rect room;
  private final double cell;
  private final Set<Long> taken = new HashSet<>();
  private final List<Point> points = new ArrayList<>();

  /**
   * @param cell of the points in one cell of this width in pt only the first is kept, as the target
   *     cannot tell them apart; 0 to keep all
   */
  PagePoints(Rect room, double cell) {
    this.room = room;
    this.cell = cell;
  }

  List<Point> of(Series series, Projection projection) {
    series.forEach((x, y) -> add(projection.x(x), projection.y(y)));
    return points();
  }

  /** NaN for no point. */
  void add(double x, double y) {
    boolean inside = x >= room.x() && x <= room.right() && y >= room.y() && y <= room.bottom();
    if (inside && (cell == 0 || taken.add(cell(x, y)))) {
      points.add(new Point(x, y));
    }
  }

  List<Point> points() {
    return List.copyOf(points);
  }

  /** Points of one cell would have their markers on the very same spot. */
  private long cell(double x, double y) {
    return ((long) Math.rint(x / cell) << Integer.SIZE) ^ (int) Math.rint(y / cell);
  }
}
