package org.viz4j.backend.svg;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Map;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Point;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.svg.TextMode;

/**
 * Glyph runs as text, or as shapes. JFreeSVG writes sizes in whole numbers and knows no advances:
 * all text has the same size under a matrix that scales it, and starts anew where the pen would
 * otherwise leave its course.
 */
final class TextPainter {
  /** Pt by which the viewer's pen may be off before it is told. */
  private static final double SLACK = 0.01;

  private static final int FONT_SIZE = 100;

  private final Canvas canvas;
  private final TextMode mode;

  TextPainter(Canvas canvas, TextMode mode) {
    this.canvas = canvas;
    this.mode = mode;
  }

  void paint(GlyphRunNode run) {
    canvas.graphics().setPaint(NodePainter.awt(run.fill()));
    if (mode == TextMode.OUTLINES) {
      canvas.begin(Map.of("role", "img", "aria-label", Words.escaped(run.text())));
      canvas.graphics().fill(canvas.path(run.outline(), FillRule.NON_ZERO));
      canvas.end();
    } else {
      text(run);
    }
  }

  private void text(GlyphRunNode run) {
    double scale = run.size() / FONT_SIZE;
    canvas.graphics().setFont(new FaceFont(run.face(), FONT_SIZE));
    canvas.transform(matrix(Affine.rotate(run.angle()).after(Affine.scale(scale))));
    // where the run starts in the space in which text is upright and as large as the font
    Point turned = Affine.rotate(-run.angle()).apply(run.origin().x(), run.origin().y());
    int[] codePoints = run.text().codePoints().toArray();
    List<Double> own = run.ownAdvances();
    double pen = 0;
    int from = 0;
    while (from < codePoints.length) {
      int to = end(run.advances(), own, from);
      String piece = Words.escaped(new String(codePoints, from, to - from));
      float x = (float) canvas.near((turned.x() + pen) / scale);
      canvas.graphics().drawString(piece, x, (float) canvas.near(turned.y() / scale));
      for (; from < to; from++) {
        pen += run.advances().get(from);
      }
    }
    canvas.transform(new AffineTransform());
  }

  private static int end(List<Double> stated, List<Double> own, int from) {
    double drift = 0;
    int to = from;
    while (to < stated.size() && Math.abs(drift) <= SLACK) {
      drift += stated.get(to) - own.get(to);
      to++;
    }
    return to;
  }

  private static AffineTransform matrix(Affine map) {
    return new AffineTransform(map.a(), map.b(), map.c(), map.d(), map.e(), map.f());
  }
}
