package org.viz4j.io.bytes;

/** Reads runs of values that follow each other row by row. */
interface RunReader {

  /** How many values to read at a time. */
  int run();

  /** {@code count} values from {@code from} on. */
  double[] read(long from, int count);
}
