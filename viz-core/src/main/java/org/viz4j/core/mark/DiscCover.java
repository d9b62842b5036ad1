package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.viz4j.geom.Point;

/**
 * Leaves discs out of a crowd that all others together cover, so that the area that is painted
 * stays the same. A disc is covered where every direction from its centre is inside a neighbour
 * that holds the centre, because discs are convex.
 */
final class DiscCover {
  private static final int DIRECTIONS = 32;
  private static final int CELLS = 2;

  /** The nearest cells first, as they cover most. */
  private static final List<Integer> NEAR = List.of(0, -1, 1, -2, 2);

  private final double radius;
  private final double[] cos = new double[DIRECTIONS];
  private final double[] sin = new double[DIRECTIONS];
  private final Map<Long, List<Point>> left = new HashMap<>();

  private DiscCover(double radius) {
    this.radius = radius;
    for (int i = 0; i < DIRECTIONS; i++) {
      cos[i] = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
      sin[i] = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
    }
  }

  /** The centres of those that stay, in their order. */
  static List<Point> uncovered(List<Point> centers, double radius) {
    DiscCover cover = new DiscCover(radius);
    centers.forEach(
        center ->
            cover.left.computeIfAbsent(cover.key(center), k -> new ArrayList<>()).add(center));
    List<Point> stay = new ArrayList<>();
    for (Point center : centers) {
      if (cover.isCovered(center)) {
        cover.remove(center);
      } else {
        stay.add(center);
      }
    }
    return stay;
  }

  private long key(Point center) {
    return key(cell(center.x()), cell(center.y()));
  }

  private long cell(double at) {
    return (long) Math.floor(at * CELLS / radius);
  }

  private static long key(long column, long row) {
    return column << Integer.SIZE ^ (int) row;
  }

  private void remove(Point center) {
    List<Point> cell = left.get(key(center));
    cell.remove(identity(cell, center));
  }

  private static int identity(List<Point> cell, Point center) {
    int index = 0;
    while (cell.get(index) != center) {
      index++;
    }
    return index;
  }

  private boolean isCovered(Point center) {
    int open = -1;
    long row = cell(center.y());
    long column = cell(center.x());
    for (int down : NEAR) {
      for (int across : NEAR) {
        for (Point other : left.getOrDefault(key(column + across, row + down), List.of())) {
          open &= other == center ? -1 : ~covered(other.x() - center.x(), other.y() - center.y());
          if (open == 0) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A bit for each sector whose both sides are inside the disc that is so far away. */
  private int covered(double dx, double dy) {
    double square = dx * dx + dy * dy;
    if (square > radius * radius) {
      return 0;
    }
    int sides = 0;
    for (int i = 0; i < DIRECTIONS; i++) {
      sides |= dx * cos[i] + dy * sin[i] >= square / (2 * radius) ? 1 << i : 0;
    }
    return sides & Integer.rotateRight(sides, 1);
  }
}
