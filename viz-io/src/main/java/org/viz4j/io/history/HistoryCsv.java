package org.viz4j.io.history;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.FieldModifiers;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.io.bytes.Excerpt;

/** Feeds the lines of one file to a {@link Table}. */
final class HistoryCsv {
  /** Longest beginning up to the end of the header, in characters. */
  private static final int HEAD = 1 << 20;

  private final HistoryFile file;
  private final LogText text;
  private final CloseableIterator<CsvRecord> records;
  private long line;
  private boolean cut;

  private HistoryCsv(HistoryFile file, LogText text, CloseableIterator<CsvRecord> records) {
    this.file = file;
    this.text = text;
    this.records = records;
  }

  /**
   * @param columns what to call the columns of a file without a header; empty if nobody says it
   */
  static TrainingHistory read(HistoryFile file, LogText text, List<String> columns)
      throws IOException {
    StringBuilder head = new StringBuilder();
    String headerLine = headerLine(file, text, head);
    char separator = separator(headerLine);
    PushbackReader all = new PushbackReader(text, head.length());
    all.unread(head.toString().toCharArray());
    try (CsvReader<CsvRecord> csv = csv(separator, all)) {
      return new HistoryCsv(file, text, csv.iterator()).history(separator != ',', columns);
    }
  }

  private static CsvReader<CsvRecord> csv(char separator, Reader text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.READ)
        .commentCharacter('#')
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .detectBomHeader(false)
        .build(CsvRecordHandler.of(c -> c.fieldModifier(FieldModifiers.STRIP)), text);
  }

  /** The first line with contents; {@code head} takes everything up to its end. */
  private static String headerLine(HistoryFile file, LogText text, StringBuilder head)
      throws IOException {
    int start = 0;
    for (int c = text.read(); ; c = text.read()) {
      if (c >= 0) {
        head.append((char) c);
      }
      if (c < 0 || c == '\n' || c == '\r') {
        String line = head.substring(start);
        if (!line.isBlank() && !line.startsWith("#")) {
          return checked(file, line);
        }
        start = head.length();
      }
      if (c < 0) {
        throw file.error("have a header and rows", "empty");
      }
      if (head.length() > HEAD) {
        throw file.error(
            "begin with a line of column names", "longer than " + HEAD + " characters");
      }
    }
  }

  private static String checked(HistoryFile file, String line) {
    if (line.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
      throw file.error("be a table in CSV or TSV", "binary data");
    }
    return line;
  }

  /** A comma loses because it may also stand in numbers. */
  private static char separator(String headerLine) {
    char found = ',';
    boolean quoted = false;
    for (int i = 0; i < headerLine.length(); i++) {
      char c = headerLine.charAt(i);
      quoted ^= c == '"';
      if (!quoted && c == '\t') {
        return c;
      }
      if (!quoted && c == ';') {
        found = c;
      }
    }
    return found;
  }

  private TrainingHistory history(boolean decimalComma, List<String> columns) throws IOException {
    List<Warning> warnings = new ArrayList<>();
    Numbers numbers = new Numbers(decimalComma);
    CsvRecord first = next();
    if (first == null) {
      throw file.error("have a header and rows", "a cut-off header");
    }
    line += first.getFields().stream().mapToLong(HistoryCsv::breaks).sum();
    Header header =
        columns.isEmpty()
            ? Header.of(first.getFields(), numbers, file, warnings::add)
            : named(columns, first, numbers, warnings);
    Table table = new Table(file, numbers, header, warnings);
    for (CsvRecord row = header.inFile() ? next() : first; row != null; row = next()) {
      long at = row.getStartingLineNumber();
      requireOneLine(row);
      // a line whose end was never read is the last
      if (at > text.lineEnds() && table.isCut(row.getFields())) {
        table.cut(at);
      } else {
        table.row(row.getFields(), at);
      }
    }
    if (cut) {
      table.cut(line);
    }
    return table.history();
  }

  private Header named(
      List<String> columns, CsvRecord first, Numbers numbers, List<Warning> warnings) {
    if (!Header.isRow(first.getFields(), numbers)) {
      throw file.error(
          "first row",
          "be numbers where the columns are named in the call",
          HistoryFile.quoted(String.join(", ", first.getFields())),
          first.getStartingLineNumber());
    }
    if (columns.size() != first.getFieldCount()) {
      throw InvalidInputException.of(
          "the columns named for " + file.path(),
          "be " + first.getFieldCount() + ", as many as the file has",
          columns.size());
    }
    return Header.named(columns, file, warnings::add, false);
  }

  /** The next row that is neither blank nor a comment, null at the end. */
  private @Nullable CsvRecord next() throws IOException {
    try {
      while (records.hasNext()) {
        CsvRecord row = records.next();
        line = row.getStartingLineNumber();
        boolean blank = row.getFieldCount() == 1 && row.getField(0).isEmpty();
        if (!row.isComment() && !blank) {
          return row;
        }
      }
      return null;
    } catch (CsvParseException e) {
      text.transferTo(Writer.nullWriter());
      line++;
      cut = line > text.lineEnds();
      if (cut) {
        return null;
      }
      throw malformed(e);
    }
  }

  private FileException malformed(CsvParseException e) {
    return new FileException(
        "row must be well-formed CSV, but was not in "
            + file.at(line)
            + ": "
            + Excerpt.of(e.getMessage()),
        e);
  }

  private void requireOneLine(CsvRecord row) {
    for (String cell : row.getFields()) {
      if (breaks(cell) > 0) {
        throw file.error(
            "cell",
            "close its quote on the same line",
            HistoryFile.quoted(cell),
            row.getStartingLineNumber());
      }
    }
  }

  private static long breaks(String cell) {
    boolean one = cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
    return one ? 0 : cell.lines().count() - 1;
  }
}
