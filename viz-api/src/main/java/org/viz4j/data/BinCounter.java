package org.viz4j.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Counts values in bins. Which bin a value is in is decided by comparing it with the edges of the
 * result, not by a formula that rounds.
 */
final class BinCounter {
  private final double[] edges;
  private final long[] counts;
  private final double binsPerUnit;
  private long under;
  private long over;
  private long nan;
  private long infinite;

  BinCounter(List<Double> edges) {
    this.edges = edges.stream().mapToDouble(edge -> edge + 0.0).toArray();
    this.counts = new long[edges.size() - 1];
    this.binsPerUnit = counts.length / (this.edges[counts.length] - this.edges[0]);
  }

  void add(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      add(values[i]);
    }
  }

  private void add(double value) {
    int last = counts.length;
    if (value >= edges[0] && value <= edges[last]) {
      counts[bin(value)]++;
    } else if (Double.isNaN(value)) {
      nan++;
    } else if (Double.isInfinite(value)) {
      infinite++;
    } else if (value < edges[0]) {
      under++;
    } else {
      over++;
    }
  }

  private int bin(double value) {
    int guess = (int) ((value - edges[0]) * binsPerUnit);
    int bin = Math.max(0, Math.min(guess, counts.length - 1));
    boolean inside = edges[bin] <= value && value < edges[bin + 1];
    return inside ? bin : found(value);
  }

  private int found(double value) {
    int place = Arrays.binarySearch(edges, value + 0.0);
    return Math.min(place < 0 ? -place - 2 : place, counts.length - 1);
  }

  Histogram histogram(List<Double> stored) {
    List<Long> list = LongStream.of(counts).boxed().collect(Collectors.toList());
    return new Histogram(stored, list, under, over, nan, infinite);
  }
}
