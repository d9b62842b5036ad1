package org.viz4j.core.layout;

import java.util.List;
import org.viz4j.figure.Axes;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Line;
import org.viz4j.figure.Mark;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Rect;

/** Finds where in the plot area a legend goes, and which place covers least of the marks. */
final class LegendSpot {
  private static final List<LegendPlace> CANDIDATES =
      List.of(
          LegendPlace.UPPER_RIGHT,
          LegendPlace.UPPER_LEFT,
          LegendPlace.LOWER_LEFT,
          LegendPlace.LOWER_RIGHT,
          LegendPlace.CENTER_RIGHT,
          LegendPlace.CENTER_LEFT,
          LegendPlace.LOWER_CENTER,
          LegendPlace.UPPER_CENTER,
          LegendPlace.CENTER);

  private final Projection projection;
  private final double pad;

  LegendSpot(Projection projection, double pad) {
    this.projection = projection;
    this.pad = pad;
  }

  /** The legend's frame at {@code place}; {@code BEST} measures every candidate. */
  Rect at(LegendPlace place, Rect frame, Axes axes) {
    return place == LegendPlace.BEST ? best(frame, axes) : inner(place, frame);
  }

  private Rect best(Rect frame, Axes axes) {
    List<Rect> rects = CANDIDATES.stream().map(place -> inner(place, frame)).toList();
    double[] covered = overlaps(rects, axes);
    int best = 0;
    for (int i = 1; i < covered.length; i++) {
      if (covered[i] < covered[best]) {
        best = i;
      }
    }
    return rects.get(best);
  }

  /** Length of lines and width of markers inside each rectangle, in pt. */
  double[] overlaps(List<Rect> rects, Axes axes) {
    double[] covered = new double[rects.size()];
    for (Mark mark : axes.marks()) {
      if (mark instanceof Line line) {
        add(covered, rects, line);
      }
    }
    return covered;
  }

  private void add(double[] covered, List<Rect> rects, Line line) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    double marker = line.marker() == Marker.NONE ? 0 : line.markerSize();
    for (long i = 0; i < line.series().size(); i++) {
      double x = projection.x(line.series().x().get(i));
      double y = projection.y(line.series().y().get(i));
      for (int r = 0; r < covered.length; r++) {
        covered[r] += segmentInside(rects.get(r), lastX, lastY, x, y);
        covered[r] += inside(rects.get(r), x, y) ? marker : 0;
      }
      lastX = x;
      lastY = y;
    }
  }

  private static boolean inside(Rect rect, double x, double y) {
    return x >= rect.x() && x <= rect.right() && y >= rect.y() && y <= rect.bottom();
  }

  /** Liang and Barsky's clipping; 0 where an end is NaN. */
  private static double segmentInside(Rect rect, double x1, double y1, double x2, double y2) {
    if (Math.max(x1, x2) < rect.x()
        || Math.min(x1, x2) > rect.right()
        || Math.max(y1, y2) < rect.y()
        || Math.min(y1, y2) > rect.bottom()) {
      return 0;
    }
    double[] span = {0, 1};
    boolean meets =
        narrow(span, x2 - x1, rect.x() - x1, rect.right() - x1)
            && narrow(span, y2 - y1, rect.y() - y1, rect.bottom() - y1);
    double length = (span[1] - span[0]) * Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    return meets && Double.isFinite(length) ? length : 0;
  }

  private static boolean narrow(double[] span, double delta, double low, double high) {
    if (Double.isNaN(delta)) {
      return false;
    }
    if (delta == 0) {
      return low <= 0 && high >= 0;
    }
    span[0] = Math.max(span[0], Math.min(low / delta, high / delta));
    span[1] = Math.min(span[1], Math.max(low / delta, high / delta));
    return span[0] < span[1];
  }

  private Rect inner(LegendPlace place, Rect frame) {
    Rect room = projection.plot().grow(-pad);
    double left =
        switch (place) {
          case UPPER_LEFT, CENTER_LEFT, LOWER_LEFT -> room.x();
          case UPPER_CENTER, CENTER, LOWER_CENTER -> room.centerX() - frame.width() / 2;
          default -> room.right() - frame.width();
        };
    double top =
        switch (place) {
          case LOWER_LEFT, LOWER_CENTER, LOWER_RIGHT -> room.bottom() - frame.height();
          case CENTER_LEFT, CENTER, CENTER_RIGHT -> room.centerY() - frame.height() / 2;
          default -> room.y();
        };
    return new Rect(left, top, frame.width(), frame.height());
  }

  /** The frame beside the plot area, where {@code place} says. */
  static Rect outside(LegendPlace place, Rect frame, Rect plot, double edge) {
    return switch (place) {
      case OUTSIDE_RIGHT -> new Rect(edge, plot.y(), frame.width(), frame.height());
      default -> new Rect(plot.centerX() - frame.width() / 2, edge, frame.width(), frame.height());
    };
  }
}
