package org.viz4j.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;

/**
 * Writes the TrueType file of a face with straight outlines and one advance for all, as the
 * OpenType specification lays it out.
 *
 * @param unitsPerEm coordinates are in these
 * @param advance of every glyph
 */
record TrueTypeFile(String family, int unitsPerEm, int advance) {
  private static final int CHECKSUM_OF_FILE = 0xb1b0afba;
  private static final int CHECKSUM_AT = 8;

  /**
   * The bytes.
   *
   * @param glyphs glyph numbers by code point
   * @param outlines by glyph number, y up
   */
  byte[] write(SortedMap<Integer, Integer> glyphs, List<Outline> outlines) {
    Bytes glyf = new Bytes();
    Bytes loca = new Bytes();
    Bytes hmtx = new Bytes();
    for (Outline outline : outlines) {
      loca.i32(glyf.size());
      Rect bounds = outline.bounds();
      hmtx.i16(advance).i16((int) bounds.x());
      glyph(outline, glyf);
    }
    loca.i32(glyf.size());
    TreeMap<String, byte[]> tables = new TreeMap<>();
    tables.put("OS/2", os2(glyphs));
    tables.put("cmap", cmap(glyphs));
    tables.put("glyf", glyf.toBytes());
    tables.put("head", head());
    tables.put("hhea", hhea(outlines.size()));
    tables.put("hmtx", hmtx.toBytes());
    tables.put("loca", loca.toBytes());
    tables.put("maxp", maxp(outlines.size()));
    tables.put("name", name());
    tables.put("post", new Bytes().i32(0x30000).i32(0).i16(-100, 50).i32(1, 0, 0, 0, 0).toBytes());
    return file(tables);
  }

  private static byte[] file(TreeMap<String, byte[]> tables) {
    int count = tables.size();
    int power = Integer.highestOneBit(count);
    Bytes directory = new Bytes().i32(0x10000).i16(count, power * 16);
    directory.i16(Integer.numberOfTrailingZeros(power), count * 16 - power * 16);
    Bytes body = new Bytes();
    int start = 12 + 16 * count;
    int head = 0;
    for (String tag : tables.keySet()) {
      byte[] table = tables.get(tag);
      head = tag.equals("head") ? start + body.size() : head;
      directory.ascii(tag).i32(checksum(table), start + body.size(), table.length);
      body.bytes(table).pad(4);
    }
    byte[] file = directory.bytes(body.toBytes()).toBytes();
    ByteBuffer.wrap(file).putInt(head + CHECKSUM_AT, CHECKSUM_OF_FILE - checksum(file));
    return file;
  }

