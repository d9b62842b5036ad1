package org.viz4j.data;

/** The caller's array, equal by identity. */
final class ViewedColumn implements Column {
  private final double[] values;

  ViewedColumn(double[] values) {
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
  public String toString() {
    return "Column[view of " + values.length + " values]";
  }
}
