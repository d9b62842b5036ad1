package org.viz4j.core.mark;

import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Rect;

/**
 * The part of a segment that lies in a rectangle, as fractions of the segment: Liang and Barsky's
 * clipping (1984).
 */
record Clipped(double from, double to) {

  /** Null where nothing of the segment is inside, or an end is NaN. */
  static @Nullable Clipped of(Rect rect, double x1, double y1, double x2, double y2) {
    double[] span = {0, 1};
    boolean meets =
        narrow(span, x2 - x1, rect.x() - x1, rect.right() - x1)
            && narrow(span, y2 - y1, rect.y() - y1, rect.bottom() - y1);
    return meets ? new Clipped(span[0], span[1]) : null;
  }

  private static boolean narrow(double[] span, double delta, double low, double high) {
    if (delta == 0) {
      return low <= 0 && high >= 0;
    }
    span[0] = Math.max(span[0], Math.min(low / delta, high / delta));
    span[1] = Math.min(span[1], Math.max(low / delta, high / delta));
    return span[0] <= span[1];
  }
}
