package org.viz4j.core.layout;

import org.viz4j.core.scale.Scale;
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
}
