package org.viz4j.core.text;

import java.util.Arrays;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;

/** The points of a glyph, contour by contour, in font units with y up. */
final class GlyphPoints {
  private double[] x = new double[32];
  private double[] y = new double[32];
  private boolean[] onCurve = new boolean[32];
  private boolean[] last = new boolean[32];
  private int size;

  int size() {
    return size;
  }

  double x(int point) {
    return x[point];
  }

  double y(int point) {
    return y[point];
  }

  void add(double px, double py, boolean on, boolean endsContour) {
    if (size == x.length) {
      x = Arrays.copyOf(x, size * 2);
      y = Arrays.copyOf(y, size * 2);
      onCurve = Arrays.copyOf(onCurve, size * 2);
      last = Arrays.copyOf(last, size * 2);
    }
    x[size] = px;
    y[size] = py;
    onCurve[size] = on;
    last[size++] = endsContour;
  }

  /** Adds every point of {@code part}, mapped. */
  void add(GlyphPoints part, Affine map) {
    for (int i = 0; i < part.size; i++) {
      var point = map.apply(part.x[i], part.y[i]);
      add(point.x(), point.y(), part.onCurve[i], part.last[i]);
    }
  }

  /** The contours as an outline mapped by {@code map}. */
  Outline outline(Affine map) {
    Outline.Builder outline = Outline.builder();
    int first = 0;
    for (int i = 0; i < size; i++) {
      if (last[i]) {
        contour(first, i, outline);
        first = i + 1;
      }
    }
    return outline.build().transform(map);
  }

  /** Starts at the first point if the curve passes through it, else at the last, else between. */
  private void contour(int first, int end, Outline.Builder outline) {
    double startX = onCurve[first] ? x[first] : onCurve[end] ? x[end] : (x[first] + x[end]) / 2;
    double startY = onCurve[first] ? y[first] : onCurve[end] ? y[end] : (y[first] + y[end]) / 2;
    outline.moveTo(startX, startY);
    for (int i = onCurve[first] ? first + 1 : first; i <= end; i++) {
      if (onCurve[i]) {
        outline.lineTo(x[i], y[i]);
      } else if (i == end) {
        outline.quadTo(x[i], y[i], startX, startY);
      } else if (onCurve[i + 1]) {
        outline.quadTo(x[i], y[i], x[i + 1], y[i + 1]);
        i++;
      } else {
        // between two control points in a row lies a point of the curve, halfway
        outline.quadTo(x[i], y[i], (x[i] + x[i + 1]) / 2, (y[i] + y[i + 1]) / 2);
      }
    }
    outline.close();
  }
}
