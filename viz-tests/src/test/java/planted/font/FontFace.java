package planted.font;

/** Innocent stand-in. */
public interface FontFace {
  double advance(int glyph);

  double kern(int left, int right);
}
