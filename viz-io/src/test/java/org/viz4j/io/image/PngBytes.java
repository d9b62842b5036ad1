package org.viz4j.io.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes PNG files, right and wrong ones. */
final class PngBytes {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private PngBytes() {}

  /** Rows of {@code length} bytes, each after its filter. */
  static byte[] rows(int length, int... bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < bytes.length; i++) {
      if (i % length == 0) {
        out.write(0);
      }
      out.write(bytes[i]);
    }
    return out.toByteArray();
  }

  /**
   * A picture.
   *
   * @param more chunks before the data
   */
  static byte[] png(int width, int height, int depth, int kind, byte[] rows, byte... more) {
    return png(header(width, height, depth, kind, 0), rows, more);
  }

  /** A picture in the seven passes of Adam7. */
  static byte[] interlaced(int width, int height, int depth, int kind, byte[] rows) {
    return png(header(width, height, depth, kind, 1), rows);
  }

  /** Rows of {@code bytes} a pixel, put into the order of Adam7 (W3C PNG, 8.2). */
  static byte[] adam7(int width, int height, int bytes, int... pixels) {
    int[][] passes = {
      {0, 0, 8, 8},
      {4, 0, 8, 8},
      {0, 4, 4, 8},
      {2, 0, 4, 4},
      {0, 2, 2, 4},
      {1, 0, 2, 2},
      {0, 1, 1, 2}
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int[] pass : passes) {
      for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
        out.write(0);
        for (int x = pass[0]; x < width; x += pass[2]) {
          for (int i = 0; i < bytes; i++) {
            out.write(pixels[(y * width + x) * bytes + i]);
          }
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] header(int width, int height, int depth, int kind, int interlace) {
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    return header.put((byte) depth).put((byte) kind).put(12, (byte) interlace).array();
  }

  private static byte[] png(byte[] header, byte[] rows, byte... more) {
    return joined(
        SIGNATURE,
        chunk("IHDR", header),
        more,
        chunk("IDAT", deflated(rows)),
        chunk("IEND", new byte[0]));
  }

  static byte[] deflated(byte[] rows) {
    Deflater deflater = new Deflater();
    deflater.setInput(rows);
    deflater.finish();
    byte[] packed = new byte[rows.length + 100];
    int size = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, size);
  }

  static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(12 + data.length)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  /** The same with the checksum of every chunk that can be found made right. */
  static byte[] summed(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file.clone());
    int at = SIGNATURE.length;
    while (at <= file.length - 12) {
      long length = Integer.toUnsignedLong(bytes.getInt(at));
      if (length > file.length - 12 - at) {
        break;
      }
      CRC32 crc = new CRC32();
      crc.update(bytes.array(), at + 4, 4 + (int) length);
      bytes.putInt(at + 8 + (int) length, (int) crc.getValue());
      at += 12 + (int) length;
    }
    return bytes.array();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
