package org.viz4j.io.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.viz4j.error.InvalidInputException;

/** The first line of a segment of a metrics log: {@code step,wall_time} and the metrics' names. */
final class MetricsHeader {
  static final String STEP = "step";
  static final String WALL_TIME = "wall_time";

  private static final int LONGEST = 512;
  private static final String FORMULA = "=+-@";

  private MetricsHeader() {}

  /** Whether {@code line} begins a metrics log. */
  static boolean is(String line) {
    String start = STEP + ',' + WALL_TIME;
    return line.equals(start) || line.startsWith(start + ',');
  }

  /** The line, without its end, for these metrics. */
  static String line(List<String> metrics) {
    StringBuilder line = new StringBuilder(STEP).append(',').append(WALL_TIME);
    for (String name : metrics) {
      line.append(',').append(cell(name));
    }
    return line.toString();
  }

  private static String cell(String name) {
    boolean plain = name.chars().noneMatch(c -> c == ',' || c == '"' || c == ';');
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** The metrics that {@code line} names; empty if it is no such line. */
  static Optional<List<String>> parse(String line) {
    if (!is(line)) {
      return Optional.empty();
    }
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(line)) {
      List<String> cells = csv.iterator().next().getFields();
      return Optional.of(cells.subList(2, cells.size()));
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns {@code name} if a log can have a metric of that name.
   *
   * @throws InvalidInputException if not
   */
  static String requireName(String name) {
    InvalidInputException.requirePresent("name of a metric", name);
    String thing = "name of a metric";
    if (name.isEmpty() || !name.strip().equals(name)) {
      throw refused(thing, "have a character and no blanks around it", name);
    }
    if (name.length() > LONGEST) {
      throw refused(thing, "have at most " + LONGEST + " characters", name);
    }
    if (name.codePoints().anyMatch(Character::isISOControl)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
      throw refused(thing, "be without control characters and unpaired surrogates", name);
    }
    if (FORMULA.indexOf(name.charAt(0)) >= 0) {
      throw refused(
          thing, "not begin with =, +, - or @, which a spreadsheet takes for a formula", name);
    }
    if (name.equals(STEP) || name.equals(WALL_TIME)) {
      throw refused(thing, "not be that of a column every log has", name);
    }
    return name;
  }

  private static InvalidInputException refused(String thing, String constraint, String name) {
    return InvalidInputException.of(thing, constraint, InvalidInputException.quoted(name));
  }
}
