package org.viz4j.core.mark;

import java.util.Arrays;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/** Closed polygons as x, y, x, y, …; any shape. */
final class Polygon {
  private static final int SIDES = 4;

  private Polygon() {}

  static double[] of(Rect rect) {
    return new double[] {
      rect.x(),
      rect.y(),
      rect.right(),
      rect.y(),
      rect.right(),
      rect.bottom(),
      rect.x(),
      rect.bottom()
    };
  }

  /** What is inside {@code room}; empty if nothing is (Sutherland and Hodgman, 1974). */
  static double[] clip(double[] polygon, Rect room) {
    double[] inside = polygon;
    for (int side = 0; side < SIDES; side++) {
      inside = cut(inside, side, edge(room, side));
    }
    return inside;
  }

  static double area(double[] polygon) {
    double twice = 0;
    for (int i = 0; i < polygon.length; i += 2) {
      int next = (i + 2) % polygon.length;
      twice += polygon[i] * polygon[next + 1] - polygon[next] * polygon[i + 1];
    }
    return Math.abs(twice) / 2;
  }

  /** How far its corners are from one line, the one from the first to the farthest from it. */
  static double thickness(double[] polygon) {
    int farthest = 0;
    double length = 0;
    for (int i = 2; i < polygon.length; i += 2) {
      double distance = StrictMath.hypot(polygon[i] - polygon[0], polygon[i + 1] - polygon[1]);
      farthest = distance > length ? i : farthest;
      length = Math.max(length, distance);
    }
    double thickness = 0;
    for (int i = 2; length > 0 && i < polygon.length; i += 2) {
      double across = (polygon[i] - polygon[0]) * (polygon[farthest + 1] - polygon[1]);
      double down = (polygon[i + 1] - polygon[1]) * (polygon[farthest] - polygon[0]);
      thickness = Math.max(thickness, Math.abs(across - down) / length);
    }
    return thickness;
  }

  static void add(Outline.Builder to, double[] polygon) {
    for (int i = 0; i < polygon.length; i += 2) {
      if (i == 0) {
        to.moveTo(polygon[0], polygon[1]);
      } else {
        to.lineTo(polygon[i], polygon[i + 1]);
      }
    }
    if (polygon.length > 0) {
      to.close();
    }
  }

  private static double edge(Rect room, int side) {
    return switch (side) {
      case 0 -> room.x();
      case 1 -> room.y();
      case 2 -> room.right();
      default -> room.bottom();
    };
  }

  /** Keeps what is right of or below the edge, for the last two sides left of or above it. */
  private static double[] cut(double[] polygon, int side, double edge) {
    int axis = side % 2;
    int sign = side < 2 ? 1 : -1;
    double[] kept = new double[2 * polygon.length + 4];
    int count = 0;
    for (int i = 0; i < polygon.length; i += 2) {
      int before = (i + polygon.length - 2) % polygon.length;
      double from = sign * (polygon[before + axis] - edge);
      double to = sign * (polygon[i + axis] - edge);
      if (from < 0 != to < 0) {
        double share = from / (from - to);
        double start = polygon[before + 1 - axis];
        kept[count + axis] = edge;
        kept[count + 1 - axis] = start + share * (polygon[i + 1 - axis] - start);
        count += 2;
      }
      if (to >= 0) {
        kept[count] = polygon[i];
        kept[count + 1] = polygon[i + 1];
        count += 2;
      }
    }
    return Arrays.copyOf(kept, count);
  }
}
