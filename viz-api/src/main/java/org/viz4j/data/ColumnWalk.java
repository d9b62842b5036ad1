package org.viz4j.data;

import org.viz4j.error.InvalidInputException;

/** Reads a column from its start, chunk by chunk, whatever lengths its reads have. */
final class ColumnWalk {
  private static final int CHUNK = 4096;

  private final String name;
  private final Column column;
  private final double[] chunk;
  private long start;
  private int position;
  private int count;

  /**
   * @param name of the column, for messages
   */
  ColumnWalk(String name, Column column) {
    this.name = name;
    this.column = column;
    this.chunk = new double[(int) Math.min(CHUNK, column.size())];
  }

  /** How many of {@code size} values a read from {@code from} on can give. */
  static int readable(long from, int room, long size) {
    if (from < 0) {
      throw new IndexOutOfBoundsException(from);
    }
    return (int) Math.max(0, Math.min(room, size - from));
  }

  /**
   * The next value.
   *
   * @throws InvalidInputException if the column ends before its size
   */
  double next() {
    if (position == count) {
      fill();
    }
    return chunk[position++];
  }

  void forEachChunk(ChunkSink chunks) {
    for (long left = column.size(); left > 0; left -= count) {
      fill();
      chunks.accept(chunk, (int) Math.min(count, left));
    }
  }

  private void fill() {
    start += count;
    position = 0;
    count = column.read(start, chunk);
    if (count < 1 || count > chunk.length) {
      throw InvalidInputException.of(
          name + " with " + column.size() + " values",
          "give 1 to " + chunk.length + " of them at a read before its end",
          count + " from index " + start + " on");
    }
  }
}
