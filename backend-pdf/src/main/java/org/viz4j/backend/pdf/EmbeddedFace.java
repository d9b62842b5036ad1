package org.viz4j.backend.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.viz4j.error.BackendException;
import org.viz4j.font.FontFace;
import org.viz4j.geom.Outline;

/** One face as it is embedded in one document: as a subset, addressed by glyph. */
final class EmbeddedFace {
  /** OpenPDF goes by the ending; the name itself is in the program. */
  private static final String FILE_NAME = "face.ttf";

  private final FontFace face;
  private final BaseFont font;
  private final Map<Integer, Integer> codePointOfGlyph = new HashMap<>();

  private EmbeddedFace(FontFace face, BaseFont font) {
    this.face = face;
    this.font = font;
  }

  /**
   * @throws BackendException if the face's program is not TrueType or must not be embedded
   */
  static EmbeddedFace of(FontFace face) {
    try {
      BaseFont font =
          BaseFont.createFont(
              FILE_NAME, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, face.program(), null);
      // OpenPDF's list of the subset's glyphs leaves out the parts of composed ones
      font.setIncludeCidSet(false);
      return new EmbeddedFace(face, font);
    } catch (DocumentException | IOException e) {
      throw new BackendException(
          "face \""
              + face.family()
              + "\" must be TrueType that allows embedding, but was refused: "
              + e.getMessage(),
          e);
    }
  }

  BaseFont font() {
    return font;
  }

  int glyph(int codePoint) {
    return face.glyph(codePoint);
  }

  /** The face's own shape for what it lacks. */
  Outline box() {
    return face.outline(0);
  }

  /**
   * Whether a reader gets {@code codePoint} back from its glyph alone. It does not where the face
   * has no glyph, or where the document shows another code point by the same one.
   */
  boolean reads(int codePoint) {
    int glyph = face.glyph(codePoint);
    if (glyph == 0 || !font.charExists(codePoint)) {
      return false;
    }
    return codePointOfGlyph.computeIfAbsent(glyph, key -> codePoint) == codePoint;
  }

  /** How far a viewer moves the pen after {@code codePoint}, in 1/1000 of the em. */
  int viewerAdvance(int codePoint) {
    return font.getWidth(codePoint);
  }

  void nameSubset(SecureRandom letters) {
    font.setSecureRandom(letters);
  }
}
