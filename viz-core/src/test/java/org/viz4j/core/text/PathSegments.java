package org.viz4j.core.text;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.geom.Outline;

/**
 * The segments of a shape in font units, y up, as kind and coordinates. A straight segment back to
 * the start just before a close says nothing and is left out.
 */
final class PathSegments implements Outline.Sink {
  private final double unit;
  private final List<double[]> segments = new ArrayList<>();
  private double[] start = {};

  private PathSegments(double unit) {
    this.unit = unit;
  }

  static List<double[]> of(Outline outline, double unitsPerEm) {
    PathSegments sink = new PathSegments(unitsPerEm);
    outline.forEach(sink);
    return sink.segments;
  }

  static List<double[]> of(GeneralPath path) {
    PathSegments sink = new PathSegments(1);
    double[] c = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> sink.moveTo(c[0], -c[1]);
        case PathIterator.SEG_LINETO -> sink.lineTo(c[0], -c[1]);
        case PathIterator.SEG_QUADTO -> sink.quadTo(c[0], -c[1], c[2], -c[3]);
        case PathIterator.SEG_CLOSE -> sink.close();
        default -> throw new IllegalStateException("a cubic segment in a TrueType glyph");
      }
    }
    return sink.segments;
  }

  @Override
  public void moveTo(double x, double y) {
    start = new double[] {'L', x * unit, -y * unit};
    segments.add(new double[] {'M', x * unit, -y * unit});
  }

  @Override
  public void lineTo(double x, double y) {
    segments.add(new double[] {'L', x * unit, -y * unit});
  }

  @Override
  public void quadTo(double cx, double cy, double x, double y) {
    segments.add(new double[] {'Q', cx * unit, -cy * unit, x * unit, -y * unit});
  }

  @Override
  public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
    throw new IllegalStateException("a cubic segment in a TrueType glyph");
  }

  @Override
  public void close() {
    double[] last = segments.get(segments.size() - 1);
    if (java.util.Arrays.equals(last, start)) {
      segments.remove(segments.size() - 1);
    }
    segments.add(new double[] {'Z'});
  }
}
