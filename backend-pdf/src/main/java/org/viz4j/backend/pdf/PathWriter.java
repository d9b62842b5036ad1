package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import org.jspecify.annotations.Nullable;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.scene.FillRule;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;

/** Fills and strokes outlines. */
final class PathWriter {
  private final ContentStream stream;
  private final PdfContentByte page;

  PathWriter(ContentStream stream) {
    this.stream = stream;
    this.page = stream.page();
  }

  void write(PathNode path) {
    boolean fills = shows(path.fill());
    Stroke stroke = path.stroke();
    boolean strokes = stroke != null && shows(stroke.color());
    if (path.outline().isEmpty() || !(fills || strokes)) {
      return;
    }
    if (fills) {
      stream.fillWith(path.fill());
    }
    if (strokes) {
      stream.strokeWith(stroke);
    }
    boolean evenOdd = path.fillRule() == FillRule.EVEN_ODD;
    // one operator for both would knock the fill out under a translucent stroke
    if (fills && strokes && stroke.color().alpha() == 255) {
      trace(path.outline());
      fillAndStroke(evenOdd);
      return;
    }
    if (fills) {
      trace(path.outline());
      fill(evenOdd);
    }
    if (strokes) {
      trace(path.outline());
      page.stroke();
    }
  }

  /** Fills with the colour that holds. */
  void fill(Outline outline) {
    if (!outline.isEmpty()) {
      trace(outline);
      page.fill();
    }
  }

  private static boolean shows(@Nullable Color color) {
    return color != null && color.alpha() > 0;
  }

  private void fillAndStroke(boolean evenOdd) {
    if (evenOdd) {
      page.eoFillStroke();
    } else {
      page.fillStroke();
    }
  }

  private void fill(boolean evenOdd) {
    if (evenOdd) {
      page.eoFill();
    } else {
      page.fill();
    }
  }

  private void trace(Outline outline) {
    outline.forEach(new Tracer());
  }

  /** Writes segments, raising quadratic curves to the cubic ones that PDF has. */
  private final class Tracer implements Outline.Sink {
    private double startX;
    private double startY;
    private double penX;
    private double penY;

    @Override
    public void moveTo(double x, double y) {
      startX = x;
      startY = y;
      at(x, y);
      page.moveTo(stream.x(x), stream.y(y));
    }

    @Override
    public void lineTo(double x, double y) {
      at(x, y);
      page.lineTo(stream.x(x), stream.y(y));
    }

    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      cubicTo(third(penX, cx), third(penY, cy), third(x, cx), third(y, cy), x, y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      at(x, y);
      page.curveTo(
          stream.x(c1x), stream.y(c1y), stream.x(c2x), stream.y(c2y), stream.x(x), stream.y(y));
    }

    @Override
    public void close() {
      at(startX, startY);
      page.closePath();
    }

    private void at(double x, double y) {
      penX = x;
      penY = y;
    }

    /** Two thirds of the way from an end to the control point. */
    private static double third(double end, double control) {
      return end + (control - end) * 2 / 3;
    }
  }
}
