package org.viz4j.backend.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.viz4j.data.PixelRows;

/**
 * The pixels of an image as PDF stores them, compressed.
 *
 * @param colors one byte a pixel into the palette, or red, green and blue
 * @param palette 0xAARRGGBB
 * @param alpha one byte a pixel; empty if every pixel is opaque
 */
record Samples(
    int width, int height, byte[] colors, Optional<int[]> palette, Optional<byte[]> alpha) {
  private static final int OPAQUE = 255;

  /**
   * Reads {@code pixels} row by row, each pixel repeated {@code across} times and each row {@code
   * down} times.
   */
  static Samples of(PixelRows pixels, int across, int down) {
    Optional<int[]> palette = pixels.palette();
    Channel colors =
        palette.isPresent()
            ? new Channel(pixels, across, down, 1)
            : new Channel(pixels, across, down, 3);
    Channel alpha = new Channel(pixels, across, down, 1);
    boolean opaque = true;
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.read(y, row);
      for (int x = 0; x < row.length; x++) {
        int argb = palette.isPresent() ? palette.get()[row[x]] : row[x];
        colors.set(x, row[x]);
        alpha.set(x, argb >>> 24);
        opaque &= argb >>> 24 == OPAQUE;
      }
      colors.endRow();
      alpha.endRow();
    }
    return new Samples(
        pixels.width() * across,
        pixels.height() * down,
        colors.deflated(),
        palette,
        opaque ? Optional.empty() : Optional.of(alpha.deflated()));
  }

  /** One stream of samples in the making. */
  private static final class Channel {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DeflaterOutputStream deflater = new DeflaterOutputStream(bytes);
    private final byte[] row;
    private final int across;
    private final int down;
    private final int components;

    Channel(PixelRows pixels, int across, int down, int components) {
      this.row = new byte[pixels.width() * across * components];
      this.across = across;
      this.down = down;
      this.components = components;
    }

    /** Sets pixel {@code x} of the row to the lowest bytes of {@code value}, highest first. */
    void set(int x, int value) {
      int at = x * across * components;
      for (int repeat = 0; repeat < across; repeat++) {
        for (int shift = 8 * (components - 1); shift >= 0; shift -= 8) {
          row[at++] = (byte) (value >> shift);
        }
      }
    }

    void endRow() {
      try {
        for (int repeat = 0; repeat < down; repeat++) {
          deflater.write(row);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    byte[] deflated() {
      try {
        deflater.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }
  }
}
