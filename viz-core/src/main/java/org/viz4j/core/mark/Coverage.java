package org.viz4j.core.mark;

import java.util.List;
import org.viz4j.geom.Rect;

/**
 * How much of marks lies inside each of some rectangles: the length of lines and the width of
 * markers in pt. An opaque area counts as much as lines that hatch it, 10 pt apart, and an edge of
 * it at which a value is read, such as the end of a bar, as much as ten lines; both count as much
 * less as the opacity says. What goes across the plot area counts a tenth.
 */
public final class Coverage {
  private static final double HATCH = 10;
  private static final double READ = 10;
  private static final double ACROSS = 0.1;
  private static final double TAKEN = 1e9;

  /** A thinner area, in pt, is no longer one when its coordinates are rounded. */
  private static final double THINNEST = 1e-3;

  private final List<Rect> rects;
  private final double[] covered;
  private final boolean touchOnly;
  private boolean touched;

  /** Nothing covered yet. */
  public Coverage(List<Rect> rects) {
    this(rects, false);
  }

  private Coverage(List<Rect> rects, boolean touchOnly) {
    this.rects = List.copyOf(rects);
    this.covered = new double[rects.size()];
    this.touchOnly = touchOnly;
  }

  /** For those who only want to know whether anything touches {@code rect}. */
  public static Coverage touching(Rect rect) {
    return new Coverage(List.of(rect), true);
  }

  /** Whether more marks would change nothing that is asked for. */
  boolean isSettled() {
    return touchOnly && touched;
  }

  /** For each rectangle, in pt. */
  public double[] covered() {
    return covered.clone();
  }

  /** Whether any point, line or area that can be seen is inside or on the edge of any rectangle. */
  public boolean touched() {
    return touched;
  }

  /** A rectangle that counts more than any marks. */
  public void taken(Rect other) {
    taken(Polygon.of(other));
  }

  /** A polygon x, y, x, y, … that counts more than any marks. */
  public void taken(double[] polygon) {
    for (int i = 0; i < covered.length; i++) {
      covered[i] += Polygon.area(Polygon.clip(polygon, rects.get(i))) > 0 ? TAKEN : 0;
    }
  }

  /** A marker, counted where any of its width is inside; NaN for no point. */
  void point(double x, double y, double width) {
    for (int i = 0; i < covered.length; i++) {
      Rect rect = rects.get(i);
      covered[i] += isNear(rect, x, y, width / 2) ? width : 0;
      touched |= isNear(rect, x, y, 0);
    }
  }

  private static boolean isNear(Rect rect, double x, double y, double reach) {
    return x >= rect.x() - reach
        && x <= rect.right() + reach
        && y >= rect.y() - reach
        && y <= rect.bottom() + reach;
  }

  /** NaN for no segment. */
  public void segment(double x1, double y1, double x2, double y2) {
    for (int i = 0; i < covered.length; i++) {
      double length = segmentInside(rects.get(i), x1, y1, x2, y2);
      covered[i] += length;
      touched |= length > 0;
    }
  }

  /** A segment from one side of the plot area to the other: what a legend hides of it goes on. */
  void across(double x1, double y1, double x2, double y2) {
    for (int i = 0; i < covered.length; i++) {
      double length = segmentInside(rects.get(i), x1, y1, x2, y2);
      covered[i] += ACROSS * length;
      touched |= length > 0;
    }
  }

  /** As {@link #across}, of a polygon x, y, x, y, …, painted with {@code opacity}. */
  void across(double[] polygon, double opacity) {
    area(polygon, ACROSS * opacity);
  }

  /** An edge of an area, painted with {@code opacity}, at which a value is read. */
  void edge(double x1, double y1, double x2, double y2, double opacity) {
    for (int i = 0; i < covered.length; i++) {
      covered[i] += READ * opacity * segmentInside(rects.get(i), x1, y1, x2, y2);
    }
  }

  /** A rectangle painted with {@code opacity}. */
  void area(Rect area, double opacity) {
    for (int i = 0; i < covered.length; i++) {
      Rect rect = rects.get(i);
      double width = Math.min(area.right(), rect.right()) - Math.max(area.x(), rect.x());
      double height = Math.min(area.bottom(), rect.bottom()) - Math.max(area.y(), rect.y());
      if (width >= 0 && height >= 0) {
        covered[i] += width * height * opacity / HATCH;
        touched |= Math.min(width, height) >= THINNEST;
      }
    }
  }

  /** A polygon x, y, x, y, …, painted with {@code opacity}. */
  public void area(double[] polygon, double opacity) {
    for (int i = 0; i < covered.length; i++) {
      double[] inside = Polygon.clip(polygon, rects.get(i));
      covered[i] += Polygon.area(inside) * opacity / HATCH;
      touched |= Polygon.thickness(inside) >= THINNEST;
    }
  }

  private static double segmentInside(Rect rect, double x1, double y1, double x2, double y2) {
    if (Math.max(x1, x2) < rect.x()
        || Math.min(x1, x2) > rect.right()
        || Math.max(y1, y2) < rect.y()
        || Math.min(y1, y2) > rect.bottom()) {
      return 0;
    }
    Clipped seen = Clipped.of(rect, x1, y1, x2, y2);
    if (seen == null) {
      return 0;
    }
    double whole = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    double length = (seen.to() - seen.from()) * whole;
    return Double.isFinite(length) ? length : 0;
  }
}
