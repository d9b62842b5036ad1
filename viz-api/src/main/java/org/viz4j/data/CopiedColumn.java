package org.viz4j.data;

import java.util.Arrays;

/** Values of its own, equal by content. */
final class CopiedColumn implements Column {
  private final double[] values;

  CopiedColumn(double[] values) {
    this.values = values;
  }

  @Override
  public long size() {
    return values.length;
  }

  @Override
  public double get(long index) {
    return values[Math.toIntExact(index)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CopiedColumn that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Column[" + values.length + " values]";
  }
}
