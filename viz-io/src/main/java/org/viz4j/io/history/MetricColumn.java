package org.viz4j.io.history;

import java.util.Set;
import org.viz4j.error.FileException;

/** One column of the file: a metric as soon as a cell is a number, text if none is. */
final class MetricColumn {
  private final String name;
  private final int index;
  private final HistoryFile file;
  private final Numbers numbers;
  private final Points points;
  private String firstText = "";
  private long firstTextLine;

  MetricColumn(String name, int index, HistoryFile file, Numbers numbers) {
    this.name = name;
    this.index = index;
    this.file = file;
    this.numbers = numbers;
    this.points = new Points();
  }

  private MetricColumn(MetricColumn other) {
    this.name = other.name;
    this.index = other.index;
    this.file = other.file;
    this.numbers = other.numbers;
    this.points = other.points.copy();
    this.firstText = other.firstText;
    this.firstTextLine = other.firstTextLine;
  }

  /** The same column, to go on with apart from this one. */
  MetricColumn copy() {
    return new MetricColumn(this);
  }

  String name() {
    return name;
  }

  int index() {
    return index;
  }

  Points points() {
    return points;
  }

  /** Whether there are cells, and none of them is a number. */
  boolean isText() {
    return !firstText.isEmpty();
  }

  /** What the first cell of a text column says, and where. */
  String sample() {
    return HistoryFile.quoted(firstText) + " in " + file.at(firstTextLine);
  }

  /**
   * Takes the cell of one row.
   *
   * @throws FileException if the column has both text and numbers
   */
  void put(double x, String cell, long line, Set<Double> repeated) {
    switch (numbers.kind(cell)) {
      case MISSING -> {}
      case NUMBER -> {
        if (isText()) {
          throw notANumber(firstText, firstTextLine);
        }
        points.put(x, numbers.value(cell), repeated);
      }
      case TEXT -> {
        if (points.size() > 0) {
          throw notANumber(cell, line);
        }
        if (!isText()) {
          firstText = cell;
          firstTextLine = line;
        }
      }
    }
  }

  private FileException notANumber(String cell, long line) {
    return file.error(
        "cell of column " + HistoryFile.quoted(name),
        "be a number",
        HistoryFile.quoted(cell),
        file.at(line) + "; leave it empty where nothing was logged");
  }
}
