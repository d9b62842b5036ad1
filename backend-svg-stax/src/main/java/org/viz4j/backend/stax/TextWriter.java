package org.viz4j.backend.stax;

import java.util.List;
import org.viz4j.font.FontFace;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.spi.svg.FontFamilies;

/**
 * Glyph runs as text. The viewer sets it with the fonts it has; where the scene's pen leaves the
 * course that the face itself would take, a new position is stated, and the stated length keeps the
 * width if the viewer has to take another face.
 */
final class TextWriter {
  /** Pt by which the viewer's pen may be off before it is told. */
  private static final double SLACK = 0.01;

  private final Markup markup;
  private final Paint paint;

  TextWriter(Markup markup, Paint paint) {
    this.markup = markup;
    this.paint = paint;
  }

  /** Code points {@code from..to-1}, set in one go from {@code pen} on. */
  private record Piece(int from, int to, double pen, double length) {}

  void write(GlyphRunNode run) {
    // browsers do not inherit it
    markup.start("text").xmlAttribute("space", "preserve");
    markup.attribute("x", run.origin().x()).attribute("y", run.origin().y());
    if (run.angle() % 360 != 0) {
      markup.attribute("transform", rotation(run));
    }
    font(run);
    paint.write("fill", run.fill());
    int[] codePoints = run.text().codePoints().toArray();
    List<Double> own = run.ownAdvances();
    Piece piece = piece(run, own, 0, 0);
    length(piece);
    text(codePoints, piece);
    while (piece.to() < codePoints.length) {
      double pen = piece.pen();
      for (double advance : run.advances().subList(piece.from(), piece.to())) {
        pen += advance;
      }
      piece = piece(run, own, piece.to(), pen);
      markup.startInline("tspan").attribute("x", run.origin().x() + pen);
      length(piece);
      text(codePoints, piece);
      markup.end();
    }
    markup.end();
  }

  private static Piece piece(GlyphRunNode run, List<Double> own, int from, double pen) {
    List<Double> stated = run.advances();
    double length = 0;
    double drift = 0;
    int to = from;
    while (to < stated.size() && Math.abs(drift) <= SLACK) {
      length += own.get(to);
      drift += stated.get(to) - own.get(to);
      to++;
    }
    return new Piece(from, to, pen, length);
  }

  private static String rotation(GlyphRunNode run) {
    return "rotate("
        + Decimal.of(-run.angle() % 360)
        + " "
        + Decimal.of(run.origin().x())
        + " "
        + Decimal.of(run.origin().y())
        + ")";
  }

  private void font(GlyphRunNode run) {
    FontFace face = run.face();
    markup.attribute("font-family", FontFamilies.of(face.family(), '\''));
    markup.attribute("font-size", run.size());
    if (face.weight() == Weight.BOLD) {
      markup.attribute("font-weight", "bold");
    }
    if (face.slant() == Slant.ITALIC) {
      markup.attribute("font-style", "italic");
    }
  }

  private void length(Piece piece) {
    // a single glyph has no space beside it to stretch
    if (piece.to() - piece.from() > 1 && piece.length() > 0) {
      markup.attribute("textLength", piece.length()).attribute("lengthAdjust", "spacing");
    }
  }

  private void text(int[] codePoints, Piece piece) {
    markup.text(new String(codePoints, piece.from(), piece.to() - piece.from()));
  }
}
