package org.viz4j.core.text;

/** The outlines of a face: the tables {@code loca} and {@code glyf}. */
final class GlyphShapes {
  private static final int ON_CURVE = 0x01;
  private static final int X_SHORT = 0x02;
  private static final int Y_SHORT = 0x04;
  private static final int REPEAT = 0x08;
  private static final int X_SAME = 0x10;
  private static final int Y_SAME = 0x20;
  private static final int HEADER = 10;
  private static final int MAX_DEPTH = 8;
  private static final int MAX_POINTS = 0xffff;
  private static final int MAX_PARTS = 4096;

  private final FontBytes loca;
  private final FontBytes glyf;
  private final boolean longOffsets;

  GlyphShapes(FontBytes loca, FontBytes glyf, boolean longOffsets) {
    this.loca = loca;
    this.glyf = glyf;
    this.longOffsets = longOffsets;
  }

  /** The points of {@code glyph} in font units, y up; none for a blank. */
  GlyphPoints points(int glyph) {
    GlyphPoints points = new GlyphPoints();
    read(glyph, points, new Budget());
    return points;
  }

  /** The stored left edge of {@code glyph} in font units; 0 for a blank. */
  int left(int glyph) {
    FontBytes data = data(glyph);
    return data.length() == 0 ? 0 : data.i16(2);
  }

  private FontBytes data(int glyph) {
    long start = offset(glyph);
    return glyf.slice("glyph " + glyph, start, offset(glyph + 1) - start);
  }

  private long offset(int glyph) {
    return longOffsets ? loca.u32(glyph * 4) : loca.u16(glyph * 2) * 2L;
  }

  private void read(int glyph, GlyphPoints into, Budget budget) {
    FontBytes data = data(glyph);
    if (data.length() == 0) {
      return;
    }
    int contours = data.i16(0);
    if (contours >= 0) {
      readSimple(data, contours, into);
    } else {
      readComposite(data, into, budget);
    }
  }

  private static void readSimple(FontBytes data, int contours, GlyphPoints into) {
    if (contours == 0) {
      return;
    }
    int count = data.u16(HEADER + (contours - 1) * 2) + 1;
    int instructions = HEADER + contours * 2;
    int[] flags = new int[count];
    int at = readFlags(data, instructions + 2 + data.u16(instructions), flags);
    int[] x = new int[count];
    at = readCoordinates(data, at, flags, x, X_SHORT, X_SAME);
    int[] y = new int[count];
    readCoordinates(data, at, flags, y, Y_SHORT, Y_SAME);
    int point = 0;
    for (int contour = 0; contour < contours; contour++) {
      int last = data.u16(HEADER + contour * 2);
      if (last >= count || last < point - 1) {
        throw data.fault("end its contours in order", "a contour that ends at point " + last);
      }
      for (; point <= last; point++) {
        into.add(x[point], y[point], (flags[point] & ON_CURVE) != 0, point == last);
      }
    }
  }

  private static int readFlags(FontBytes data, int start, int[] flags) {
    int at = start;
    for (int i = 0; i < flags.length; ) {
      int flag = data.u8(at++);
      int repeats = (flag & REPEAT) != 0 ? data.u8(at++) : 0;
      for (int k = 0; k <= repeats && i < flags.length; k++) {
        flags[i++] = flag;
      }
    }
    return at;
  }

  private static int readCoordinates(
      FontBytes data, int start, int[] flags, int[] into, int shortBit, int sameBit) {
    int at = start;
    int value = 0;
    for (int i = 0; i < into.length; i++) {
      if ((flags[i] & shortBit) != 0) {
        int step = data.u8(at++);
        value += (flags[i] & sameBit) != 0 ? step : -step;
      } else if ((flags[i] & sameBit) == 0) {
        value += data.i16(at);
        at += 2;
      }
      into[i] = value;
    }
    return at;
  }

  private void readComposite(FontBytes data, GlyphPoints into, Budget budget) {
    budget.enter(data);
    int base = into.size();
    int at = HEADER;
    GlyphPart part;
    do {
      part = GlyphPart.read(data, at);
      GlyphPoints points = new GlyphPoints();
      read(part.glyph(), points, budget);
      if (into.size() + points.size() > MAX_POINTS) {
        throw data.fault("have at most " + MAX_POINTS + " points", "more");
      }
      into.add(points, part.placement(points, into, base));
      at += part.size();
      budget.spend(data);
    } while (part.more());
    budget.leave();
  }

  /** Keeps a damaged glyph that contains itself, or is made of thousands of parts, from hanging. */
  private static final class Budget {
    private int depth;
    private int parts;

    void enter(FontBytes data) {
      if (++depth > MAX_DEPTH) {
        throw data.fault("nest at most " + MAX_DEPTH + " deep", "deeper");
      }
    }

    void leave() {
      depth--;
    }

    void spend(FontBytes data) {
      if (++parts > MAX_PARTS) {
        throw data.fault("have at most " + MAX_PARTS + " parts", "made of more");
      }
    }
  }
}
