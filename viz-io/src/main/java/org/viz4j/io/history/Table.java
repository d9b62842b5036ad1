package org.viz4j.io.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.viz4j.data.Series;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

/** Collects the rows of one file and merges those of one epoch. */
final class Table {
  private static final int LISTED = 5;

  private record Row(List<String> cells, long line) {}

  private final HistoryFile file;
  private final Numbers numbers;
  private final Header header;
  private final List<Warning> warnings;
  private final List<MetricColumn> columns = new ArrayList<>();
  private final List<Row> waiting = new ArrayList<>();
  private final Set<Double> repeated = new HashSet<>();
  private long rows;
  private long repeatedHeaders;
  private long guessed;
  private boolean resumed;
  private long superseded;
  private double lastX = Double.NaN;
  private double lastStep = Double.NaN;

  /**
   * @param warnings those about the header; this table adds its own
   */
  Table(HistoryFile file, Numbers numbers, Header header, List<Warning> warnings) {
    this.file = file;
    this.numbers = numbers;
    this.header = header;
    this.warnings = warnings;
    for (int i = 0; i < header.width(); i++) {
      if (!header.names().get(i).isEmpty()) {
        columns.add(new MetricColumn(header.names().get(i), i, file, numbers));
      }
    }
  }

  private Table(Table other, List<Warning> warnings) {
    this.file = other.file;
    this.numbers = other.numbers;
    this.header = other.header;
    this.warnings = warnings;
    other.columns.forEach(column -> columns.add(column.copy()));
    waiting.addAll(other.waiting);
    repeated.addAll(other.repeated);
    rows = other.rows;
    repeatedHeaders = other.repeatedHeaders;
    guessed = other.guessed;
    resumed = other.resumed;
    superseded = other.superseded;
    lastX = other.lastX;
    lastStep = other.lastStep;
  }

  /** The rows so far, apart from those to come. */
  Table copy(List<Warning> warnings) {
    return new Table(this, warnings);
  }

  /** Whether a row without a line end was still being written. */
  boolean isCut(List<String> cells) {
    if (cells.size() < header.width()) {
      return true;
    }
    String last = cells.get(cells.size() - 1);
    return last.endsWith(".")
        || (numbers.kind(last) == Numbers.Kind.TEXT
            && columns.stream().noneMatch(c -> c.index() == cells.size() - 1 && c.isText()));
  }

  /** Leaves out the row that was still being written. */
  void cut(long line) {
    warnings.add(cutWarning(file.at(line)));
  }

  /** Tells that the line at {@code where} was still being written. */
  static Warning cutWarning(String where) {
    return new Warning(
        Warning.Code.DAMAGED_INPUT, "the last line was cut off and is left out in " + where);
  }

  /**
   * Takes one row.
   *
   * @throws FileException if it does not fit the header or a cell is not what its column is
   */
  void row(List<String> cells, long line) {
    if (header.inFile() && cells.equals(header.cells())) {
      repeatedHeaders++;
      return;
    }
    if (cells.size() != header.width()) {
      throw ragged(cells.size(), line);
    }
    rows++;
    Row row = new Row(cells, line);
    if (header.x() < 0) {
      put(rows, row);
    } else if (cells.stream().anyMatch(cell -> numbers.kind(cell) != Numbers.Kind.MISSING)) {
      place(row);
    }
    if (numbers.mixed()) {
      throw file.error(
          "decimal mark", "be the same in all numbers", "both a comma and a point", line);
    }
  }

  /** The next row is the first of a session: from its x on, what was before does not count. */
  void resume() {
    if (!Double.isNaN(lastX)) {
      settle(Double.NaN, Double.NaN);
    }
    resumed = true;
  }

  private FileException ragged(int count, long line) {
    String remedy =
        numbers.decimalComma() || count < header.width()
            ? ""
            : "; numbers with a decimal comma need a semicolon or a tab between columns";
    return file.error(
        "number of cells",
        "be " + header.width() + " as in the first row",
        Integer.toString(count),
        file.at(line) + remedy);
  }

