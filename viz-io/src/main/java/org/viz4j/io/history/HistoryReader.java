package org.viz4j.io.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;

/**
 * Reads the log of a training run: a CSV or TSV file with a header, as training loops, Keras,
 * Lightning, Ultralytics, Weights &amp; Biases and spreadsheets write it; JSON lines; the {@code
 * trainer_state.json} of Hugging Face; the folder of an MLflow run or of a metrics log. What a file
 * means is read from its contents, never from its name.
 *
 * <ul>
 *   <li><b>Text.</b> UTF-8, with or without a byte order mark, or UTF-16 with one. Any line end.
 *       Blank lines and lines that start with {@code #} are skipped. Cells may be quoted and padded
 *       with blanks.
 *   <li><b>Separator.</b> That of the header line: a tab where it has one outside quotes, else a
 *       semicolon, else a comma. Where a tab or semicolon separates, numbers may have a decimal
 *       comma, but then all that have a decimal mark must have the same.
 *   <li><b>Cells.</b> {@code nan}, {@code inf} and {@code infinity} with or without a sign and in
 *       any case are values. Empty, {@code NA}, {@code N/A}, {@code null} and {@code None} in any
 *       case mean "not logged" and give no point. A column without any number is left out with a
 *       warning; a cell that is no number in a column of numbers is an error.
 *   <li><b>x.</b> The column {@code epoch} in any case (or {@code Epoche}), as it is, from 0 or
 *       from 1; where there is none, the column {@code step}, {@code _step} or {@code global_step};
 *       else the rows are 1, 2, …. Beside epochs a step column is no metric.
 *   <li><b>Rows.</b> Rows of one epoch merge, so that a log with one metric a row reads like any
 *       other. Of several values of a metric in one epoch the last in the file counts, and a
 *       warning says how many. A row without an epoch belongs to the next one if that has the same
 *       step, else to the one before. Points are in the order of x.
 *   <li><b>Names</b> stay as in the header; the second of one name gets {@code _2} and a warning. A
 *       column without a name is left out with a warning. {@code loss__MIN} and {@code loss__MAX}
 *       beside {@code loss}, the span of the values behind an exported point, are left out of
 *       tables, but not of metrics logs. A first row of numbers is no header: the columns become
 *       {@code metric_1}, {@code metric_2}, … with a warning. A header that is repeated further
 *       down, as after a resumed run, is skipped with a warning.
 *   <li><b>The last line.</b> If it has no line end, too few cells or a last cell that is cut, it
 *       was being written when it was read: it is left out with a warning. With all its cells it
 *       counts although a last digit could be missing, because editors and spreadsheets leave out
 *       the last line end, and a history without its last epoch would be wrong every time.
 *   <li><b>JSON.</b> An object a row, one a line or all in one array; or an object whose {@code
 *       log_history} is that array, where the closing row of totals, which has a {@code
 *       train_runtime}, is no row. An object within a row gives metrics called {@code outer/inner};
 *       {@code null} means "not logged". {@code NaN} and {@code Infinity} are values, bare or in
 *       quotes.
 *   <li><b>MLflow.</b> A folder with a folder {@code metrics}, where every file is a metric and has
 *       lines of time, value and step. x is the step.
 *   <li><b>A metrics log</b> ({@link MetricsLog}) is known by its first columns, {@code step} and
 *       {@code wall_time}. The files {@code metrics.0001.csv}, … beside {@code metrics.csv} go on
 *       where it ends; its folder may be named in its place. It may be read while it is written. Of
 *       a run that was resumed from an earlier step, what the earlier session logged from there on
 *       does not count, with a warning. A line that is no row is left out with a warning, and so is
 *       a last line without an end, whatever is in it.
 * </ul>
 *
 * <p>Rows are read one at a time; only the points are held.
 */
public final class HistoryReader {
  private HistoryReader() {}

  /**
   * Reads {@code file}.
   *
   * @return at least one metric and one point; {@link TrainingHistory#warnings()} says what was
   *     assumed or left out
   * @throws FileException if the file is missing, no such text, without rows or numbers, damaged
   *     elsewhere than in its last line, or has more points than the memory holds; the message
   *     names file and line
   */
  public static TrainingHistory read(Path file) {
    return read(file, List.of());
  }

  /**
   * Reads {@code file}, a table without a header.
   *
   * @param columns what its columns are called, in order; {@code epoch} and {@code step} mean what
   *     they do in a header. Empty to find it in the file
   * @return as {@link #read(Path)} does
   * @throws FileException as {@link #read(Path)} does, and if the file has a header
   * @throws InvalidInputException if the file has another number of columns, or if one is null
   */
  public static TrainingHistory read(Path file, List<String> columns) {
    return read(file, columns, new MetricsCsv(new HistoryFile(file)));
  }

  /** The same; a metrics log is read on from where {@code log} has come. */
  static TrainingHistory read(Path file, List<String> columns, MetricsCsv log) {
    HistoryFile source = new HistoryFile(file);
    List<String> named = InvalidInputException.requireAllPresent("columns of a history", columns);
    try {
      if (Files.isDirectory(file)) {
        Path inside = file.resolve("metrics.csv");
        return Files.exists(inside) ? read(inside, columns) : MlflowRun.read(source);
      }
      if (isJson(file)) {
        return HistoryJson.read(source);
      }
      return named.isEmpty() && MetricsCsv.is(file) ? log.read() : table(source, named);
    } catch (UncheckedIOException e) {
      throw unreadable(source, e.getCause());
    } catch (IOException e) {
      throw unreadable(source, e);
    } catch (OutOfMemoryError e) {
      throw source.error(
          "fit into the free memory", "too large; give the JVM more memory with -Xmx", e);
    }
  }

  private static TrainingHistory table(HistoryFile source, List<String> columns)
      throws IOException {
    try (LogText text = LogText.open(source.path())) {
      return HistoryCsv.read(source, text, columns);
    }
  }

  private static boolean isJson(Path file) throws IOException {
    try (LogText text = LogText.open(file)) {
      int c = text.read();
      while (c >= 0 && Character.isWhitespace(c)) {
        c = text.read();
      }
      return c == '{' || c == '[';
    }
  }

  private static FileException unreadable(HistoryFile source, IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return source.error("exist", "missing", cause);
    }
    if (cause instanceof CharacterCodingException) {
      return source.error(
          "be text in UTF-8, or in UTF-16 with a byte order mark", "something else", cause);
    }
    return source.error("be readable", "refused (" + cause + ")", cause);
  }
}
