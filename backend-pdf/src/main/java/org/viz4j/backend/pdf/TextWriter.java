package org.viz4j.backend.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfGlyphArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

/**
 * Shows glyph runs as text that can be searched and copied. Viewers move the pen by widths rounded
 * down to 1/1000 em; corrections keep every glyph where the scene has it.
 */
final class TextWriter {
  private static final PdfName SPAN = new PdfName("Span");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  /** Numbers in a page's content have two decimals. */
  private static final double DECIMALS = 100;

  private final ContentStream stream;
  private final PdfContentByte page;
  private final EmbeddedFonts fonts;
  private final PathWriter paths;

  TextWriter(ContentStream stream, EmbeddedFonts fonts, PathWriter paths) {
    this.stream = stream;
    this.page = stream.page();
    this.fonts = fonts;
    this.paths = paths;
  }

  void write(GlyphRunNode run) {
    stream.fillWith(run.fill());
    EmbeddedFace face = fonts.of(run.face());
    float size = (float) (Math.max(1, Math.rint(run.size() * DECIMALS)) / DECIMALS);
    Affine placement = run.placement();
    Line line = new Line(face, size, placement);
    double pen = 0;
    int index = 0;
    for (int codePoint : run.text().codePoints().toArray()) {
      if (face.reads(codePoint)) {
        line.add(codePoint, pen);
      } else {
        line.show();
        span(codePoint, line, pen);
      }
      pen += run.advances().get(index++);
    }
    line.show();
  }

  /** One glyph that a reader would not understand, with the code point it stands for. */
  private void span(int codePoint, Line line, double pen) {
    PdfDictionary words = new PdfDictionary();
    words.put(ACTUAL_TEXT, Words.hex(Character.toString(codePoint)));
    page.beginMarkedContentSequence(SPAN, words, true);
    int number = line.face.glyph(codePoint);
    if (number == 0) {
      paths.fill(line.box(pen));
    }
    line.begin(pen);
    // readers drop a span that shows no text, and viewers differ on showing glyph 0
    page.setTextRenderingMode(
        number == 0
            ? PdfContentByte.TEXT_RENDER_MODE_INVISIBLE
            : PdfContentByte.TEXT_RENDER_MODE_FILL);
    PdfGlyphArray glyph = new PdfGlyphArray();
    glyph.add(number);
    page.showText(glyph);
    page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
    page.endText();
    page.endMarkedContentSequence();
  }

  /** Glyphs in a row that are shown by one operator. */
  private final class Line {
    /** Drift that is let go, in pt and in 1/1000 of the em. */
    private static final double SLACK_PT = 0.02;

    private static final double SLACK = 0.75;

    private final EmbeddedFace face;
    private final float size;
    private final Affine placement;
    private final double slack;
    private PdfTextArray glyphs = new PdfTextArray();
    private boolean empty = true;
    private double start;
    private double viewerPen;

    Line(EmbeddedFace face, float size, Affine placement) {
      this.face = face;
      this.size = size;
      this.placement = placement;
      this.slack = Math.min(SLACK, SLACK_PT * 1000 / size);
    }

    void add(int codePoint, double pen) {
      if (empty) {
        start = pen;
        viewerPen = 0;
        empty = false;
      }
      double drift = (pen - start) * 1000 / size - viewerPen;
      if (Math.abs(drift) >= slack) {
        double correction = Math.rint(drift * 10) / 10;
        glyphs.add((float) -correction);
        viewerPen += correction;
      }
      glyphs.add(Character.toString(codePoint));
      viewerPen += face.viewerAdvance(codePoint);
    }

    void show() {
      if (empty) {
        return;
      }
      begin(start);
      page.showText(glyphs);
      page.endText();
      glyphs = new PdfTextArray();
      empty = true;
    }

    /** What shows in place of a glyph that the face lacks. */
    Outline box(double pen) {
      Affine glyph = placement.after(Affine.translate(pen, 0)).after(Affine.scale(size));
      return face.box().transform(glyph);
    }

    void begin(double pen) {
      Point at = placement.apply(pen, 0);
      page.beginText();
      page.setFontAndSize(face.font(), size);
      page.setTextMatrix(
          (float) placement.a(),
          (float) -placement.b(),
          (float) -placement.c(),
          (float) placement.d(),
          stream.x(at.x()),
          stream.y(at.y()));
    }
  }
}
