package org.viz4j.io.bytes;

import java.util.Objects;
import org.viz4j.data.Column;

/** Values that stay in their file until they are asked for. */
final class StoredColumn implements Column {
  private final RunReader runs;
  private final long size;
  private final Windows windows;

  StoredColumn(RunReader runs, long size, Windows windows) {
    this.runs = runs;
    this.size = size;
    this.windows = windows;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public double get(long index) {
    Windows.Window window = window(Objects.checkIndex(index, size));
    return window.values()[(int) (index - window.from())];
  }

  @Override
  public int read(long from, double[] into) {
    if (from < 0) {
      throw new IndexOutOfBoundsException(from);
    }
    if (from >= size || into.length == 0) {
      return 0;
    }
    Windows.Window window = window(from);
    int start = (int) (from - window.from());
    int count = Math.min(into.length, window.values().length - start);
    System.arraycopy(window.values(), start, into, 0, count);
    return count;
  }

  private Windows.Window window(long index) {
    Windows.Window found = windows.find(this, index);
    if (found != null) {
      return found;
    }
    long from = index - index % runs.run();
    int count = (int) Math.min(runs.run(), size - from);
    Windows.Window window = new Windows.Window(this, from, runs.read(from, count));
    windows.add(window);
    return window;
  }

  @Override
  public String toString() {
    return "Column[" + size + " values in a file]";
  }
}
