package org.viz4j.backend.pdf;

import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Outline;

/** A face whose program is rubbish. */
record BrokenFace(FontFace sound) implements FontFace {

  @Override
  public String family() {
    return "Broken";
  }

  @Override
  public Weight weight() {
    return sound.weight();
  }

  @Override
  public Slant slant() {
    return sound.slant();
  }

  @Override
  public FontMetrics metrics() {
    return sound.metrics();
  }

  @Override
  public int glyph(int codePoint) {
    return sound.glyph(codePoint);
  }

  @Override
  public double advance(int glyph) {
    return sound.advance(glyph);
  }

  @Override
  public double kern(int left, int right) {
    return 0;
  }

  @Override
  public Outline outline(int glyph) {
    return sound.outline(glyph);
  }

  @Override
  public byte[] program() {
    return new byte[] {'r', 'u', 'b', 'b', 'i', 's', 'h'};
  }
}
