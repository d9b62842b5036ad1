package org.viz4j.core.mark;

import org.viz4j.core.scale.Scale;
import org.viz4j.figure.Position;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;

/**
 * From data to the page: trained scales map to the unit interval, the plot area gives it a place.
 *
 * @param plot in pt; its left and bottom edges are where the scales start
 */
public record Projection(Scale xScale, Scale yScale, Rect plot) {

  /** Position of a datum across the page in pt; NaN where the scale has none. */
  public double x(double value) {
    return plot.x() + xScale.map(value) * plot.width();
  }

  /** Position of a datum down the page in pt; NaN where the scale has none. */
  public double y(double value) {
    return plot.bottom() - yScale.map(value) * plot.height();
  }

  /** A position on the page in pt; NaN where a scale has none. */
  Point point(Position position) {
    return moved(position, x(position.x()), y(position.y()));
  }

  /** Like {@link #point}, with the exception of {@link #xOrEnd}. */
  Point pointOrEnd(Position position) {
    return moved(position, xOrEnd(position.x()), yOrEnd(position.y()));
  }

  private Point moved(Position position, double x, double y) {
    boolean isData = position.frame() == Position.Frame.DATA;
    double across = isData ? x : plot.x() + position.x() * plot.width();
    double down = isData ? y : plot.bottom() - position.y() * plot.height();
    return new Point(across + position.right(), down - position.up());
  }

  /**
   * Like {@link #x}; a finite value that the scale has no place for, as a log scale has none for
   * zero, lies on the edge of the plot area that is nearest to it.
   */
  double xOrEnd(double value) {
    double x = x(value);
    return Double.isNaN(x) && Double.isFinite(value) ? x(end(xScale, value)) : x;
  }

  /** Like {@link #y}, with the same exception as {@link #xOrEnd}. */
  double yOrEnd(double value) {
    double y = y(value);
    return Double.isNaN(y) && Double.isFinite(value) ? y(end(yScale, value)) : y;
  }

  private static double end(Scale scale, double value) {
    return value > scale.domain().max() ? scale.domain().max() : scale.domain().min();
  }
}
