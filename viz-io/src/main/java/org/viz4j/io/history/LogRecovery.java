package org.viz4j.io.history;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

/** Finds where a metrics log goes on, and sets the end of a row that was never finished aside. */
final class LogRecovery {
  private static final int BLOCK = 1 << 13;

  private final Path folder;
  private final LogFile.Opener opener;
  private final Consumer<Warning> warnings;

  LogRecovery(Path folder, LogFile.Opener opener, Consumer<Warning> warnings) {
    this.folder = folder;
    this.opener = opener;
    this.warnings = warnings;
  }

  /**
   * The last segment, ready for its next row.
   *
   * @param declared metrics that are known before the first row
   */
  SegmentWriter resume(List<String> declared) throws IOException {
    Path first = folder.resolve("metrics.csv");
    List<Segment> segments = Segment.of(first);
    if (segments.isEmpty()) {
      return new SegmentWriter(new Segment(first, 0), opener, declared, 0);
    }
    Set<String> metrics = new LinkedHashSet<>();
    for (Segment segment : segments.subList(0, segments.size() - 1)) {
      metrics.addAll(names(segment));
    }
    Segment last = segments.get(segments.size() - 1);
    List<String> names = names(last);
    boolean torn = !setAside(last);
    long size = Files.size(last.path());
    SegmentWriter writer =
        new SegmentWriter(last, opener, size > 0 ? names : List.copyOf(metrics), size);
    if (torn) {
      writer.tear();
    }
    metrics.addAll(names);
    if (metrics.containsAll(declared) && names.containsAll(metrics)) {
      return writer;
    }
    metrics.addAll(declared);
    Segment next = size > 0 ? last.next() : last;
    writer.close();
    return new SegmentWriter(next, opener, List.copyOf(metrics), 0);
  }

  /** The metrics of a segment; none if it has not even a header. */
  private List<String> names(Segment segment) throws IOException {
    if (Files.size(segment.path()) == 0) {
      return List.of();
    }
    try (LogLines lines = LogLines.open(segment.path())) {
      String line = lines.next();
      return line == null ? List.of() : header(line, segment);
    }
  }

  private static List<String> header(String line, Segment segment) {
    return MetricsHeader.parse(line)
        .orElseThrow(
            () ->
                new FileException(
                    "file "
                        + segment.path()
                        + " must be a metrics log, whose first columns are step and wall_time, but"
                        + " begins with "
                        + HistoryFile.quoted(line)
                        + "; log to another folder"));
  }

  /**
   * Takes what follows the last line end of a segment out of it.
   *
   * @return whether that was possible
   */
  private boolean setAside(Segment segment) throws IOException {
    long end = endOfLines(segment);
    if (end == Files.size(segment.path())) {
      return true;
    }
    Path aside = folder.resolve("metrics.recovered.txt");
    try (RandomAccessFile file = new RandomAccessFile(segment.path().toFile(), "rw")) {
      byte[] tail = new byte[Math.toIntExact(file.length() - end)];
      file.seek(end);
      file.readFully(tail);
      if (end == 0) {
        requireBeginning(tail, segment);
      }
      try (FileOutputStream out = new FileOutputStream(aside.toFile(), true)) {
        out.write(tail);
        out.write('\n');
        out.getFD().sync();
      }
      file.setLength(end);
    } catch (IOException e) {
      warnings.accept(
          new Warning(
              Warning.Code.NOT_WRITTEN,
              "the unfinished last row of " + segment.path() + " stays in it: " + e.getMessage()));
      return end == 0;
    }
    warnings.accept(
        new Warning(
            Warning.Code.DAMAGED_INPUT,
            "the unfinished last row of " + segment.path() + " was moved to " + aside));
    return true;
  }

  /** Where the last line end is; 0 if there is none. */
  private static long endOfLines(Segment segment) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(segment.path().toFile(), "r")) {
      byte[] block = new byte[BLOCK];
      long end = file.length();
      while (end > 0) {
        long start = Math.max(0, end - BLOCK);
        int length = (int) (end - start);
        file.seek(start);
        file.readFully(block, 0, length);
        for (int i = length - 1; i >= 0; i--) {
          if (block[i] == '\n') {
            return start + i + 1;
          }
        }
        end = start;
      }
      return 0;
    }
  }

  /** A file without any line end may be somebody else's. */
  private static void requireBeginning(byte[] tail, Segment segment) {
    String text = new String(tail, StandardCharsets.UTF_8);
    String own = MetricsHeader.line(List.of());
    if (!text.startsWith(own) && !own.startsWith(text)) {
      header(text, segment);
    }
  }
}