  private static int checksum(byte[] bytes) {
    ByteBuffer words = ByteBuffer.wrap(new Bytes().bytes(bytes).pad(4).toBytes());
    int sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  private static void glyph(Outline outline, Bytes glyf) {
    List<List<int[]>> contours = contours(outline);
    if (contours.isEmpty()) {
      return;
    }
    Rect bounds = outline.bounds();
    glyf.i16(contours.size(), (int) bounds.x(), (int) bounds.y());
    glyf.i16((int) bounds.right(), (int) bounds.bottom());
    Bytes flags = new Bytes();
    Bytes xs = new Bytes();
    Bytes ys = new Bytes();
    int[] pen = {0, 0};
    int last = -1;
    for (List<int[]> contour : contours) {
      last += contour.size();
      glyf.i16(last);
      for (int[] point : contour) {
        flags.i8(1);
        xs.i16(point[0] - pen[0]);
        ys.i16(point[1] - pen[1]);
        pen = point;
      }
    }
    glyf.i16(0).bytes(flags.toBytes()).bytes(xs.toBytes()).bytes(ys.toBytes()).pad(4);
  }

  private static List<List<int[]>> contours(Outline outline) {
    List<List<int[]>> contours = new ArrayList<>();
    outline.forEach(
        new Outline.Sink() {
          @Override
          public void moveTo(double x, double y) {
            contours.add(new ArrayList<>());
            lineTo(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            contours.get(contours.size() - 1).add(new int[] {(int) x, (int) y});
          }

          @Override
          public void quadTo(double cx, double cy, double x, double y) {
            throw new UnsupportedOperationException("straight outlines only");
          }

          @Override
          public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
            throw new UnsupportedOperationException("straight outlines only");
          }

          @Override
          public void close() {
            // every contour of TrueType is closed
          }
        });
    return contours;
  }

  private byte[] head() {
    return new Bytes()
        .i32(0x10000, 0x10000, 0, 0x5f0f3cf5)
        .i16(3, unitsPerEm)
        .i32(0, 0, 0, 0)
        .i16(0, -200, unitsPerEm, 800)
        .i16(0, 6, 2, 1, 0)
        .toBytes();
  }

  private byte[] hhea(int count) {
    return new Bytes()
        .i32(0x10000)
        .i16(800, -200, 0, advance, 0, 0, unitsPerEm, 1, 0, 0)
        .i16(0, 0, 0, 0, 0, count)
        .toBytes();
  }

  private static byte[] maxp(int count) {
    return new Bytes().i32(0x10000).i16(count, 16, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0).toBytes();
  }

  private byte[] os2(SortedMap<Integer, Integer> glyphs) {
    return new Bytes()
        .i16(3, advance, 400, 5, 0)
        .i16(650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0)
        .i32(0, 0, 0, 0, 0, 0)
        .i16(0)
        .ascii("VIZ4")
        .i16(0x40, Math.min(0xffff, glyphs.firstKey()), Math.min(0xffff, glyphs.lastKey()))
        .i16(800, -200, 0, 800, 200)
        .i32(1, 0)
        .i16(500, 700, 0, 0x20, 0)
        .toBytes();
  }

  private byte[] name() {
    String[] names = {family, "Regular", family, family, "1", family.replace(" ", "")};
    Bytes records = new Bytes().i16(0, names.length, 6 + 12 * names.length);
    Bytes strings = new Bytes();
    for (int i = 0; i < names.length; i++) {
      byte[] text = names[i].getBytes(StandardCharsets.UTF_16BE);
      records.i16(3, 1, 0x409, i + 1, text.length, strings.size());
      strings.bytes(text);
    }
    return records.bytes(strings.toBytes()).toBytes();
  }

  private static byte[] cmap(SortedMap<Integer, Integer> glyphs) {
    byte[] first = format4(glyphs.headMap(0xffff));
    byte[] all = format12(glyphs);
    return new Bytes()
        .i16(0, 2)
        .i16(3, 1)
        .i32(20)
        .i16(3, 10)
        .i32(20 + first.length)
        .bytes(first)
        .bytes(all)
        .toBytes();
  }

  /** One segment a code point: plain, and small enough for a test face. */
  private static byte[] format4(SortedMap<Integer, Integer> glyphs) {
    int count = glyphs.size() + 1;
    int power = Integer.highestOneBit(count);
    Bytes ends = new Bytes();
    Bytes deltas = new Bytes();
    glyphs.forEach(
        (codePoint, glyph) -> {
          ends.i16(codePoint);
          deltas.i16(glyph - codePoint);
        });
    ends.i16(0xffff);
    deltas.i16(1);
    Bytes table = new Bytes().i16(4, 16 + 8 * count, 0, 2 * count, 2 * power);
    table.i16(Integer.numberOfTrailingZeros(power), 2 * (count - power));
    table.bytes(ends.toBytes()).i16(0).bytes(ends.toBytes()).bytes(deltas.toBytes());
    return table.bytes(new byte[2 * count]).toBytes();
  }

  private static byte[] format12(SortedMap<Integer, Integer> glyphs) {
    Bytes table = new Bytes().i16(12, 0).i32(16 + 12 * glyphs.size(), 0, glyphs.size());
    glyphs.forEach((codePoint, glyph) -> table.i32(codePoint, codePoint, glyph));
    return table.toBytes();
  }

  /** Big-endian bytes. */
  private static final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    int size() {
      return out.size();
    }

    Bytes i8(int value) {
      out.write(value);
      return this;
    }

    Bytes i16(int... values) {
      for (int value : values) {
        i8(value >> 8).i8(value);
      }
      return this;
    }

    Bytes i32(int... values) {
      for (int value : values) {
        i16(value >> 16, value);
      }
      return this;
    }

    Bytes ascii(String text) {
      return bytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    Bytes bytes(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    Bytes pad(int multiple) {
      while (size() % multiple != 0) {
        i8(0);
      }
      return this;
    }

    byte[] toBytes() {
      return out.toByteArray();
    }
  }
}
