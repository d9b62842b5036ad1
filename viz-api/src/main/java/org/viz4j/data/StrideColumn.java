package org.viz4j.data;

import java.util.Objects;
import org.viz4j.error.InvalidInputException;

/** Every {@code step}th value of another column, from {@code first} on. Equal only to itself. */
final class StrideColumn implements Column {
  private final Column whole;
  private final long first;
  private final long step;
  private final long size;

  StrideColumn(Column whole, long first, long step, long size) {
    if (first < 0 || first >= step) {
      throw InvalidInputException.of("channel of an image", "lie in 0.." + (step - 1), first);
    }
    this.whole = whole;
    this.first = first;
    this.step = step;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public double get(long index) {
    return whole.get(first + Objects.checkIndex(index, size) * step);
  }
}
