package org.viz4j.io.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.viz4j.data.Column;
import org.viz4j.data.Series;

/** The points of one metric as they come; a later value at one x replaces the earlier. */
final class Points {
  private double[] x = new double[16];
  private double[] y = new double[16];
  private int size;
  private boolean ascending = true;
  private int replaced;

  /** The same points, to go on with apart from these. */
  Points copy() {
    Points copy = new Points();
    copy.x = Arrays.copyOf(x, size + 1);
    copy.y = Arrays.copyOf(y, size + 1);
    copy.size = size;
    copy.ascending = ascending;
    copy.replaced = replaced;
    return copy;
  }

  int size() {
    return size;
  }

  /** Values that a later one took the place of; complete after {@link #series}. */
  int replaced() {
    return replaced;
  }

  /** Adds a point; an x that was there before goes into {@code repeated}. */
  void put(double atX, double value, Set<Double> repeated) {
    if (size > 0 && x[size - 1] == atX) {
      y[size - 1] = value;
      replaced++;
      repeated.add(atX);
      return;
    }
    ascending &= size == 0 || x[size - 1] < atX;
    if (size == x.length) {
      x = Arrays.copyOf(x, size * 2);
      y = Arrays.copyOf(y, size * 2);
    }
    x[size] = atX;
    y[size] = value;
    size++;
  }

  /** Forgets the points at {@code from} and after it, and says how many there were. */
  int dropFrom(double from) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (x[i] < from) {
        x[kept] = x[i];
        y[kept] = y[i];
        kept++;
      }
    }
    int dropped = size - kept;
    size = kept;
    return dropped;
  }

  /** The points in the order of x. */
  Series series(String name, Set<Double> repeated) {
    if (!ascending) {
      sort(repeated);
    }
    return new Series(name, Column.of(Arrays.copyOf(x, size)), Column.of(Arrays.copyOf(y, size)));
  }

  private void sort(Set<Double> repeated) {
    double[] oldX = x;
    double[] oldY = y;
    // stable, so that of one x the last in the file comes last
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> oldX[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    x = new double[size];
    y = new double[size];
    size = 0;
    ascending = true;
    for (int i : order) {
      put(oldX[i], oldY[i], repeated);
    }
  }
}
