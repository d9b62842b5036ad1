package org.viz4j.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what tools write: PNG files of 8 bits a channel, RGB or RGBA, not interlaced. */
final class RgbaPng {
  private static final int SIGNATURE = 8;
  private static final int CRC = 4;

  private final int width;
  private final int height;
  private final int channels;

  private RgbaPng(int width, int height, int channels) {
    this.width = width;
    this.height = height;
    this.channels = channels;
  }

  static Picture read(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    RgbaPng png = null;
    while (bytes.hasRemaining()) {
      byte[] data = new byte[bytes.getInt()];
      byte[] type = new byte[4];
      bytes.get(type).get(data).position(bytes.position() + CRC);
      switch (new String(type, StandardCharsets.US_ASCII)) {
        case "IHDR" -> png = header(ByteBuffer.wrap(data));
        case "IDAT" -> packed.writeBytes(data);
        default -> {}
      }
    }
    if (png == null) {
      throw new IOException("a PNG file must have a header");
    }
    return png.picture(packed.toByteArray());
  }

  private static RgbaPng header(ByteBuffer data) throws IOException {
    int width = data.getInt();
    int height = data.getInt();
    int format = data.getInt();
    boolean interlaced = data.get() != 0;
    if ((format != 0x08060000 && format != 0x08020000) || interlaced) {
      throw new IOException("a PNG file must be 8 bit RGB or RGBA: " + format);
    }
    return new RgbaPng(width, height, format == 0x08060000 ? 4 : 3);
  }

  private Picture picture(byte[] packed) throws IOException {
    int stride = width * channels;
    ByteBuffer rows = ByteBuffer.wrap(inflate(packed, height * (1 + stride)));
    int[] argb = new int[width * height];
    byte[] above = new byte[stride];
    byte[] row = new byte[stride];
    for (int y = 0; y < height; y++) {
      int filter = rows.get();
      rows.get(row);
      unfilter(filter, row, above);
      for (int x = 0; x < width; x++) {
        argb[y * width + x] = pixel(row, x * channels);
      }
      above = Arrays.copyOf(row, stride);
    }
    return new Picture(width, height, argb);
  }

  private static byte[] inflate(byte[] packed, int length) throws IOException {
    byte[] rows = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int at = 0;
      while (at < length) {
        int step = inflater.inflate(rows, at, length - at);
        if (step == 0) {
          throw new IOException("a PNG file must have all rows");
        }
        at += step;
      }
      return rows;
    } catch (DataFormatException e) {
      throw new IOException(e);
    } finally {
      inflater.end();
    }
  }

  private void unfilter(int filter, byte[] row, byte[] above) throws IOException {
    for (int i = 0; i < row.length; i++) {
      int left = i < channels ? 0 : row[i - channels] & 0xff;
      int up = above[i] & 0xff;
      int corner = i < channels ? 0 : above[i - channels] & 0xff;
      row[i] +=
          (byte)
              switch (filter) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> throw new IOException("a PNG filter must be 0..4: " + filter);
              };
    }
  }

  private static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int fromLeft = Math.abs(guess - left);
    int fromUp = Math.abs(guess - up);
    int fromCorner = Math.abs(guess - corner);
    if (fromLeft <= fromUp && fromLeft <= fromCorner) {
      return left;
    }
    return fromUp <= fromCorner ? up : corner;
  }

  private int pixel(byte[] row, int at) {
    int alpha = channels == 4 ? row[at + 3] & 0xff : 0xff;
    return alpha << 24 | (row[at] & 0xff) << 16 | (row[at + 1] & 0xff) << 8 | row[at + 2] & 0xff;
  }
}
