package org.viz4j.data;

import java.util.Arrays;
import java.util.Objects;

/** Values in an array: its own, equal by content, or the caller's, equal by identity. */
final class ArrayColumn implements Column {
  private final double[] values;
  private final boolean owned;

  private ArrayColumn(double[] values, boolean owned) {
    this.values = values;
    this.owned = owned;
  }

  /** Takes {@code values} over: nobody else has them. */
  static ArrayColumn owning(double[] values) {
    return new ArrayColumn(values, true);
  }

  static ArrayColumn viewing(double[] values) {
    return new ArrayColumn(values, false);
  }

  @Override
  public long size() {
    return values.length;
  }

  @Override
  public double get(long index) {
    return values[(int) Objects.checkIndex(index, (long) values.length)];
  }

  @Override
  public int read(long from, double[] into) {
    int count = ColumnWalk.readable(from, into.length, values.length);
    if (count > 0) {
      System.arraycopy(values, (int) from, into, 0, count);
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof ArrayColumn that
            && owned
            && that.owned
            && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return owned ? Arrays.hashCode(values) : System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "Column[" + (owned ? "" : "view of ") + values.length + " values]";
  }
}
