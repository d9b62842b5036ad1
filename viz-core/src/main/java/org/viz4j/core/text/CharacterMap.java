package org.viz4j.core.text;

/** From code points to glyphs: a Unicode subtable of format 12 if there is one, else format 4. */
final class CharacterMap {
  private static final int WINDOWS = 3;
  private static final int UNICODE = 0;
  private static final int SEGMENTS = 4;
  private static final int GROUPS = 12;

  private final FontBytes subtable;
  private final int format;
  private final int count;
  private final int glyphs;

  private CharacterMap(FontBytes subtable, int format, int glyphs) {
    this.subtable = subtable;
    this.format = format;
    this.count = format == GROUPS ? groups(subtable) : subtable.u16(6) / 2;
    this.glyphs = glyphs;
  }

  /** Reads the table {@code cmap}; a glyph of {@code glyphs} or above counts as missing. */
  static CharacterMap of(FontBytes cmap, int glyphs) {
    FontBytes best = null;
    int bestFormat = 0;
    int count = cmap.u16(2);
    for (int i = 0; i < count; i++) {
      int platform = cmap.u16(4 + i * 8);
      int encoding = cmap.u16(6 + i * 8);
      if (!unicode(platform, encoding)) {
        continue;
      }
      FontBytes subtable = cmap.from("table \"cmap\"", cmap.u32(8 + i * 8));
      int format = subtable.u16(0);
      if ((format == SEGMENTS || format == GROUPS) && format > bestFormat) {
        best = subtable;
        bestFormat = format;
      }
    }
    if (best == null) {
      throw cmap.fault("have a Unicode map of format 4 or 12", "without one");
    }
    return new CharacterMap(best, bestFormat, glyphs);
  }

  private static boolean unicode(int platform, int encoding) {
    return platform == UNICODE || platform == WINDOWS && (encoding == 1 || encoding == 10);
  }

  private static int groups(FontBytes subtable) {
    long groups = subtable.u32(12);
    subtable.slice("table \"cmap\"", 16, groups * 12);
    return (int) groups;
  }

  /** The glyph of {@code codePoint}, or 0. */
  int glyph(int codePoint) {
    int glyph = format == GROUPS ? fromGroups(codePoint) : fromSegments(codePoint);
    return glyph < glyphs ? glyph : 0;
  }

  private int fromGroups(int codePoint) {
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int group = 16 + middle * 12;
      if (codePoint > subtable.u32(group + 4)) {
        low = middle + 1;
      } else if (codePoint < subtable.u32(group)) {
        high = middle - 1;
      } else {
        long glyph = subtable.u32(group + 8) + codePoint - subtable.u32(group);
        return (int) Math.min(glyph, Integer.MAX_VALUE);
      }
    }
    return 0;
  }

  private int fromSegments(int codePoint) {
    if (codePoint > 0xffff) {
      return 0;
    }
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (subtable.u16(14 + middle * 2) < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == count ? 0 : inSegment(low, codePoint);
  }

  private int inSegment(int segment, int codePoint) {
    int starts = 16 + count * 2;
    int start = subtable.u16(starts + segment * 2);
    if (codePoint < start) {
      return 0;
    }
    int delta = subtable.u16(starts + (count + segment) * 2);
    int rangeAt = starts + (2 * count + segment) * 2;
    int range = subtable.u16(rangeAt);
    if (range == 0) {
      return codePoint + delta & 0xffff;
    }
    // the offset counts from the place where it is stored
    int glyph = subtable.u16(rangeAt + range + (codePoint - start) * 2);
    return glyph == 0 ? 0 : glyph + delta & 0xffff;
  }
}
