package org.viz4j.io.predictions;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Excerpt;

/** Reads a confusion matrix from CSV without a header: a row a true class, a column a predicted. */
public final class ConfusionReader {
  private static final int MOST = 2000;

  private ConfusionReader() {}

  /**
   * Reads {@code file}.
   *
   * @return classes × classes
   * @throws FileException if the file is missing, is not square, or a cell is no count
   */
  public static Tensor read(Path file) {
    List<double[]> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .commentCharacter('#')
            .detectBomHeader(true)
            .ofCsvRecord(file)) {
      for (CsvRecord row : csv) {
        rows.add(row.getFields().stream().mapToDouble(cell -> count(cell, file)).toArray());
      }
    } catch (NoSuchFileException e) {
      throw new FileException("confusion matrix " + file + " must exist, but was missing", e);
    } catch (UncheckedIOException | IOException e) {
      throw new FileException(
          "confusion matrix " + file + " must be readable, but was not: " + e, e);
    } catch (CsvParseException e) {
      throw new FileException(
          "confusion matrix "
              + file
              + " must be well-formed CSV, but was not: "
              + Excerpt.of(e.getMessage()),
          e);
    }
    int classes = rows.size();
    if (classes == 0 || classes > MOST || rows.stream().anyMatch(row -> row.length != classes)) {
      throw new FileException(
          "confusion matrix "
              + file
              + " must have as many columns as rows, 1 to "
              + MOST
              + ", but had "
              + classes
              + " rows"
              + (classes == 0 ? "" : " and " + rows.get(0).length + " columns"));
    }
    return Tensor.of(rows.stream().flatMapToDouble(Arrays::stream).toArray(), classes, classes);
  }

  private static double count(String cell, Path file) {
    String text = cell.strip();
    if (!text.matches("[0-9]{1,15}([.]0*)?")) {
      throw new FileException(
          "a cell of a confusion matrix must be a count, but was "
              + InvalidInputException.quoted(text)
              + " in "
              + file);
    }
    return Double.parseDouble(text);
  }
}
