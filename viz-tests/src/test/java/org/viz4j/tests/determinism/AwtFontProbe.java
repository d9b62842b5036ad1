package org.viz4j.tests.determinism;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/** Says whether the desktop toolkit has a font in this process. */
final class AwtFontProbe {
  private AwtFontProbe() {}

  public static void main(String[] args) {
    String found;
    try {
      new Font("SansSerif", Font.PLAIN, 12)
          .getStringBounds("x", new FontRenderContext(null, true, true));
      found = "an AWT font";
    } catch (Error | RuntimeException e) {
      found = "no AWT font";
    }
    System.out.print(found);
  }
}
