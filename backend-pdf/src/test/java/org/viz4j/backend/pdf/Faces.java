package org.viz4j.backend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.text.Typesetter;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontSpec;
import org.viz4j.font.Weight;
import org.viz4j.geom.Color;
import org.viz4j.geom.Point;
import org.viz4j.scene.GlyphRunNode;

/** Bundled faces, and runs in them without kerning. */
final class Faces {
  private static final FontSpec SPEC = FontSpec.of("Liberation Sans");

  static final FontFace SANS = face("A", SPEC);
  static final FontFace BOLD = face("A", SPEC.withWeight(Weight.BOLD));

  /** The one that has what the others lack. */
  static final FontFace DEJAVU = face("\u2207", SPEC);

  private Faces() {}

  private static FontFace face(String text, FontSpec spec) {
    return typeset(text, spec, 10, new Point(0, 0), 0).get(0).face();
  }

  /** As figures have it: kerned, and with other faces where one lacks a character. */
  static List<GlyphRunNode> typeset(String text, double size, Point origin, double angle) {
    return typeset(text, SPEC, size, origin, angle);
  }

  private static List<GlyphRunNode> typeset(
      String text, FontSpec spec, double size, Point origin, double angle) {
    return Typesetter.bundled().line(text, spec, size).place(origin, angle, Color.BLACK);
  }

  static GlyphRunNode run(String text, FontFace face, double size, Point origin) {
    return run(text, face, size, origin, 0, Color.BLACK);
  }

  static GlyphRunNode run(
      String text, FontFace face, double size, Point origin, double angle, Color fill) {
    List<Double> advances = new ArrayList<>();
    text.codePoints().forEach(each -> advances.add(face.advance(face.glyph(each)) * size));
    return new GlyphRunNode(text, face, size, origin, angle, advances, fill);
  }
}
