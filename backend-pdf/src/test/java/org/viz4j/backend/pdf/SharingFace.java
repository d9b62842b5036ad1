package org.viz4j.backend.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.viz4j.font.FontFace;
import org.viz4j.font.FontMetrics;
import org.viz4j.font.Slant;
import org.viz4j.font.Weight;
import org.viz4j.geom.Outline;

/**
 * A face with another Unicode map, in which the no-break space is the space and the soft hyphen the
 * hyphen, as in many fonts, though in none of the bundled ones.
 */
record SharingFace(FontFace face) implements FontFace {
  private static final int CMAP = 0x636d6170;

  @Override
  public int glyph(int codePoint) {
    return map().getOrDefault(codePoint, 0);
  }

  private NavigableMap<Integer, Integer> map() {
    NavigableMap<Integer, Integer> glyphs = new TreeMap<>();
    for (int codePoint = 0x20; codePoint < 0x7f; codePoint++) {
      glyphs.put(codePoint, face.glyph(codePoint));
    }
    glyphs.put(0xa0, face.glyph(' '));
    glyphs.put(0xad, face.glyph('-'));
    return glyphs;
  }

  /** The face's program with the new map behind it. */
  @Override
  public byte[] program() {
    byte[] old = face.program();
    byte[] map = table(map());
    byte[] program = Arrays.copyOf(old, old.length + map.length);
    System.arraycopy(map, 0, program, old.length, map.length);
    ByteBuffer directory = ByteBuffer.wrap(program);
    int entry = 12;
    while (directory.getInt(entry) != CMAP) {
      entry += 16;
    }
    directory.putInt(entry + 8, old.length).putInt(entry + 12, map.length);
    return program;
  }

  /** One table of format 4 for Windows, with a segment for each code point. */
  private static byte[] table(NavigableMap<Integer, Integer> glyphs) {
    int segments = glyphs.size() + 1;
    int length = 16 + 8 * segments;
    ByteBuffer table = ByteBuffer.allocate(12 + length);
    shorts(table, 0, 1, 3, 1, 0, 12);
    shorts(table, 4, length, 0, 2 * segments, 0, 0, 0);
    glyphs.keySet().forEach(codePoint -> shorts(table, codePoint));
    shorts(table, 0xffff, 0);
    glyphs.keySet().forEach(codePoint -> shorts(table, codePoint));
    shorts(table, 0xffff);
    glyphs.forEach((codePoint, glyph) -> shorts(table, glyph - codePoint));
    shorts(table, 1);
    return table.array();
  }

  private static void shorts(ByteBuffer table, int... values) {
    for (int value : values) {
      table.putShort((short) value);
    }
  }

  @Override
  public String family() {
    return "Sharing";
  }

  @Override
  public Weight weight() {
    return face.weight();
  }

  @Override
  public Slant slant() {
    return face.slant();
  }

  @Override
  public FontMetrics metrics() {
    return face.metrics();
  }

  @Override
  public double advance(int glyph) {
    return face.advance(glyph);
  }

  @Override
  public double kern(int left, int right) {
    return face.kern(left, right);
  }

  @Override
  public Outline outline(int glyph) {
    return face.outline(glyph);
  }
}
