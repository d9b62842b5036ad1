package org.viz4j.backend.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.viz4j.scene.Metadata;

/**
 * A PNG file (third edition of the specification): 8 bits a channel, RGB if every pixel is opaque,
 * else RGBA; filter Up in every row, for neighbouring rows of a figure are mostly equal; no
 * timestamp chunk.
 */
final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int COLOR_TYPE_RGB = 2;
  private static final int COLOR_TYPE_RGBA = 6;
  private static final byte FILTER_UP = 2;
  private static final int LEVEL = 6;
  private static final int IDAT_BYTES = 1 << 16;
  private static final double METERS_PER_INCH = 0.0254;

  private final OutputStream out;

  PngWriter(OutputStream out) {
    this.out = out;
  }

  /** Writes the whole file and leaves the stream open. */
  void write(Pixels picture, Metadata metadata, double dpi) throws IOException {
    boolean opaque = picture.isOpaque();
    out.write(SIGNATURE);
    chunk(
        "IHDR",
        new Bytes()
            .integer(picture.width())
            .integer(picture.height())
            .octets(8, opaque ? COLOR_TYPE_RGB : COLOR_TYPE_RGBA, 0, 0, 0));
    chunk("sRGB", new Bytes().octets(0));
    int perMeter = (int) Math.max(1, Math.rint(dpi / METERS_PER_INCH));
    chunk("pHYs", new Bytes().integer(perMeter).integer(perMeter).octets(1));
    texts(metadata);
    pixels(picture, opaque);
    chunk("IEND", new Bytes());
    out.flush();
  }

  private void texts(Metadata metadata) throws IOException {
    String language = metadata.language();
    text("Title", metadata.title(), language);
    text("Author", metadata.author(), "");
    text("Description", metadata.description(), language);
    text("Subject", metadata.subject(), language);
    text("Keywords", String.join(", ", metadata.keywords()), language);
    Instant date = metadata.date();
    text("Creation Time", date == null ? "" : date.truncatedTo(ChronoUnit.SECONDS).toString(), "");
    text("Software", "viz4j", "");
  }

  private void text(String keyword, String text, String language) throws IOException {
    if (!text.isEmpty()) {
      chunk(
          "iTXt", new Bytes().text(keyword).octets(0, 0, 0).text(language).octets(0, 0).text(text));
    }
  }

  private void pixels(Pixels picture, boolean opaque) throws IOException {
    int width = picture.width();
    RowFilter filter = new RowFilter(picture.argb(), width, opaque);
    Deflater deflater = new Deflater(LEVEL);
    try {
      byte[] packed = new byte[IDAT_BYTES];
      int filled = 0;
      for (int y = 0; y < picture.height(); y++) {
        deflater.setInput(filter.row(y));
        if (y == picture.height() - 1) {
          deflater.finish();
        }
        while (!deflater.needsInput() || y == picture.height() - 1 && !deflater.finished()) {
          filled += deflater.deflate(packed, filled, packed.length - filled);
          if (filled == packed.length) {
            chunk("IDAT", packed, filled);
            filled = 0;
          }
        }
      }
      if (filled > 0) {
        chunk("IDAT", packed, filled);
      }
    } finally {
      deflater.end();
    }
  }

  private void chunk(String type, Bytes data) throws IOException {
    byte[] bytes = data.toByteArray();
    chunk(type, bytes, bytes.length);
  }

  private void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.write(new Bytes().integer(length).toByteArray());
    out.write(name);
    out.write(data, 0, length);
    out.write(new Bytes().integer((int) crc.getValue()).toByteArray());
  }

  /** Big-endian bytes of a small chunk. */
  private static final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes integer(int value) {
      return octets(value >>> 24, value >>> 16, value >>> 8, value);
    }

    Bytes octets(int... values) {
      for (int value : values) {
        bytes.write(value);
      }
      return this;
    }

    Bytes text(String text) {
      // a zero would end the text
      bytes.writeBytes(text.replace("\0", "").getBytes(StandardCharsets.UTF_8));
      return this;
    }

    byte[] toByteArray() {
      return bytes.toByteArray();
    }
  }

  /** Rows as PNG has them: a filter byte, then each byte less the one above it. */
  private static final class RowFilter {
    private final int[] argb;
    private final int width;
    private final boolean opaque;
    private final byte[] row;

    RowFilter(int[] argb, int width, boolean opaque) {
      this.argb = argb;
      this.width = width;
      this.opaque = opaque;
      this.row = new byte[1 + width * (opaque ? 3 : 4)];
      row[0] = FILTER_UP;
    }

    /** Row {@code y}; the array is used again by the next call. */
    byte[] row(int y) {
      int at = y * width;
      int to = 1;
      for (int x = 0; x < width; x++, at++) {
        int pixel = argb[at];
        int above = y == 0 ? 0 : argb[at - width];
        row[to++] = (byte) ((pixel >> 16) - (above >> 16));
        row[to++] = (byte) ((pixel >> 8) - (above >> 8));
        row[to++] = (byte) (pixel - above);
        if (!opaque) {
          row[to++] = (byte) ((pixel >>> 24) - (above >>> 24));
        }
      }
      return row;
    }
  }
}
