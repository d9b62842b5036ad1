package org.viz4j.io.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds rows to one segment. Not thread-safe but for {@link #sync}. */
final class SegmentWriter {
  private final Segment segment;
  private final LogFile.Opener opener;
  private final List<String> metrics;
  private final Set<String> known;
  private volatile @Nullable LogFile file;
  private volatile boolean listed;
  private long size;
  private boolean headed;
  private boolean torn;

  /** One of a file that has {@code size} bytes, which begin with a header unless it is 0. */
  SegmentWriter(Segment segment, LogFile.Opener opener, List<String> metrics, long size) {
    this.segment = segment;
    this.opener = opener;
    this.metrics = List.copyOf(metrics);
    this.known = Set.copyOf(metrics);
    this.size = size;
    this.headed = size > 0;
  }

  Segment segment() {
    return segment;
  }

  Path path() {
    return segment.path();
  }

  List<String> metrics() {
    return metrics;
  }

  /** Whether there is a column for {@code metric}. */
  boolean has(String metric) {
    return known.contains(metric);
  }

  /** Bytes that were written and were whole lines. */
  long size() {
    return size;
  }

  /** Whether a row went to the file, so that the metrics are what they are. */
  boolean headed() {
    return headed;
  }

  /** The last line was never ended and cannot be cut off. */
  void tear() {
    torn = true;
  }

  /** A row's line with its end. */
  byte[] row(long step, String wallTime, Map<String, ? extends @Nullable Number> values) {
    StringBuilder line = new StringBuilder().append(step).append(',').append(wallTime);
    for (String name : metrics) {
      Number value = values.get(name);
      line.append(',').append(value == null ? "" : ShortestDecimal.of(value));
    }
    return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Writes a row in one go, with the header if it is the first. */
  void append(byte[] row) throws IOException {
    LogFile open = file == null ? opener.open(path()) : file;
    file = open;
    byte[] bytes = whole(row);
    try {
      open.append(bytes);
    } catch (IOException e) {
      cutBack(open, e);
      throw e;
    }
    size += bytes.length;
    headed = true;
    torn = false;
  }

  private byte[] whole(byte[] row) {
    if (headed && !torn) {
      return row;
    }
    String before = (torn ? "\n" : "") + (headed ? "" : MetricsHeader.line(metrics) + '\n');
    return (before + new String(row, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
  }

  /** Takes back what was written of a row that failed. */
  private void cutBack(LogFile open, IOException failure) {
    try {
      open.truncate(size);
    } catch (IOException e) {
      failure.addSuppressed(e);
      torn = true;
    }
  }

  void sync() throws IOException {
    LogFile open = file;
    if (open != null) {
      open.sync();
      if (!listed) {
        syncFolder();
        listed = true;
      }
    }
  }

  /** Puts the file's name on the disk, where the system lets a folder be synced. */
  private void syncFolder() {
    Path folder = path().toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // not on Windows; the file itself is on the disk
    }
  }

  void close() throws IOException {
    LogFile open = file;
    file = null;
    if (open != null) {
      open.close();
    }
  }
}
