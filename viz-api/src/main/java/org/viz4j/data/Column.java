package org.viz4j.data;

import java.util.List;

/**
 * A column of numbers. NaN is a value like any other here; marks break or skip at it. Reading does
 * not change a column, so that threads may share it.
 */
public interface Column {

  /** Number of values. */
  long size();

  /**
   * The value at {@code index}.
   *
   * @throws IndexOutOfBoundsException if {@code index} is not in 0..size-1
   */
  double get(long index);

  /**
   * Copies values from {@code from} on into {@code into} and returns how many there were: fewer
   * than {@code into.length} at the end, 0 past it.
   *
   * @throws IndexOutOfBoundsException if {@code from} is negative
   */
  default int read(long from, double[] into) {
    int count = (int) Math.max(0, Math.min(into.length, size() - from));
    for (int i = 0; i < count; i++) {
      into[i] = get(from + i);
    }
    return count;
  }

  /** A copy of {@code values}; equal to another copy with the same values. */
  static Column of(double... values) {
    return new CopiedColumn(values.clone());
  }

  /** A copy of {@code values}, widened. */
  static Column of(float[] values) {
    double[] wide = new double[values.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = values[i];
    }
    return new CopiedColumn(wide);
  }

  /** A copy of {@code values} by {@link Number#doubleValue()}. */
  static Column of(List<? extends Number> values) {
    return new CopiedColumn(values.stream().mapToDouble(Number::doubleValue).toArray());
  }

  /** A copy of {@code first}, {@code first + 1}, … with {@code count} values. */
  static Column counting(double first, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = first + i;
    }
    return new CopiedColumn(values);
  }

  /**
   * The array itself, not a copy: the caller promises not to write into it while a figure that uses
   * it lives. Equal only to itself.
   */
  static Column view(double[] values) {
    return new ViewedColumn(values);
  }
}