  private void place(Row row) {
    double x = number(row, header.x());
    double step = header.step() < 0 ? Double.NaN : number(row, header.step());
    if (!Double.isNaN(x)) {
      if (resumed) {
        resumed = false;
        columns.forEach(column -> superseded += column.points().dropFrom(x));
      }
      settle(x, step);
      put(x, row);
      lastX = x;
      lastStep = step;
    } else if (header.step() < 0 && !Double.isNaN(lastX)) {
      guessed++;
      put(lastX, row);
    } else {
      waiting.add(row);
    }
  }

  /** The finite number in a column that orders the rows, NaN for none. */
  private double number(Row row, int column) {
    String cell = row.cells().get(column);
    return switch (numbers.kind(cell)) {
      case MISSING -> Double.NaN;
      case NUMBER -> {
        double value = numbers.value(cell);
        if (!Double.isFinite(value)) {
          throw notFinite(row, column);
        }
        yield value + 0.0; // -0.0 and 0.0 are one epoch
      }
      case TEXT -> throw notFinite(row, column);
    };
  }

  private FileException notFinite(Row row, int column) {
    return file.error(
        "cell of column " + HistoryFile.quoted(header.cells().get(column)),
        "be a finite number",
        HistoryFile.quoted(row.cells().get(column)),
        row.line());
  }

  /** Gives the rows without an epoch theirs, now that the next epoch is known. */
  private void settle(double nextX, double nextStep) {
    for (Row row : waiting) {
      double step = header.step() < 0 ? Double.NaN : number(row, header.step());
      if (step == nextStep) {
        put(nextX, row);
      } else {
        guessed += step == lastStep ? 0 : 1;
        put(Double.isNaN(lastX) ? nextX : lastX, row);
      }
    }
    waiting.clear();
  }

  private void put(double x, Row row) {
    for (MetricColumn column : columns) {
      column.put(x, row.cells().get(column.index()), row.line(), repeated);
    }
  }

  /**
   * Everything that was logged.
   *
   * @throws FileException if that is nothing
   */
  TrainingHistory history() {
    if (rows == 0) {
      throw file.error("have rows below its header", "a header only");
    }
    if (!waiting.isEmpty() && Double.isNaN(lastX)) {
      throw file.error(
          "have a number in column " + HistoryFile.quoted(header.cells().get(header.x())),
          "without one");
    }
    settle(Double.NaN, Double.NaN);
    columns.stream().filter(MetricColumn::isText).forEach(this::leaveOut);
    columns.removeIf(MetricColumn::isText);
    List<Series> metrics =
        columns.stream().map(column -> column.points().series(column.name(), repeated)).toList();
    if (metrics.stream().allMatch(series -> series.size() == 0)) {
      throw file.error("have a number in a column of metrics", "without one");
    }
    warnRows();
    return new TrainingHistory(metrics, header.xName(), warnings);
  }

  private void warnAssumed(String message) {
    warnings.add(new Warning(Warning.Code.ASSUMED, message));
  }

  private void warnRows() {
    int replaced = columns.stream().mapToInt(column -> column.points().replaced()).sum();
    List<String> replacedIn =
        columns.stream().filter(c -> c.points().replaced() > 0).map(MetricColumn::name).toList();
    String unit = header.xName().toLowerCase(Locale.ROOT);
    String in = " in " + file.path();
    if (replaced > 0) {
      String rest =
          "; the last one counts, " + replaced + " of " + listed(replacedIn) + " left out";
      warnAssumed(counted(repeated.size(), unit) + " with several values" + in + rest);
    }
    if (superseded > 0) {
      String why = ", because the run was resumed from an earlier " + unit;
      warnAssumed(counted(superseded, "value") + " left out of " + file.path() + why);
    }
    if (guessed > 0) {
      warnAssumed(counted(guessed, "row") + " without " + unit + " taken to the one before" + in);
    }
    if (repeatedHeaders > 0) {
      warnings.add(
          new Warning(
              Warning.Code.DAMAGED_INPUT,
              counted(repeatedHeaders, "further header") + " skipped in " + file.path()));
    }
  }

  private void leaveOut(MetricColumn column) {
    warnings.add(
        new Warning(
            Warning.Code.ASSUMED,
            "column "
                + HistoryFile.quoted(column.name())
                + " has no number and is left out; its first cell is "
                + column.sample()));
  }

  static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static String listed(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
    return names.size() > LISTED ? shown + " and " + (names.size() - LISTED) + " more" : shown;
  }
}
