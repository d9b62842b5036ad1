package org.viz4j.scene;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;

/**
 * Text on one straight baseline in one face. One code point, one glyph: there are no ligatures. A
 * code point that the face lacks (glyph 0) shows the face's box, or the viewer's own glyph in a
 * format whose viewer brings fonts; it must stay in the file's text either way.
 *
 * @param text code points in NFC, no control characters, no unpaired surrogates, not empty
 * @param size in pt, positive
 * @param origin where the baseline starts
 * @param angle degrees counter-clockwise as seen; 90 reads upwards
 * @param advances how far the pen moves after each code point, in pt along the baseline, kerning
 *     included; one a code point
 */
public record GlyphRunNode(
    String text,
    FontFace face,
    double size,
    Point origin,
    double angle,
    List<Double> advances,
    Color fill)
    implements SceneNode {

  /**
   * @throws InvalidInputException if a number is not finite, the text is empty, or there is not one
   *     advance a code point
   */
  public GlyphRunNode {
    InvalidInputException.requirePositive("size of a glyph run", size);
    InvalidInputException.requireFinite("angle of a glyph run", angle);
    InvalidInputException.requireFinite("x of a glyph run", origin.x());
    InvalidInputException.requireFinite("y of a glyph run", origin.y());
    advances = List.copyOf(advances);
    for (double advance : advances) {
      InvalidInputException.requireFinite("an advance of a glyph run", advance);
    }
    int codePoints = text.codePointCount(0, text.length());
    if (codePoints == 0 || codePoints != advances.size()) {
      throw InvalidInputException.of(
          "a glyph run",
          "have code points and one advance for each",
          codePoints + " code points and " + advances.size() + " advances");
    }
  }

  /** Sum of the advances, in pt. */
  public double width() {
    double sum = 0;
    for (double advance : advances) {
      sum += advance;
    }
    return sum;
  }

  /**
   * How far the face alone would move the pen after each code point, kerning included, in pt: what
   * a viewer does that sets the text itself.
   */
  public List<Double> ownAdvances() {
    int[] glyphs = text.codePoints().map(face::glyph).toArray();
    List<Double> own = new ArrayList<>(glyphs.length);
    for (int i = 0; i < glyphs.length; i++) {
      double kern = i + 1 < glyphs.length ? face.kern(glyphs[i], glyphs[i + 1]) : 0;
      own.add((face.advance(glyphs[i]) + kern) * size);
    }
    return List.copyOf(own);
  }

  /** The same run at another place. */
  public GlyphRunNode withOrigin(Point origin) {
    return new GlyphRunNode(text, face, size, origin, angle, advances, fill);
  }

  /** From the run's own space (pt, pen starts at (0, 0), x along the baseline) to the scene. */
  public Affine placement() {
    return Affine.translate(origin.x(), origin.y()).after(Affine.rotate(angle));
  }

  /** Every glyph's shape in the scene's space, as one outline to be filled non-zero. */
  public Outline outline() {
    Outline.Builder all = Outline.builder();
    Affine placement = placement();
    double pen = 0;
    int index = 0;
    for (int codePoint : text.codePoints().toArray()) {
      Affine glyph = placement.after(Affine.translate(pen, 0)).after(Affine.scale(size));
      all.append(face.outline(face.glyph(codePoint)).transform(glyph));
      pen += advances.get(index++);
    }
    return all.build();
  }

  @Override
  public void accept(SceneVisitor visitor) {
    visitor.visit(this);
  }
}
