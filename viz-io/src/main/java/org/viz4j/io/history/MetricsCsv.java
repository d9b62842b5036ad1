package org.viz4j.io.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;

/**
 * Reads what a {@link MetricsLog} wrote, also while it writes: all segments as one table. Asked
 * again, it reads what was added.
 */
final class MetricsCsv {
  private static final int OWN = 2;

  private final HistoryFile file;
  private final Numbers numbers = new Numbers(false);
  private final List<SegmentTail> tails = new ArrayList<>();
  private final Deque<Sidecar.Session> sessions = new ArrayDeque<>();
  private List<Sidecar.Session> known = List.of();
  private List<Warning> ofHeader = List.of();
  private List<String> columns = List.of();
  private @Nullable Table table;
  private long damaged;
  private String firstDamaged = "";

  MetricsCsv(HistoryFile file) {
    this.file = file;
  }

  /** Whether the first line of {@code file} is that of a metrics log. */
  static boolean is(Path file) throws IOException {
    try (LogText text = LogText.open(file)) {
      StringBuilder start = new StringBuilder();
      int length = MetricsHeader.line(List.of()).length() + 1;
      for (int c = text.read(); c >= 0 && start.length() < length; c = text.read()) {
        start.append((char) c);
      }
      return MetricsHeader.is(start.toString().split("[\r\n]", -1)[0]);
    }
  }

  /** All rows that there are by now. */
  TrainingHistory read() throws IOException {
    List<Warning> warnings = new ArrayList<>();
    List<Sidecar.Session> opened = readSessions(warnings);
    List<Segment> segments = Segment.of(file.path());
    Table rows = table;
    // what fails half-way must not be gone on with
    table = null;
    if (rows == null || !goesOn(segments, opened) || !readRows(rows)) {
      rows = begin(segments, opened);
      if (!readRows(rows)) {
        throw new IOException("it changed while it was read");
      }
    }
    table = rows;
    warnings.addAll(ofHeader);
    for (SegmentTail tail : tails) {
      if (tail.torn()) {
        warnings.add(Table.cutWarning(tail.place()));
      }
    }
    if (damaged > 0) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              Table.counted(damaged, "damaged line") + " left out, the first in " + firstDamaged));
    }
    return rows.copy(warnings).history();
  }

  private List<Sidecar.Session> readSessions(List<Warning> warnings) {
    Path folder = file.path().toAbsolutePath().getParent();
    if (folder == null || !file.path().endsWith("metrics.csv")) {
      return List.of();
    }
    try {
      return Segment.isBeside(Sidecar.in(folder), folder)
          ? Sidecar.read(folder).sessions()
          : List.of();
    } catch (IOException e) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              Sidecar.in(folder) + " could not be read; where the log was resumed is not known"));
      return List.of();
    }
  }

  /** Whether the segments are those that were read, and no session began in what was. */
  private boolean goesOn(List<Segment> segments, List<Sidecar.Session> opened) {
    boolean same =
        segments.equals(tails.stream().map(SegmentTail::segment).toList())
            && opened.size() >= known.size()
            && opened.subList(0, known.size()).equals(known);
    if (!same || tails.isEmpty() || !tails.stream().allMatch(SegmentTail::headed)) {
      return false;
    }
    SegmentTail last = tails.get(tails.size() - 1);
    List<Sidecar.Session> later = opened.subList(known.size(), opened.size());
    boolean behind =
        later.stream()
            .allMatch(
                session ->
                    session.segment().equals(last.segment().name())
                        && session.offset() >= last.end());
    sessions.addAll(later);
    known = opened;
    return behind;
  }

  private Table begin(List<Segment> segments, List<Sidecar.Session> opened) throws IOException {
    damaged = 0;
    firstDamaged = "";
    sessions.clear();
    sessions.addAll(opened);
    known = opened;
    tails.clear();
    Set<String> all = new LinkedHashSet<>(List.of(MetricsHeader.STEP, MetricsHeader.WALL_TIME));
    for (Segment segment : segments) {
      SegmentTail tail = SegmentTail.of(segment);
      tails.add(tail);
      all.addAll(tail.metrics());
    }
    columns = List.copyOf(all);
    ofHeader = new ArrayList<>();
    Header header = Header.named(columns, file, ofHeader::add, false);
    return new Table(file, numbers, header, new ArrayList<>());
  }

  /** Takes the rows that were added, and says whether the rows before are still there. */
  private boolean readRows(Table rows) throws IOException {
    for (SegmentTail tail : tails) {
      int[] places = tail.metrics().stream().mapToInt(columns::indexOf).toArray();
      if (tail.headed() && !tail.read(line -> take(line, tail.segment(), places, rows))) {
        return false;
      }
    }
    return true;
  }

  private void take(SegmentTail.Line line, Segment segment, int[] places, Table rows) {
    List<String> cells = Arrays.asList(line.text().split(",", -1));
    if (!isRow(cells, places.length)) {
      damaged(line, new HistoryFile(segment.path()));
      return;
    }
    if (begins(segment, line.start())) {
      rows.resume();
    }
    List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    row.set(0, cells.get(0));
    row.set(1, cells.get(1));
    for (int i = 0; i < places.length; i++) {
      row.set(places[i], cells.get(i + OWN));
    }
    rows.row(row, line.number());
  }

  private boolean isRow(List<String> cells, int metrics) {
    return cells.size() == metrics + OWN
        && numbers.kind(cells.get(0)) == Numbers.Kind.NUMBER
        && Double.isFinite(numbers.value(cells.get(0)))
        && cells.stream().noneMatch(cell -> numbers.kind(cell) == Numbers.Kind.TEXT);
  }

  private void damaged(SegmentTail.Line line, HistoryFile source) {
    if (line.text().isEmpty()) {
      return;
    }
    damaged++;
    if (firstDamaged.isEmpty()) {
      firstDamaged = source.at(line.number());
    }
  }

  /** Whether the row there is the first of a session. */
  private boolean begins(Segment segment, long offset) {
    boolean begins = false;
    while (!sessions.isEmpty() && isAtOrBefore(sessions.element(), segment, offset)) {
      sessions.remove();
      begins = true;
    }
    return begins;
  }

  private boolean isAtOrBefore(Sidecar.Session session, Segment segment, long offset) {
    int at = place(session.segment());
    int here = place(segment.name());
    return at < here || (at == here && session.offset() <= offset);
  }

  private int place(String segment) {
    for (int i = 0; i < tails.size(); i++) {
      if (tails.get(i).segment().name().equals(segment)) {
        return i;
      }
    }
    return 0;
  }
}
