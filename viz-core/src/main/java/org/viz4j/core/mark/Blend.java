package org.viz4j.core.mark;

import org.viz4j.figure.Reduction;

/** Fewer pixels: the mean of colours, each as much as its alpha; exact where nothing is reduced. */
final class Blend {
  private static final int CHANNELS = 4;

  private final Shrinking sides;
  private final int[] kept;
  private final BoxFilter[] filters = new BoxFilter[CHANNELS];

  Blend(Shrinking sides) {
    this.sides = sides;
    kept = new int[sides.size()];
    for (int i = 0; i < CHANNELS && !sides.isNone(); i++) {
      filters[i] = new BoxFilter(Reduction.MEAN, sides);
    }
  }

  void add(int row, int[] argb) {
    if (sides.isNone()) {
      System.arraycopy(argb, 0, kept, row * sides.columns(), sides.columns());
      return;
    }
    double[] values = new double[sides.columns()];
    for (int channel = 0; channel < CHANNELS; channel++) {
      for (int i = 0; i < sides.columns(); i++) {
        int alpha = argb[i] >>> 24;
        int value = argb[i] >> 8 * channel & 0xff;
        values[i] = channel == CHANNELS - 1 ? alpha : value * alpha;
      }
      filters[channel].add(row, values);
    }
  }

  /** As 0xAARRGGBB. */
  int[] result() {
    if (sides.isNone()) {
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
