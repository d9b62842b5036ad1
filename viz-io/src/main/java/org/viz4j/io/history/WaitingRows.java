package org.viz4j.io.history;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.viz4j.io.history.LogWarnings.Task;

/**
 * Rows of a metrics log on their way to their files. While the disk takes none they wait here, up
 * to a limit. Not for several threads at once.
 */
final class WaitingRows {
  private static final int MOST_BYTES = 1 << 22;

  /** A row and where it goes. */
  private record Waiting(SegmentWriter writer, byte[] row) {}

  private final Durability durability;
  private final LogWarnings warnings;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long bytes;
  private long lost;

  WaitingRows(Durability durability, LogWarnings warnings) {
    this.durability = durability;
    this.warnings = warnings;
  }

  /** Takes a row; one that is beyond the limit is lost. */
  void add(SegmentWriter writer, byte[] row) {
    if (bytes + row.length > MOST_BYTES) {
      lost++;
      return;
    }
    waiting.add(new Waiting(writer, row));
    bytes += row.length;
  }

  int size() {
    return waiting.size();
  }

  /** Whether a row waits that goes to {@code writer}. */
  boolean has(SegmentWriter writer) {
    return waiting.stream().anyMatch(row -> row.writer() == writer);
  }

  /** Rows that nobody will write. */
  long lost() {
    return lost;
  }

  /**
   * Writes what waits, and says whether all of it.
   *
   * @param current the segment that goes on
   */
  boolean drain(SegmentWriter current) {
    while (!waiting.isEmpty()) {
      Waiting next = waiting.element();
      try {
        next.writer().append(next.row());
      } catch (IOException e) {
        warnings.failed(
            Task.ROWS,
            "row of " + next.writer().path() + " waits in memory until it can be written",
            e);
        return false;
      }
      waiting.remove();
      bytes -= next.row().length;
      boolean last = waiting.isEmpty() || waiting.element().writer() != next.writer();
      if (last && next.writer() != current) {
        finish(next.writer());
      }
    }
    warnings.recovered(Task.ROWS);
    return true;
  }

  /** A segment that no row goes to any more. */
  void finish(SegmentWriter segment) {
    try {
      if (durability != Durability.NONE) {
        segment.sync();
      }
      segment.close();
    } catch (IOException e) {
      warnings.failed(Task.SYNC, segment.path() + " may not be on the disk yet", e);
    }
  }

  /** Writes what can be written; what waits still is lost. */
  void close(SegmentWriter current) {
    drain(current);
    lost += waiting.size();
    waiting.forEach(row -> finish(row.writer()));
    waiting.clear();
    finish(current);
  }
}
