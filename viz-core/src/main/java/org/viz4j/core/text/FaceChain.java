package org.viz4j.core.text;

import java.util.List;
import org.viz4j.font.FontFace;

/** The faces in which a character is looked for, in order; each is read when it is needed. */
final class FaceChain {
  private final List<FaceSource> sources;

  FaceChain(List<FaceSource> sources) {
    this.sources = sources;
  }

  FontFace primary() {
    return face(0);
  }

  FontFace face(int index) {
    return sources.get(index).face();
  }

  /**
   * The first face that has {@code codePoint}, in the upper 16 bits, and its glyph there, in the
   * lower; 0, the box of the primary face, if none has it.
   */
  int locate(int codePoint) {
    for (int i = 0; i < sources.size(); i++) {
      int glyph = face(i).glyph(codePoint);
      if (glyph != 0) {
        return i << 16 | glyph;
      }
    }
    return 0;
  }
}
