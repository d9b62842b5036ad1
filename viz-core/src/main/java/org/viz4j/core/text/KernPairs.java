package org.viz4j.core.text;

import java.util.Arrays;

/** Kerning by pairs of glyphs: the horizontal subtables of format 0 of the table {@code kern}. */
final class KernPairs {
  static final KernPairs NONE = new KernPairs(new int[0], new short[0]);

  private static final int PAIR = 6;

  private final int[] pairs;
  private final short[] values;

  private KernPairs(int[] pairs, short[] values) {
    this.pairs = pairs;
    this.values = values;
  }

  static KernPairs of(FontBytes kern) {
    if (kern.u16(0) != 0) {
      return NONE; // the layout of another platform
    }
    int subtables = kern.u16(2);
    int offset = 4;
    for (int i = 0; i < subtables; i++) {
      if (horizontalPairs(kern.u16(offset + 4))) {
        return pairs(kern.from("table \"kern\"", offset + 6));
      }
      offset += kern.u16(offset + 2);
    }
    return NONE;
  }

  /** Format 0 in the upper byte; horizontal, neither minimum nor cross-stream in the lower. */
  private static boolean horizontalPairs(int coverage) {
    return (coverage & 0xff07) == 1;
  }

  private static KernPairs pairs(FontBytes table) {
    int count = table.u16(0);
    long[] entries = new long[count];
    for (int i = 0; i < count; i++) {
      int entry = 8 + i * PAIR;
      entries[i] = table.u32(entry) << 16 | table.u16(entry + 4);
    }
    Arrays.sort(entries);
    int[] pairs = new int[count];
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      pairs[i] = key((int) (entries[i] >>> 32), (int) (entries[i] >>> 16) & 0xffff);
      values[i] = (short) entries[i];
    }
    return new KernPairs(pairs, values);
  }

  /** In font units. */
  int kern(int left, int right) {
    if (left > 0xffff || right > 0xffff) {
      return 0;
    }
    int found = Arrays.binarySearch(pairs, key(left, right));
    return found < 0 ? 0 : values[found];
  }

  /** Orders like the unsigned pair although int is signed. */
  private static int key(int left, int right) {
    return (left << 16 | right) ^ Integer.MIN_VALUE;
  }
}
