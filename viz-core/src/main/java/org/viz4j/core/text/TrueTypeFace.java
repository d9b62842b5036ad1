package org.viz4j.core.text;

import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Affine;
import org.viz4j.geom.Outline;

/**
 * A face read from a TrueType file with glyf outlines. The small tables are read at once, an
 * outline each time it is asked for; nothing changes after construction. Ascent, descent and line
 * gap are those of {@code hhea}; kerning is that of {@code kern}; the face is as designed, hints
 * are not run.
 */
final class TrueTypeFace implements FontFace {
  /** Restricted licence, no subsetting, bitmaps only: what a file with glyphs inside needs. */
  private static final int EMBEDDING_REFUSED = 0x0302;

  /** Above every {@link #oddity}. */
  static final int MOST_ODD = 1000;

  private static final int BOLD_FROM = 600;
  private static final int REGULAR_CLASS = 400;
  private static final int BOLD_CLASS = 700;
  private static final int NORMAL_WIDTH = 5;

  private final byte[] program;
  private final String family;
  private final Weight weight;
  private final Slant slant;
  private final int oddity;
  private final FontMetrics metrics;
  private final double unitsPerEm;
  private final int glyphs;
  private final CharacterMap characters;
  private final FontBytes advances;
  private final int advanceCount;
  private final KernPairs kerning;
  private final GlyphShapes shapes;

  private TrueTypeFace(byte[] program, FontTables tables) {
    FontBytes head = tables.required("head");
    FontBytes hhea = tables.required("hhea");
    FontBytes os2 = tables.required("OS/2");
    this.program = program;
    this.family = new FontNames(tables.required("name")).family();
    this.weight = os2.u16(4) >= BOLD_FROM ? Weight.BOLD : Weight.REGULAR;
    this.slant = (os2.u16(62) & 0x201) != 0 ? Slant.ITALIC : Slant.UPRIGHT;
    this.oddity = oddity(os2);
    this.unitsPerEm = unitsPerEm(head);
    this.glyphs = tables.required("maxp").u16(4);
    this.characters = CharacterMap.of(tables.required("cmap"), glyphs);
    this.advances = tables.required("hmtx");
    this.advanceCount = advanceCount(hhea, advances, glyphs);
    this.kerning = tables.optional("kern").map(KernPairs::of).orElse(KernPairs.NONE);
    boolean longOffsets = head.i16(50) != 0;
    FontBytes loca =
        tables.required("loca").slice("loca", 0, (glyphs + 1L) * (longOffsets ? 4 : 2));
    this.shapes = new GlyphShapes(loca, tables.required("glyf"), longOffsets);
    this.metrics = metrics(hhea, os2);
  }

  /**
   * Reads a face.
   *
   * @param name what to call the font in messages, such as its file name
   * @param file a TrueType file with glyf outlines; not written to afterwards
   * @throws FileException if the bytes are damaged, have CFF outlines or no Unicode map, or forbid
   *     embedding or subsetting
   */
  static TrueTypeFace parse(String name, byte[] file) {
    FontTables tables = FontTables.of(FontBytes.of(name, file));
    FontBytes os2 = tables.required("OS/2");
    int embedding = os2.u16(8);
    if ((embedding & EMBEDDING_REFUSED) != 0) {
      throw os2.fault("allow embedding of subsets", "fsType " + embedding);
    }
    return new TrueTypeFace(file, tables);
  }

  private static double unitsPerEm(FontBytes head) {
    int units = head.u16(18);
    if (units < 16 || units > 16384) {
      throw head.fault("have 16..16384 units in the em", units);
    }
    return units;
  }

  private static int advanceCount(FontBytes hhea, FontBytes hmtx, int glyphs) {
    int count = hhea.u16(34);
    if (count == 0 || count > glyphs) {
      throw hhea.fault("count 1.." + glyphs + " advances", count);
    }
    hmtx.slice("hmtx", 0, count * 4L + (glyphs - count) * 2L);
    return count;
  }

  private FontMetrics metrics(FontBytes hhea, FontBytes os2) {
    boolean heights = os2.u16(0) >= 2 && os2.i16(86) > 0 && os2.i16(88) > 0;
    return new FontMetrics(
        hhea.i16(4) / unitsPerEm,
        -hhea.i16(6) / unitsPerEm,
        hhea.i16(8) / unitsPerEm,
        heights ? os2.i16(88) / unitsPerEm : height('H'),
        heights ? os2.i16(86) / unitsPerEm : height('x'));
  }

  /** How far the letter rises above the baseline. */
  private double height(int letter) {
    return 0.0 - outline(glyph(letter)).bounds().y();
  }

  private static int oddity(FontBytes os2) {
    int plain = os2.u16(4) >= BOLD_FROM ? BOLD_CLASS : REGULAR_CLASS;
    int width = os2.u16(6);
    int odd = Math.abs(os2.u16(4) - plain) + (width == 0 ? 0 : 10 * Math.abs(width - NORMAL_WIDTH));
    return Math.min(odd, MOST_ODD - 1);
  }

  /**
   * How far its weight and width classes are from those of a plain face, as those of a light or
   * condensed one are.
   */
  int oddity() {
    return oddity;
  }

  @Override
  public String family() {
    return family;
  }

  @Override
  public Weight weight() {
    return weight;
  }

  @Override
  public Slant slant() {
    return slant;
  }

  @Override
  public FontMetrics metrics() {
    return metrics;
  }

  @Override
  public int glyph(int codePoint) {
    return characters.glyph(codePoint);
  }

  @Override
  public double advance(int glyph) {
    requireGlyph(glyph);
    // glyphs past the last advance share it
    return advances.u16(Math.min(glyph, advanceCount - 1) * 4) / unitsPerEm;
  }

  @Override
  public double kern(int left, int right) {
    return kerning.kern(left, right) / unitsPerEm;
  }

  @Override
  public Outline outline(int glyph) {
    requireGlyph(glyph);
    // as rasterizers do: the left edge goes to the side bearing, wherever the points say it is
    double shift = sideBearing(glyph) - shapes.left(glyph);
    double scale = 1 / unitsPerEm;
    Affine map = new Affine(scale, 0, 0, -scale, shift * scale, 0);
    return shapes.points(glyph).outline(map);
  }

  private int sideBearing(int glyph) {
    return glyph < advanceCount
        ? advances.i16(glyph * 4 + 2)
        : advances.i16(advanceCount * 4 + (glyph - advanceCount) * 2);
  }

  @Override
  public byte[] program() {
    return program.clone();
  }

  /** Number of glyphs; they are numbered from 0. */
  int glyphs() {
    return glyphs;
  }

  @Override
  public String toString() {
    return family
        + (weight == Weight.BOLD ? " Bold" : "")
        + (slant == Slant.ITALIC ? " Italic" : "");
  }

  private void requireGlyph(int glyph) {
    if (glyph < 0 || glyph >= glyphs) {
      throw InvalidInputException.of("a glyph of " + this, "lie in 0.." + (glyphs - 1), glyph);
    }
  }
}
