package org.viz4j.data;

/** Takes the points of a series one by one. */
@FunctionalInterface
public interface PointSink {

  /** A point in data units; either coordinate may be NaN or infinite. */
  void accept(double x, double y);
}
