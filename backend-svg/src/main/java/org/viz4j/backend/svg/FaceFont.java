package org.viz4j.backend.svg;

import java.awt.Font;
import org.viz4j.font.FontFace;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.spi.svg.FontFamilies;

/**
 * What JFreeSVG asks a font about, answered without one: an ordinary AWT font would look for the
 * fonts of the machine, and fail where there are none.
 */
final class FaceFont extends Font {
  private static final long serialVersionUID = 1L;

  private final String families;
  private final boolean bold;
  private final boolean italic;

  FaceFont(FontFace face, int size) {
    super(DIALOG, PLAIN, size);
    this.families = FontFamilies.of(face.family(), '"');
    this.bold = face.weight() == Weight.BOLD;
    this.italic = face.slant() == Slant.ITALIC;
  }

  @Override
  public String getFamily() {
    return families;
  }

  @Override
  public boolean isBold() {
    return bold;
  }

  @Override
  public boolean isItalic() {
    return italic;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FaceFont that
        && super.equals(that)
        && families.equals(that.families)
        && bold == that.bold
        && italic == that.italic;
  }

  @Override
  public int hashCode() {
    return families.hashCode();
  }
}
