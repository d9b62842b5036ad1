package org.viz4j.backend.png;

/**
 * Which samples of a row make up one pixel and by how much: linear interpolation between the
 * middles of samples where an image is enlarged, a triangle wide enough to touch every sample where
 * it is reduced.
 *
 * @param from first pixel of the destination
 * @param pixels of the destination, 1 or more
 * @param samples of the source
 */
record Triangle(int from, int pixels, int samples) {

  /** Samples {@code first}, {@code first + 1}, … with weights that sum to 1. */
  record Weights(int first, float[] weights) {}

  /** For the middle of pixel {@code pixel}. */
  Weights weights(int pixel) {
    double step = (double) samples / pixels;
    double reach = Math.max(1, step);
    double middle = (pixel - from + 0.5) * step - 0.5;
    int first = Math.max(0, (int) Math.floor(middle - reach) + 1);
    int last = Math.min(samples - 1, (int) Math.ceil(middle + reach) - 1);
    double[] raw = new double[last - first + 1];
    double sum = 0;
    for (int i = 0; i < raw.length; i++) {
      raw[i] = 1 - Math.abs(first + i - middle) / reach;
      sum += raw[i];
    }
    float[] weights = new float[raw.length];
    for (int i = 0; i < raw.length; i++) {
      weights[i] = (float) (raw[i] / sum);
    }
    return new Weights(first, weights);
  }
}
