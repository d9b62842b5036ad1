package org.viz4j.io.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.Warning;

/** Reads what a {@link MetricsLog} wrote, also while it writes: all segments as one table. */
final class MetricsCsv {
  private static final int OWN = 2;

  private final HistoryFile file;
  private final Numbers numbers = new Numbers(false);
  private final List<Warning> warnings = new ArrayList<>();
  private final List<Segment> segments;
  private final Deque<Sidecar.Session> sessions = new ArrayDeque<>();
  private final Map<String, Integer> order = new HashMap<>();
  private long damaged;
  private String firstDamaged = "";

  private MetricsCsv(HistoryFile file) throws IOException {
    this.file = file;
    this.segments = Segment.of(file.path());
    segments.forEach(segment -> order.put(segment.name(), order.size()));
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

  static TrainingHistory read(HistoryFile file) throws IOException {
    return new MetricsCsv(file).history();
  }

  private TrainingHistory history() throws IOException {
    readSessions();
    List<List<String>> columns = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(List.of(MetricsHeader.STEP, MetricsHeader.WALL_TIME));
    for (Segment segment : segments) {
      List<String> names = names(segment);
      columns.add(names);
      all.addAll(names);
    }
    Header header = Header.named(List.copyOf(all), file, warnings::add, false);
    Table table = new Table(file, numbers, header, warnings);
    for (int i = 0; i < segments.size(); i++) {
      rows(segments.get(i), columns.get(i), table, header.cells());
    }
    if (damaged > 0) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              Table.counted(damaged, "damaged line") + " left out, the first in " + firstDamaged));
    }
    return table.history();
  }

  private void readSessions() {
    Path folder = file.path().toAbsolutePath().getParent();
    if (folder == null || !file.path().endsWith("metrics.csv")) {
      return;
    }
    try {
      sessions.addAll(Sidecar.read(folder).sessions());
    } catch (IOException e) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              Sidecar.in(folder) + " could not be read; where the log was resumed is not known"));
    }
  }

  private List<String> names(Segment segment) throws IOException {
    try (LogLines lines = LogLines.open(segment.path())) {
      String line = lines.next();
      if (line == null) {
        return List.of();
      }
      return MetricsHeader.parse(line)
          .orElseThrow(
              () ->
                  new HistoryFile(segment.path())
                      .error("begin with a line of column names", HistoryFile.quoted(line)));
    }
  }

  private void rows(Segment segment, List<String> names, Table table, List<String> all)
      throws IOException {
    int[] places = new int[names.size()];
    Arrays.setAll(places, i -> all.indexOf(names.get(i)));
    HistoryFile source = new HistoryFile(segment.path());
    try (LogLines lines = LogLines.open(segment.path())) {
      lines.next();
      for (String line = lines.next(); line != null; line = lines.next()) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        if (!isRow(cells, names.size())) {
          damaged(line, source.at(lines.number()));
          continue;
        }
        if (begins(segment, lines.start())) {
          table.resume();
        }
        List<String> row = new ArrayList<>(Collections.nCopies(all.size(), ""));
        row.set(0, cells.get(0));
        row.set(1, cells.get(1));
        for (int i = 0; i < places.length; i++) {
          row.set(places[i], cells.get(i + OWN));
        }
        table.row(row, lines.number());
      }
      if (lines.torn()) {
        warnings.add(Table.cutWarning(source.at(lines.number() + 1)));
      }
    }
  }

  private boolean isRow(List<String> cells, int metrics) {
    return cells.size() == metrics + OWN
        && numbers.kind(cells.get(0)) == Numbers.Kind.NUMBER
        && Double.isFinite(numbers.value(cells.get(0)))
        && cells.stream().noneMatch(cell -> numbers.kind(cell) == Numbers.Kind.TEXT);
  }

  private void damaged(String line, String where) {
    if (line.isEmpty()) {
      return;
    }
    damaged++;
    if (firstDamaged.isEmpty()) {
      firstDamaged = where;
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
    int at = order.getOrDefault(session.segment(), 0);
    int here = order.get(segment.name());
    return at < here || (at == here && session.offset() <= offset);
  }
}
