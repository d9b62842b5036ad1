package org.viz4j.core.mark;

import org.viz4j.figure.Reduction;

/** Fewer pixels: the mean of colours, each as much as its alpha; exact where nothing is reduced. */
final class Blend {
  private static final int CHANNELS = 4;

  private final int columns;
  private final boolean same;
  private final int[] kept;
  private final BoxFilter[] filters = new BoxFilter[CHANNELS];

  /**
   * @param sizes columns and rows of the source, width and height of the result
   */
  Blend(int[] sizes) {
    columns = sizes[0];
    same = sizes[0] == sizes[2] && sizes[1] == sizes[3];
    kept = new int[sizes[2] * sizes[3]];
    for (int i = 0; i < CHANNELS && !same; i++) {
      filters[i] = new BoxFilter(Reduction.MEAN, sizes[0], sizes[1], sizes[2], sizes[3]);
    }
  }

  void add(int row, int[] argb) {
    if (same) {
      System.arraycopy(argb, 0, kept, row * columns, columns);
      return;
    }
    double[] values = new double[columns];
    for (int channel = 0; channel < CHANNELS; channel++) {
      for (int i = 0; i < columns; i++) {
        int alpha = argb[i] >>> 24;
        int value = argb[i] >> 8 * channel & 0xff;
        values[i] = channel == CHANNELS - 1 ? alpha : value * alpha;
      }
      filters[channel].add(row, values);
    }
  }

  /** As 0xAARRGGBB. */
  int[] result() {
    if (same) {
      return kept;
    }
    double[] alpha = filters[CHANNELS - 1].result();
    for (int channel = 0; channel < CHANNELS; channel++) {
      double[] values = filters[channel].result();
      for (int i = 0; i < kept.length; i++) {
        boolean isAlpha = channel == CHANNELS - 1;
        double value = isAlpha ? alpha[i] : alpha[i] == 0 ? 0 : values[i] / alpha[i];
        kept[i] |= (int) Math.round(value) << 8 * channel;
      }
    }
    return kept;
  }
}
