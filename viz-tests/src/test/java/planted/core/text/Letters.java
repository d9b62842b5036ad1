package planted.core.text;

import planted.font.FontFace;
import planted.scene.GlyphRunNode;

/** Innocent: this is where glyph runs are made. */
public final class Letters {
  GlyphRunNode run(FontFace face) {
    return new GlyphRunNode("width " + (face.advance(1) + face.kern(1, 2)));
  }
}
