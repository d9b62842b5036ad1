package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.mark.Projection;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.geom.Rect;

/** Length of lines inside a rectangle by halving segments: slow, and independent of the clipper. */
final class SlowOverlap {
  private static final int DEPTH = 40;

  private SlowOverlap() {}

  static List<Rect> places(Rect frame, Rect room) {
    List<Rect> places = new ArrayList<>();
    double dx = room.width() - frame.width();
    double dy = room.height() - frame.height();
    for (double across : new double[] {0, 0.5, 1}) {
      for (double down : new double[] {0, 0.5, 1}) {
        places.add(
            new Rect(room.x() + across * dx, room.y() + down * dy, frame.width(), frame.height()));
      }
    }
    return places;
  }

  static double of(Rect rect, Projection projection, Axes axes) {
    double sum = 0;
    for (Mark mark : axes.marks()) {
      if (mark instanceof Line line) {
        for (long i = 1; i < line.series().size(); i++) {
          sum +=
              inside(
                  rect,
                  projection.x(line.series().x().get(i - 1)),
                  projection.y(line.series().y().get(i - 1)),
                  projection.x(line.series().x().get(i)),
                  projection.y(line.series().y().get(i)),
                  DEPTH);
        }
      }
    }
    return sum;
  }

  /** The largest coordinate there is: what double arithmetic loses is in proportion to it. */
  static double largest(Projection projection, Axes axes) {
    double largest = 1;
    for (Mark mark : axes.marks()) {
      if (mark instanceof Line line) {
        for (long i = 0; i < line.series().size(); i++) {
          double x = Math.abs(projection.x(line.series().x().get(i)));
          double y = Math.abs(projection.y(line.series().y().get(i)));
          largest = Double.isNaN(x + y) ? largest : Math.max(largest, Math.max(x, y));
        }
      }
    }
    return largest;
  }

  private static double inside(Rect rect, double x1, double y1, double x2, double y2, int depth) {
    boolean one = holds(rect, x1, y1);
    boolean other = holds(rect, x2, y2);
    if (one && other) {
      return Math.hypot(x2 - x1, y2 - y1);
    }
    boolean apart =
        Math.max(x1, x2) < rect.x()
            || Math.min(x1, x2) > rect.right()
            || Math.max(y1, y2) < rect.y()
            || Math.min(y1, y2) > rect.bottom();
    // a scale has no place for some ends
    boolean gap = Double.isNaN(x1 + y1 + x2 + y2);
    if (gap || apart || depth == 0) {
      return 0;
    }
    double mx = (x1 + x2) / 2;
    double my = (y1 + y2) / 2;
    return inside(rect, x1, y1, mx, my, depth - 1) + inside(rect, mx, my, x2, y2, depth - 1);
  }

  private static boolean holds(Rect rect, double x, double y) {
    return x >= rect.x() && x <= rect.right() && y >= rect.y() && y <= rect.bottom();
  }
}
