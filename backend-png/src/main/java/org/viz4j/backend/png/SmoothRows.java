package org.viz4j.backend.png;

import org.jspecify.annotations.Nullable;
import org.viz4j.backend.png.ImagePainter.ColorRows;
import org.viz4j.backend.png.Triangle.Weights;

/**
 * An image resampled to the pixels of a box, first along each row, then down. Mixes premultiplied
 * colours, so that transparent pixels lend no colour to their neighbours.
 */
final class SmoothRows {
  private static final int CHANNELS = 4;

  private final ColorRows source;
  private final Weights[] columns;
  private final float[] @Nullable [] across;
  private int released;

  SmoothRows(ColorRows source, Triangle triangle, PixelBox box) {
    this.source = source;
    this.across = new float[source.height()][];
    this.columns = new Weights[box.width()];
    for (int x = 0; x < columns.length; x++) {
      columns[x] = triangle.weights(box.left() + x);
    }
  }

  /** Fills {@code into} with the pixels that {@code rows} make up; rows must not go back. */
  void read(Weights rows, int[] into) {
    while (released < rows.first()) {
      across[released++] = null;
    }
    float[] sum = new float[into.length * CHANNELS];
    for (int i = 0; i < rows.weights().length; i++) {
      float weight = rows.weights()[i];
      float[] row = row(rows.first() + i);
      for (int j = 0; j < sum.length; j++) {
        sum[j] += weight * row[j];
      }
    }
    for (int x = 0; x < into.length; x++) {
      into[x] = straight(sum, x * CHANNELS);
    }
  }

  private float[] row(int index) {
    float[] known = across[index];
    if (known == null) {
      known = filter(source.read(index));
      across[index] = known;
    }
    return known;
  }

  private float[] filter(int[] colors) {
    float[] row = new float[columns.length * CHANNELS];
    for (int x = 0; x < columns.length; x++) {
      float[] weights = columns[x].weights();
      for (int i = 0; i < weights.length; i++) {
        int color = colors[columns[x].first() + i];
        float alpha = weights[i] * (color >>> 24);
        row[x * CHANNELS] += alpha;
        row[x * CHANNELS + 1] += alpha * (color >> 16 & 0xff);
        row[x * CHANNELS + 2] += alpha * (color >> 8 & 0xff);
        row[x * CHANNELS + 3] += alpha * (color & 0xff);
      }
    }
    return row;
  }

  private static int straight(float[] sum, int at) {
    float alpha = sum[at];
    int whole = Math.round(alpha);
    return whole == 0
        ? 0
        : whole << 24
            | part(sum[at + 1] / alpha) << 16
            | part(sum[at + 2] / alpha) << 8
            | part(sum[at + 3] / alpha);
  }

  private static int part(float value) {
    return Math.min(255, Math.round(value));
  }
}
