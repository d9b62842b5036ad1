package org.viz4j.font;

import org.viz4j.geom.Outline;

/**
 * A loaded font. Lengths are fractions of the em: multiply by the size in pt. Implementations are
 * immutable as seen from outside and safe for use by many threads.
 */
public interface FontFace {

  /** Family name, such as {@code Liberation Sans}. */
  String family();

  Weight weight();

  Slant slant();

  FontMetrics metrics();

  /** The glyph for a code point, or 0 (the face's own box for what it lacks). */
  int glyph(int codePoint);

  /** How far the pen moves after {@code glyph}. */
  double advance(int glyph);

  /**
   * What to add to the advance of {@code left} when {@code right} follows; mostly 0 or negative.
   */
  double kern(int left, int right);

  /** The shape of {@code glyph}: pen at (0, 0) on the baseline, y down, filled non-zero. */
  Outline outline(int glyph);

  /** The TrueType file that this face was read from; a copy. */
  byte[] program();
}
