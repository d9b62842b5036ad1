package org.viz4j.data;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.viz4j.error.InvalidInputException;

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
   * Copies values from {@code from} on into {@code into} and returns how many it copied: 1 or more
   * where there are values and room for them, 0 past the end.
   *
   * @throws IndexOutOfBoundsException if {@code from} is negative
   */
  default int read(long from, double[] into) {
    int count = ColumnWalk.readable(from, into.length, size());
    for (int i = 0; i < count; i++) {
      into[i] = get(from + i);
    }
    return count;
  }

  /**
   * Gives every value to {@code values}, in order. The way to read a whole column: it asks for many
   * values at once and does not mind reads that are shorter than they could be.
   *
   * @throws InvalidInputException if a read gives nothing before the end
   */
  default void forEach(DoubleConsumer values) {
    forEachChunk(
        (chunk, count) -> {
          for (int i = 0; i < count; i++) {
            values.accept(chunk[i]);
          }
        });
  }

  /**
   * Gives all values to {@code chunks}, in order, many at once: the fast way to read a long column.
   *
   * @throws InvalidInputException if a read gives nothing before the end
   */
  default void forEachChunk(ChunkSink chunks) {
    new ColumnWalk("a column", this).forEachChunk(chunks);
  }

  /** A copy of {@code values}; equal to another copy with the same values. */
  static Column of(double... values) {
    return ArrayColumn.owning(
        InvalidInputException.requirePresent("values of a column", values).clone());
  }

  /** A copy of {@code values}, widened. */
  static Column of(float[] values) {
    InvalidInputException.requirePresent("values of a column", values);
    double[] wide = new double[values.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = values[i];
    }
    return ArrayColumn.owning(wide);
  }

  /** A copy of {@code values} by {@link Number#doubleValue()}. */
  static Column of(List<? extends Number> values) {
    String thing = "values of a column";
    return ArrayColumn.owning(
        InvalidInputException.requirePresent(thing, values).stream()
            .mapToDouble(value -> InvalidInputException.requirePresent(thing, value).doubleValue())
            .toArray());
  }

  /**
   * A copy of {@code first}, {@code first + 1}, … with {@code count} values.
   *
   * @throws InvalidInputException if {@code count} is negative
   */
  static Column counting(double first, int count) {
    if (count < 0) {
      throw InvalidInputException.of("number of values of a column", "be zero or more", count);
    }
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = first + i;
    }
    return ArrayColumn.owning(values);
  }

  /**
   * The array itself, not a copy: the caller promises not to write into it while a figure that uses
   * it lives. Equal only to itself.
   */
  static Column view(double[] values) {
    return ArrayColumn.viewing(InvalidInputException.requirePresent("values of a column", values));
  }
}
