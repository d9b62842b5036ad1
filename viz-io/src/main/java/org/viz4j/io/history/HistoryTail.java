package org.viz4j.io.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.VizException;

/**
 * Reads the log of a run again and again while it grows. Of a metrics log only the rows that were
 * added are read, in whichever file it goes on; other logs are read as a whole, if they have
 * changed. A log that was cut, replaced or begun anew is noticed. Nothing is kept open between two
 * readings. Not for several threads at once.
 */
public final class HistoryTail {
  private final Path file;
  private final List<String> columns;
  private final MetricsCsv log;
  private @Nullable Reading last;

  /** A file as it was. */
  private record Seen(Path file, long size, FileTime modified, @Nullable Object identity) {}

  /** What came of reading files that were like this. */
  private record Reading(List<Seen> seen, Supplier<TrainingHistory> result) {}

  private HistoryTail(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
    this.log = new MetricsCsv(new HistoryFile(file));
  }

  /** One of {@code file}, or of a folder that holds a log; neither need be there yet. */
  public static HistoryTail of(Path file) {
    return of(file, List.of());
  }

  /**
   * One of {@code file}, or of a folder that holds a log; neither need be there yet.
   *
   * @param columns what its columns are called if it has no header; of no account if it has one
   * @throws InvalidInputException if one is null
   */
  public static HistoryTail of(Path file, List<String> columns) {
    return new HistoryTail(
        InvalidInputException.requirePresent("file of a history", file),
        InvalidInputException.requireAllPresent("columns of a history", columns));
  }

  /**
   * Everything that was logged by now, as {@link HistoryReader#read(Path)} has it.
   *
   * @return the same object as the last time if nothing has changed since
   * @throws FileException as {@link HistoryReader#read(Path)} does
   * @throws InvalidInputException if the file has no header and another number of columns than were
   *     named
   */
  public TrainingHistory read() {
    // before the files are read, so that what is added meanwhile counts as a change
    List<Seen> now = look();
    Reading reading = last;
    if (reading == null || !reading.seen().equals(now)) {
      reading = reading(now);
      last = reading;
    }
    return reading.result().get();
  }

  private Reading reading(List<Seen> now) {
    try {
      TrainingHistory history = readChanged();
      return new Reading(now, () -> history);
    } catch (VizException e) {
      // what the file system could not do it may do the next time, though nothing has changed
      boolean passing = e.getCause() instanceof IOException;
      return new Reading(
          passing ? List.of() : now,
          () -> {
            throw e;
          });
    }
  }

  private TrainingHistory readChanged() {
    if (columns.isEmpty()) {
      return HistoryReader.read(file, columns, log);
    }
    try {
      return HistoryReader.read(file, columns);
    } catch (FileException headed) {
      return HistoryReader.read(file, List.of(), log);
    }
  }

  /** All that a reading depends on. */
  private List<Seen> look() {
    List<Seen> files = new ArrayList<>();
    look(file, files);
    try {
      if (Files.isDirectory(file)) {
        lookInside(files);
      } else {
        Segment.of(file).forEach(segment -> look(segment.path(), files));
        look(file.resolveSibling("metrics.meta.json"), files);
      }
    } catch (IOException | UncheckedIOException e) {
      // a folder that cannot be listed; reading says so
    }
    return files;
  }

  /** A metrics log lies in the folder itself, the files of MLflow in its folder {@code metrics}. */
  private void lookInside(List<Seen> files) throws IOException {
    try (Stream<Path> inside = Files.list(file)) {
      inside.sorted().forEach(each -> look(each, files));
    }
    Path metrics = file.resolve("metrics");
    if (Files.isDirectory(metrics)) {
      try (Stream<Path> inside = Files.walk(metrics)) {
        inside.sorted().forEach(each -> look(each, files));
      }
    }
  }

  private static void look(Path file, List<Seen> files) {
    try {
      BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
      files.add(new Seen(file, is.size(), is.lastModifiedTime(), is.fileKey()));
    } catch (IOException e) {
      // not there: it counts as a change when it comes
    }
  }
}
