package org.viz4j.io.predictions;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.Column;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Excerpt;

/**
 * Reads predictions from CSV with a header: a column {@code label}, a column {@code predicted}, and
 * one column a class with its probability, {@code p0}, {@code p1}, … or {@code p_<name>}. Other
 * columns are not read. Labels are numbers of classes from 0, or names.
 */
public final class PredictionsReader {
  private static final String LABEL = "label";
  private static final String PREDICTED = "predicted";
  private static final int MOST_CLASSES = 2000;

  private PredictionsReader() {}

  /**
   * Reads {@code file}.
   *
   * @throws FileException if the file is missing, has no such columns or no rows, or a cell is not
   *     what its column is; the message names file and line
   */
  public static Predictions read(Path file) {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .commentCharacter('#')
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .detectBomHeader(true)
            .ofCsvRecord(file)) {
      Rows rows = null;
      for (CsvRecord record : csv) {
        List<String> cells = record.getFields().stream().map(String::strip).toList();
        if (rows == null) {
          rows = new Rows(file, cells);
        } else if (cells.size() > 1 || !cells.get(0).isEmpty()) {
          rows.add(cells, record.getStartingLineNumber());
        }
      }
      if (rows == null || rows.labels.isEmpty()) {
        throw new FileException("predictions " + file + " must have rows, but were empty");
      }
      return rows.predictions();
    } catch (CsvParseException e) {
      throw new FileException(
          "predictions "
              + file
              + " must be well-formed CSV, but were not: "
              + Excerpt.of(e.getMessage()),
          e);
    } catch (InvalidInputException e) {
      throw new FileException(e.getMessage() + " in " + file, e);
    } catch (NoSuchFileException e) {
      throw new FileException("predictions " + file + " must exist, but were missing", e);
    } catch (UncheckedIOException | IOException e) {
      throw new FileException(
          "predictions " + file + " must be readable text in UTF-8, but were not: " + e, e);
    }
  }

  private static final class Rows {
    private final Path file;
    private final int width;
    private final int label;
    private final int predicted;
    private final List<Integer> chances;
    private final List<String> names;
    private final List<String> labels = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();
    private final List<double[]> probabilities = new ArrayList<>();
    private long largest = -1;

    Rows(Path file, List<String> header) {
      this.file = file;
      this.width = header.size();
      this.label = column(header, LABEL);
      this.predicted = column(header, PREDICTED);
      this.chances =
          IntStream.range(0, width)
              .filter(i -> header.get(i).matches("(?s)p_.+|p[0-9]+"))
              .boxed()
              .toList();
      this.names =
          chances.stream()
              .map(header::get)
              .map(name -> name.startsWith("p_") ? name.substring(2) : name.substring(1))
              .toList();
    }

    private int column(List<String> header, String name) {
      int index = header.indexOf(name);
      if (index < 0) {
        throw new FileException(
            "header of predictions "
                + file
                + " must have a column "
                + name
                + ", but was "
                + InvalidInputException.quoted(String.join(",", header)));
      }
      return index;
    }

    void add(List<String> cells, long line) {
      if (cells.size() != width) {
        throw new FileException(
            "number of cells must be " + width + ", but was " + cells.size() + " in " + at(line));
      }
      labels.add(cells.get(label));
      choices.add(cells.get(predicted));
      double[] row = new double[chances.size()];
      for (int i = 0; i < row.length; i++) {
        row[i] = probability(cells.get(chances.get(i)), line);
      }
      probabilities.add(row);
    }

    private String at(long line) {
      return file + ":" + line;
    }

    private double probability(String cell, long line) {
      try {
        return Double.parseDouble(cell);
      } catch (NumberFormatException e) {
        throw new FileException(
            "a probability must be a number, but was "
                + InvalidInputException.quoted(cell)
                + " in "
                + at(line),
            e);
      }
    }

    Predictions predictions() {
      List<String> classes = classes();
      double[] flat = probabilities.stream().flatMapToDouble(Arrays::stream).toArray();
      @Nullable Tensor tensor =
          chances.isEmpty() ? null : Tensor.of(flat, labels.size(), classes.size());
      return new Predictions(
          classes, column(labels, classes), column(choices, classes), tensor, List.of());
    }

    private List<String> classes() {
      if (!names.isEmpty()) {
        return names;
      }
      labels.forEach(this::count);
      choices.forEach(this::count);
      if (largest >= 0) {
        return IntStream.rangeClosed(0, (int) largest).mapToObj(Integer::toString).toList();
      }
      return Stream.concat(labels.stream(), choices.stream()).distinct().sorted().toList();
    }

    private void count(String cell) {
      number(cell).ifPresent(value -> largest = Math.max(largest, value));
    }

    private static Optional<Integer> number(String cell) {
      return cell.matches("[0-9]{1,5}") && Integer.parseInt(cell) < MOST_CLASSES
          ? Optional.of(Integer.parseInt(cell))
          : Optional.empty();
    }

    private Column column(List<String> cells, List<String> classes) {
      Map<String, Integer> places = new HashMap<>();
      for (int i = 0; i < classes.size(); i++) {
        places.putIfAbsent(classes.get(i), i);
      }
      double[] values = new double[cells.size()];
      for (int i = 0; i < values.length; i++) {
        String cell = cells.get(i);
        Integer named = places.get(cell);
        int index = named != null ? named : number(cell).orElse(-1);
        if (index < 0 || index >= classes.size()) {
          throw new FileException(
              "a class must be one of "
                  + Excerpt.of(String.join(", ", classes))
                  + ", but was "
                  + InvalidInputException.quoted(cell)
                  + " in row "
                  + (i + 1)
                  + " of "
                  + file);
        }
        values[i] = index;
      }
      return Column.of(values);
    }
  }
}
