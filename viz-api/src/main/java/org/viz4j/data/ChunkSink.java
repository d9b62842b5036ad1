package org.viz4j.data;

/** Takes the values of a column, many at once. */
@FunctionalInterface
public interface ChunkSink {

  /**
   * The next values.
   *
   * @param values the first {@code count} of them count; the array is used again by the next call
   */
  void accept(double[] values, int count);
}
