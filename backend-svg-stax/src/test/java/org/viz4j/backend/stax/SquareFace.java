package org.viz4j.backend.stax;

import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/** Each glyph a square of half an em, but for the space; the pair AV is kerned by 0.1 em. */
record SquareFace(String family) implements FontFace {

  @Override
  public Weight weight() {
    return Weight.BOLD;
  }

  @Override
  public Slant slant() {
    return Slant.ITALIC;
  }

  @Override
  public FontMetrics metrics() {
    return new FontMetrics(0.8, 0.2, 0, 0.5, 0.5);
  }

  @Override
  public int glyph(int codePoint) {
    return codePoint;
  }

  @Override
  public double advance(int glyph) {
    return 0.6;
  }

  @Override
  public double kern(int left, int right) {
    return left == 'A' && right == 'V' ? -0.1 : 0;
  }

  @Override
  public Outline outline(int glyph) {
    return glyph == ' ' ? Outline.EMPTY : Outline.rect(new Rect(0, -0.5, 0.5, 0.5));
  }

  @Override
  public byte[] program() {
    throw new UnsupportedOperationException("an SVG file holds no font");
  }
}
