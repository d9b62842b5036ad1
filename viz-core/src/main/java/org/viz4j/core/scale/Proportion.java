package org.viz4j.core.scale;

/**
 * Linear interpolation that neither overflows nor misses an end. A point is placed by its distance
 * from the nearer end, so that both ends are exact and a reversed interval gives the same bits.
 */
final class Proportion {
  /** Lengths beyond an end at which positions stop growing, so that they stay finite. */
  static final double FARTHEST = 1e15;

  private Proportion() {}

  /** Carries a finite {@code value} from its place in {@code source} over to {@code target}. */
  static double carry(double value, Interval source, Interval target) {
    if (source.isDegenerate()) {
      return beside(value - source.from(), target);
    }
    double unit = source.isHuge() ? 0.5 : 1;
    double start = source.from() * unit;
    double end = source.to() * unit;
    return place(value * unit - start, end - value * unit, end - start, target);
  }

  /**
   * The point of {@code target} at these distances from its ends, where {@code length} is the
   * distance of the ends; all three are signed in the same direction.
   */
  static double place(double fromStart, double toEnd, double length, Interval target) {
    double afterStart = fromStart / length;
    double beforeEnd = toEnd / length;
    if (afterStart == beforeEnd) {
      return target.middle();
    }
    return afterStart < beforeEnd
        ? after(afterStart, target.from(), target.to())
        : after(beforeEnd, target.to(), target.from());
  }

  /** The middle of {@code target}, or far outside it on the side of {@code difference}. */
  static double beside(double difference, Interval target) {
    if (difference == 0) {
      return target.middle();
    }
    return difference < 0
        ? after(-FARTHEST, target.from(), target.to())
        : after(-FARTHEST, target.to(), target.from());
  }

  /** The point a share of at most one half after {@code near} on the way to {@code far}. */
  private static double after(double share, double near, double far) {
    if (share == 0) {
      return near;
    }
    double unit = Interval.isHuge(near, far) ? 0.5 : 1;
    double length = far * unit - near * unit;
    double point = (near * unit + Math.max(share, -FARTHEST) * length) / unit;
    // the rounded length must not let points counted from opposite ends pass each other
    double middle = Interval.middle(near, far);
    double kept = near <= far ? Math.min(point, middle) : Math.max(point, middle);
    return Math.min(Math.max(kept, -Double.MAX_VALUE), Double.MAX_VALUE);
  }
}
