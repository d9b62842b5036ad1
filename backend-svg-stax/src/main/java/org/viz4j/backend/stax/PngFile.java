package org.viz4j.backend.stax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.viz4j.data.PixelRows;

/**
 * A PNG file (third edition of the specification) of an image whose every pixel is repeated: 8 bits
 * a channel; a palette where the image has one, else RGB, or RGBA if a pixel is see-through; filter
 * Up, under which a repeated row is all zeros.
 *
 * @param across how often each column is repeated, 1 or more
 * @param down how often each row is repeated, 1 or more
 */
record PngFile(PixelRows pixels, int across, int down) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int RGB = 2;
  private static final int INDEXED = 3;
  private static final int RGBA = 6;
  private static final int FILTER_UP = 2;
  private static final int BUFFER = 1 << 14;

  byte[] toByteArray() {
    Optional<int[]> palette = pixels.palette();
    int type = palette.isPresent() ? INDEXED : isOpaque() ? RGB : RGBA;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(SIGNATURE);
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    integer(header, pixels.width() * across);
    integer(header, pixels.height() * down);
    header.writeBytes(new byte[] {8, (byte) type, 0, 0, 0});
    chunk(file, "IHDR", header);
    palette.ifPresent(colors -> colors(file, colors));
    chunk(file, "IDAT", samples(type));
    chunk(file, "IEND", new ByteArrayOutputStream());
    return file.toByteArray();
  }

  private boolean isOpaque() {
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.read(y, row);
      for (int color : row) {
        if (color >>> 24 != 0xff) {
          return false;
        }
      }
    }
    return true;
  }

  private static void colors(ByteArrayOutputStream file, int[] palette) {
    ByteArrayOutputStream colors = new ByteArrayOutputStream();
    ByteArrayOutputStream alphas = new ByteArrayOutputStream();
    boolean opaque = true;
    for (int color : palette) {
      colors.write(color >> 16);
      colors.write(color >> 8);
      colors.write(color);
      alphas.write(color >>> 24);
      opaque &= color >>> 24 == 0xff;
    }
    chunk(file, "PLTE", colors);
    if (!opaque) {
      chunk(file, "tRNS", alphas);
    }
  }

  private ByteArrayOutputStream samples(int type) {
    int channels = type == INDEXED ? 1 : type == RGB ? 3 : 4;
    int[] row = new int[pixels.width()];
    byte[] line = new byte[row.length * across * channels];
    byte[] filtered = new byte[1 + line.length];
    filtered[0] = FILTER_UP;
    byte[] repeated = filtered.clone();
    byte[] buffer = new byte[BUFFER];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater();
    try {
      for (int y = 0; y < pixels.height(); y++) {
        pixels.read(y, row);
        filter(row, channels, line, filtered);
        deflate(deflater, filtered, buffer, packed);
        for (int copy = 1; copy < down; copy++) {
          deflate(deflater, repeated, buffer, packed);
        }
      }
      deflater.finish();
      deflate(deflater, new byte[0], buffer, packed);
    } finally {
      deflater.end();
    }
    return packed;
  }

  /** Lets {@code line} hold {@code row}, and {@code filtered} what it differs by from before. */
  private void filter(int[] row, int channels, byte[] line, byte[] filtered) {
    int at = 0;
    for (int value : row) {
      for (int copy = 0; copy < across; copy++) {
        for (int channel = 0; channel < channels; channel++, at++) {
          byte sample = sample(value, channel, channels);
          filtered[1 + at] = (byte) (sample - line[at]);
          line[at] = sample;
        }
      }
    }
  }

  private static byte sample(int value, int channel, int channels) {
    if (channels == 1) {
      return (byte) value;
    }
    return (byte) (value >> (channel == 3 ? 24 : 16 - 8 * channel));
  }

  private static void deflate(
      Deflater deflater, byte[] input, byte[] buffer, ByteArrayOutputStream to) {
    if (input.length > 0) {
      deflater.setInput(input);
    }
    for (int length; (length = deflater.deflate(buffer)) > 0; ) {
      to.write(buffer, 0, length);
    }
  }

  private static void chunk(ByteArrayOutputStream file, String type, ByteArrayOutputStream data) {
    byte[] name = type.getBytes(ISO_8859_1);
    byte[] bytes = data.toByteArray();
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(bytes);
    integer(file, bytes.length);
    file.writeBytes(name);
    file.writeBytes(bytes);
    integer(file, (int) crc.getValue());
  }

  private static void integer(ByteArrayOutputStream to, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      to.write(value >>> shift);
    }
  }
}
