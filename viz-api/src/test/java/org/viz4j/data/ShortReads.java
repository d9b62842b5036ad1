package org.viz4j.data;

/** A column of a caller's own whose reads give at most {@code most} values. */
record ShortReads(Column values, int most) implements Column {

  @Override
  public long size() {
    return values.size();
  }

  @Override
  public double get(long index) {
    return values.get(index);
  }

  @Override
  public int read(long from, double[] into) {
    int count = (int) Math.min(Math.min(most, into.length), size() - from);
    for (int i = 0; i < count; i++) {
      into[i] = get(from + i);
    }
    return count;
  }
}
