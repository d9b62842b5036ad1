package org.viz4j.core.layout;

import java.util.List;
import org.viz4j.core.mark.Coverage;
import org.viz4j.core.mark.MarkEmitter;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Mark;
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

  private static final double SAME = 1e-10;

  private final AxesLayout axes;
  private final double pad;

  /**
   * @param axes all but the legend in its place
   */
  LegendSpot(AxesLayout axes, double pad) {
    this.axes = axes;
    this.pad = pad;
  }

  /** The legend's frame at {@code place}; {@code BEST} measures every candidate. */
  Rect at(LegendPlace place, Rect frame) {
    return place == LegendPlace.BEST ? best(frame) : inner(place, frame);
  }

  private Rect best(Rect frame) {
    List<Rect> rects = CANDIDATES.stream().map(place -> inner(place, frame)).toList();
    double[] covered = overlaps(rects);
    int best = 0;
    for (int i = 1; i < covered.length; i++) {
      // places that cover as much differ in the last digits, and the earlier is the better one
      if (covered[i] < covered[best] * (1 - SAME)) {
        best = i;
      }
    }
    return rects.get(best);
  }

  /**
   * How much of the marks lies inside each rectangle; insets and words count more than any marks.
   */
  private double[] overlaps(List<Rect> rects) {
    Coverage coverage = new Coverage(rects);
    List<Mark> marks = axes.axes().allMarks();
    for (int i = 0; i < marks.size(); i++) {
      MarkEmitter.of(marks.get(i)).cover(axes.projection(i), coverage);
    }
    axes.insets().forEach(inset -> coverage.taken(inset.frame()));
    axes.notes().forEach(note -> note.cover(coverage));
    return coverage.covered();
  }

  private Rect inner(LegendPlace place, Rect frame) {
    Rect room = axes.plot().grow(-pad);
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
