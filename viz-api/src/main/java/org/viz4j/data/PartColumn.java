package org.viz4j.data;

import java.util.Objects;

/** {@code size} values of {@code whole} from {@code start} on. */
record PartColumn(Column whole, long start, long size) implements Column {

  @Override
  public double get(long index) {
    return whole.get(start + Objects.checkIndex(index, size));
  }

  @Override
  public int read(long from, double[] into) {
    int count = ColumnWalk.readable(from, into.length, size);
    if (count == into.length) {
      return count == 0 ? 0 : whole.read(start + from, into);
    }
    double[] part = new double[count];
    int read = count == 0 ? 0 : whole.read(start + from, part);
    System.arraycopy(part, 0, into, 0, read);
    return read;
  }
}
