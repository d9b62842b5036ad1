package org.viz4j.core.diagnosis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The points of one loss as they come in: by x, of a repeated one the last. Points in the order of
 * x cost a constant each; what comes out of order is sorted when it is asked for.
 */
final class Points {
  private static final int FIRST_ROOM = 16;

  private final String metric;
  private double[] x = new double[FIRST_ROOM];
  private double[] values = new double[FIRST_ROOM];
  private int size;
  private boolean sorted = true;

  Points(String metric) {
    this.metric = metric;
  }

  /** A point without a finite x has no place, and is passed over. */
  void add(double at, double value) {
    if (!Double.isFinite(at)) {
      return;
    }
    if (size == x.length) {
      x = Arrays.copyOf(x, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    x[size] = at + 0.0;
    values[size] = value;
    sorted &= size == 0 || x[size - 1] < x[size];
    size++;
  }

  String metric() {
    return metric;
  }

  int size() {
    sort();
    return size;
  }

  double x(int index) {
    sort();
    return x[index];
  }

  double value(int index) {
    sort();
    return values[index];
  }

  private void sort() {
    if (sorted) {
      return;
    }
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> x[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] xs = new double[x.length];
    double[] ys = new double[x.length];
    int kept = 0;
    for (int at : order) {
      // the sort is stable, so the last of a repeated x is the last one added
      kept -= kept > 0 && xs[kept - 1] == x[at] ? 1 : 0;
      xs[kept] = x[at];
      ys[kept] = values[at];
      kept++;
    }
    x = xs;
    values = ys;
    size = kept;
    sorted = true;
  }

  /** The finite ones. */
  Curve curve() {
    int[] finite = IntStream.range(0, size()).filter(i -> Double.isFinite(values[i])).toArray();
    return Curve.of(
        metric,
        new Logged(
            Arrays.stream(finite).mapToDouble(i -> x[i]).toArray(),
            Arrays.stream(finite).mapToDouble(i -> values[i]).toArray()));
  }
}
