package org.viz4j.io.image;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;

/**
 * The numbers of a decoded picture: gray, RGB or RGBA. The JDK's own conversions would bend grays
 * by a gamma.
 */
final class Samples {
  private static final int BYTE = 0xff;
  private static final int RGB = 3;
  private static final int RGBA = 4;
  private static final double WIDE_TO_BYTE = 1 / 257.0;

  private final Raster raster;
  private final int bands;
  private final int channels;
  private final Lookup lookup;

  private Samples(Raster raster, int channels, Lookup lookup) {
    this.raster = raster;
    this.bands = raster.getNumBands();
    this.channels = channels;
    this.lookup = lookup;
  }

  /** One sample of the pixel whose bands start at {@code at}. */
  @FunctionalInterface
  private interface Lookup {
    int sample(int[] bands, int at, int channel);
  }

  static Tensor of(Png png, BufferedImage image) {
    Raster raster = image.getRaster();
    ColorModel colors = image.getColorModel();
    if (colors instanceof IndexColorModel palette && png.kind() == Png.PALETTE) {
      int channels = palette.hasAlpha() ? RGBA : RGB;
      Lookup color = (bands, at, channel) -> palette.getRGB(bands[at]) >> shift(channel) & BYTE;
      return new Samples(raster, channels, color).tensor(ElementType.U8);
    }
    ElementType type = png.depth() == Png.WIDE ? ElementType.U16 : ElementType.U8;
    if (raster.getNumBands() == 2) {
      Lookup grayAlpha = (bands, at, channel) -> bands[at + (channel == RGB ? 1 : 0)];
      return new Samples(raster, RGBA, grayAlpha).tensor(type);
    }
    int stretch = png.depth() < Byte.SIZE ? BYTE / ((1 << png.depth()) - 1) : 1;
    Lookup plain = (bands, at, channel) -> bands[at + channel] * stretch;
    return new Samples(raster, raster.getNumBands(), plain).tensor(type);
  }

  private Tensor tensor(ElementType type) {
    int width = raster.getWidth();
    int height = raster.getHeight();
    ByteBuffer out = ByteBuffer.allocate(width * height * channels * type.bytes());
    int[] row = new int[width * bands];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, row);
      for (int x = 0; x < width * channels; x++) {
        int sample = lookup.sample(row, x / channels * bands, x % channels);
        if (type == ElementType.U16) {
          out.putShort((short) sample);
        } else {
          out.put((byte) sample);
        }
      }
    }
    return Tensor.view(type, out.flip(), height, width, channels);
  }

  /** Red, green, blue and alpha in 0xAARRGGBB. */
  private static int shift(int channel) {
    return channel == RGB ? 24 : 16 - 8 * channel;
  }

  static int[] argb(Tensor samples) {
    int channels = (int) samples.length(2);
    double scale = samples.type() == ElementType.U16 ? WIDE_TO_BYTE : 1;
    int[] argb = new int[(int) (samples.size() / channels)];
    for (int i = 0; i < argb.length; i++) {
      int color = channels == RGBA ? 0 : BYTE << 24;
      for (int channel = 0; channel < Math.max(RGB, channels); channel++) {
        long at = (long) i * channels + (channels == 1 ? 0 : channel);
        color |= (int) Math.round(samples.values().get(at) * scale) << shift(channel);
      }
      argb[i] = color;
    }
    return argb;
  }
}
