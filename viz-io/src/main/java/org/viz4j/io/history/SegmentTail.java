package org.viz4j.io.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far a segment of a metrics log was read. */
final class SegmentTail {
  /** A line with its number from 1 and the byte at which it begins. */
  record Line(String text, long number, long start) {}

  private final Segment segment;

  /** Which file it is, whatever it is called; null where the system cannot tell. */
  private final @Nullable Object identity;

  private final List<String> metrics;
  private @Nullable Line last;
  private long end;
  private boolean torn;

  private SegmentTail(
      Segment segment, @Nullable Object identity, List<String> metrics, @Nullable Line header) {
    this.segment = segment;
    this.identity = identity;
    this.metrics = metrics;
    this.last = header;
  }

  /** One of which the header was read, if it has one. */
  static SegmentTail of(Segment segment) throws IOException {
    Object identity = identity(segment.path());
    try (LogLines lines = LogLines.open(segment.path())) {
      String line = lines.next();
      if (line == null) {
        SegmentTail empty = new SegmentTail(segment, identity, List.of(), null);
        empty.torn = lines.torn();
        return empty;
      }
      return new SegmentTail(segment, identity, metrics(line, segment), new Line(line, 1, 0));
    }
  }

  private static List<String> metrics(String header, Segment segment) {
    return MetricsHeader.parse(header)
        .orElseThrow(
            () ->
                new HistoryFile(segment.path())
                    .error("begin with a line of column names", HistoryFile.quoted(header)));
  }

  Segment segment() {
    return segment;
  }

  List<String> metrics() {
    return metrics;
  }

  /** Whether it has begun with a whole line. */
  boolean headed() {
    return last != null;
  }

  /** Where the lines that were read end. */
  long end() {
    return end;
  }

  /** Whether a line follows them that has not ended. */
  boolean torn() {
    return torn;
  }

  /** Where that line is. */
  String place() {
    return new HistoryFile(segment.path()).at(last == null ? 1 : last.number() + 1);
  }

  /**
   * Gives {@code taker} the lines that were added.
   *
   * @return false, and nothing given, if what was read before is not there any more, because the
   *     file was cut or is another
   */
  boolean read(Consumer<Line> taker) throws IOException {
    Line before = last;
    if (before == null || !Objects.equals(identity, identity(segment.path()))) {
      return false;
    }
    try (LogLines lines = LogLines.open(segment.path(), before.start(), before.number() - 1)) {
      if (!before.text().equals(lines.next())) {
        return false;
      }
      for (String line = lines.next(); line != null; line = lines.next()) {
        last = new Line(line, lines.number(), lines.start());
        taker.accept(last);
      }
      end = lines.start();
      torn = lines.torn();
      return true;
    }
  }

  private static @Nullable Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
  }
}
