package org.viz4j.core.mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.figure.Band;

/**
 * A band on the page: one polygon a piece between two gaps, along the upper curve and back along
 * the lower one, both thinned where they are dense. A piece of one point is two vertices.
 */
final class BandPath {
  private final double column;
  private final List<double[]> pieces = new ArrayList<>();
  private Curve upper;
  private Curve lower;

  private BandPath(double column) {
    this.column = column;
    this.upper = new Curve(column);
    this.lower = new Curve(column);
  }

  /** In pt; not clipped. */
  static List<double[]> of(Band band, Projection projection, double column) {
    BandPath path = new BandPath(column);
    for (long i = 0; i < band.x().size(); i++) {
      double low = band.lower().get(i);
      double high = band.upper().get(i);
      boolean placed =
          !Double.isNaN(projection.y(low)) && Double.isFinite(high)
              || !Double.isNaN(projection.y(high)) && Double.isFinite(low);
      double x = projection.x(band.x().get(i));
      if (placed && !Double.isNaN(x)) {
        path.upper.add(x, projection.yOrEnd(high));
        path.lower.add(x, projection.yOrEnd(low));
      } else {
        path.gap();
      }
    }
    path.gap();
    return path.pieces;
  }

  private void gap() {
    double[] there = upper.end();
    double[] back = lower.end();
    if (there.length > 0) {
      double[] piece = Arrays.copyOf(there, there.length + back.length);
      for (int i = 0; i < back.length; i += 2) {
        piece[piece.length - 2 - i] = back[i];
        piece[piece.length - 1 - i] = back[i + 1];
      }
      pieces.add(there.length == 2 ? new double[] {there[0], there[1], back[0], back[1]} : piece);
    }
    upper = new Curve(column);
    lower = new Curve(column);
  }

  /** One side of a piece. */
  private static final class Curve {
    private final ColumnReducer reducer;
    private double[] points = new double[16];
    private int count;

    Curve(double column) {
      reducer = new ColumnReducer(column, this::keep);
    }

    void add(double x, double y) {
      reducer.add(x, y);
    }

    double[] end() {
      reducer.flush();
      return Arrays.copyOf(points, count);
    }

    private void keep(double x, double y) {
      if (count == points.length) {
        points = Arrays.copyOf(points, 2 * count);
      }
      points[count++] = x;
      points[count++] = y;
    }
  }
}
