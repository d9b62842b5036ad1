package org.viz4j.core.text;

import java.util.List;
import org.viz4j.font.FontSpec;

/** Measures text and makes glyph runs. */
public final class Typesetter {
  public static Typesetter bundled() {
    throw new UnsupportedOperationException();
  }

  public TextLine line(String text, FontSpec font, double size) {
    throw new UnsupportedOperationException();
  }

  public TextLine fit(String text, FontSpec font, double size, double maxWidth) {
    throw new UnsupportedOperationException();
  }

  public List<TextLine> wrap(
      String text, FontSpec font, double size, double maxWidth, int maxLines) {
    throw new UnsupportedOperationException();
  }
}
