package org.viz4j.core.text;

import org.viz4j.geom.Affine;

/**
 * One part of a composite glyph: another glyph and how it is placed.
 *
 * @param first x offset, or the number of a point of the parts before
 * @param second y offset, or the number of a point of this part that is put onto the first
 * @param size bytes that the part takes in the file
 */
record GlyphPart(int flags, int glyph, int first, int second, Affine shape, int size) {
  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int SCALED_OFFSET = 0x0800;

  static GlyphPart read(FontBytes data, int start) {
    int flags = data.u16(start);
    int glyph = data.u16(start + 2);
    int at = start + 4;
    boolean words = (flags & WORDS) != 0;
    int first;
    int second;
    if ((flags & OFFSETS) != 0) {
      first = words ? data.i16(at) : data.i8(at);
      second = words ? data.i16(at + 2) : data.i8(at + 1);
    } else {
      first = words ? data.u16(at) : data.u8(at);
      second = words ? data.u16(at + 2) : data.u8(at + 1);
    }
    at += words ? 4 : 2;
    return new GlyphPart(
        flags, glyph, first, second, shape(data, flags, at), at + shapeSize(flags) - start);
  }

  private static Affine shape(FontBytes data, int flags, int at) {
    if ((flags & SCALE) != 0) {
      return Affine.scale(fraction(data, at));
    }
    if ((flags & TWO_SCALES) != 0) {
      return new Affine(fraction(data, at), 0, 0, fraction(data, at + 2), 0, 0);
    }
    if ((flags & MATRIX) != 0) {
      return new Affine(
          fraction(data, at),
          fraction(data, at + 2),
          fraction(data, at + 4),
          fraction(data, at + 6),
          0,
          0);
    }
    return Affine.IDENTITY;
  }

  private static int shapeSize(int flags) {
    if ((flags & SCALE) != 0) {
      return 2;
    }
    if ((flags & TWO_SCALES) != 0) {
      return 4;
    }
    return (flags & MATRIX) != 0 ? 8 : 0;
  }

  /** A number with 14 binary places. */
  private static double fraction(FontBytes data, int at) {
    return data.i16(at) / 16384.0;
  }

  boolean more() {
    return (flags & MORE) != 0;
  }

  /** Where {@code part} goes among the points that its glyph has had since {@code base}. */
  Affine placement(GlyphPoints part, GlyphPoints whole, int base) {
    if ((flags & OFFSETS) != 0) {
      boolean scaled = (flags & SCALED_OFFSET) != 0;
      double dx = scaled ? first * StrictMath.hypot(shape.a(), shape.b()) : first;
      double dy = scaled ? second * StrictMath.hypot(shape.c(), shape.d()) : second;
      return Affine.translate(dx, dy).after(shape);
    }
    if (base + first >= whole.size() || second >= part.size()) {
      return shape;
    }
    var moved = shape.apply(part.x(second), part.y(second));
    return Affine.translate(whole.x(base + first) - moved.x(), whole.y(base + first) - moved.y())
        .after(shape);
  }
}
