package org.viz4j.core.layout;

import java.util.List;
import org.viz4j.core.mark.Coverage;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.core.mark.Projection;
import org.viz4j.figure.Axes;
import org.viz4j.figure.LegendPlace;
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

  /** How much of the marks lies inside each rectangle. */
  double[] overlaps(List<Rect> rects, Axes axes) {
    Coverage coverage = new Coverage(rects);
    axes.marks().forEach(mark -> MarkEmitter.of(mark).cover(projection, coverage));
    return coverage.covered();
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
}
