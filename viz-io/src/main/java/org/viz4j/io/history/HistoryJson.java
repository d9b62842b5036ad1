package org.viz4j.io.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;
import org.viz4j.io.bytes.Excerpt;

/**
 * Feeds the objects of a JSON file to a {@link Table}. The file is read twice, for the names and
 * for the rows, so that only the points are held.
 */
final class HistoryJson {
  private static final int DEPTH = 64;
  private static final int LONGEST_FIRST = 1 << 20;
  private static final String LOG_HISTORY = "log_history";

  /** Only the closing row of a Hugging Face log has it; its {@code train_loss} is a mean. */
  private static final String TOTALS = "train_runtime";

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
          .build();

  /** Takes one row: the texts of its values by name. */
  private interface Rows {
    void row(Map<String, String> cells, long line);
  }

  private final HistoryFile file;
  private final Rows rows;
  private long cut;

  private HistoryJson(HistoryFile file, Rows rows) {
    this.file = file;
    this.rows = rows;
  }

  static TrainingHistory read(HistoryFile file) throws IOException {
    Set<String> keys = new LinkedHashSet<>();
    long[] left = {0};
    long cut =
        new HistoryJson(
                file,
                (cells, line) -> {
                  keys.addAll(cells.keySet());
                  left[0]++;
                })
            .walk();
    if (left[0] == 0) {
      throw file.error("have rows", cut > 0 ? "a cut-off line only" : "without one");
    }
    List<String> names = List.copyOf(keys);
    List<Warning> warnings = new ArrayList<>();
    Table table =
        new Table(
            file, new Numbers(false), Header.named(names, file, warnings::add, false), warnings);
    // what was appended since the first pass may have other names
    new HistoryJson(
            file,
            (cells, line) -> {
              if (left[0]-- > 0) {
                table.row(names.stream().map(name -> cells.getOrDefault(name, "")).toList(), line);
              }
            })
        .walk();
    if (cut > 0) {
      table.cut(cut);
    }
    return table.history();
  }

  /** Gives all rows, and returns the line that was still being written, 0 for none. */
  private long walk() throws IOException {
    try (LogText text = LogText.open(file.path())) {
      if (isLines()) {
        lines(text);
      } else {
        document(text);
      }
    }
    return cut;
  }

  /** Whether the first line is whole JSON; a document may be one line, but that is a long one. */
  private boolean isLines() throws IOException {
    StringBuilder first = new StringBuilder();
    try (LogText text = LogText.open(file.path())) {
      int c = text.read();
      while (c >= 0 && !(text.ended() && !first.toString().isBlank())) {
        if (first.length() == LONGEST_FIRST) {
          return false;
        }
        first.append((char) c);
        c = text.read();
      }
    }
    try {
      new HistoryJson(file, (cells, at) -> {}).line(first.toString(), 1);
      return true;
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private void lines(LogText text) throws IOException {
    BufferedReader lines = new BufferedReader(text);
    long number = 1;
    String line = lines.readLine();
    while (line != null) {
      String next = lines.readLine();
      try {
        line(line, number);
      } catch (JsonProcessingException e) {
        if (next != null || text.ended()) {
          throw malformed(e, number);
        }
        cut = number;
      }
      line = next;
      number++;
    }
  }

  private void line(String line, long number) throws IOException {
    try (JsonParser json = JSON.createParser(line)) {
      while (json.nextToken() != null) {
        value(json, number);
      }
    }
  }

  private void document(LogText text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      while (json.nextToken() != null) {
        value(json, 0);
      }
    } catch (JsonProcessingException e) {
      throw malformed(e, e.getLocation() == null ? 1 : e.getLocation().getLineNr());
    }
  }

  private FileException malformed(JsonProcessingException e, long line) {
    return new FileException(
        "history must be well-formed JSON, but was not in "
            + file.at(line)
            + ": "
            + Excerpt.of(e.getOriginalMessage()),
        e);
  }

  /**
   * A row, or an array of them.
   *
   * @param line 0 to ask the parser
   */
  private void value(JsonParser json, long line) throws IOException {
    long at = line > 0 ? line : json.currentLocation().getLineNr();
    switch (json.currentToken()) {
      case START_OBJECT -> object(json, at, line);
      case START_ARRAY -> {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          value(json, line);
        }
      }
      default ->
          throw file.error("row", "be a JSON object", HistoryFile.quoted(json.getText()), at);
    }
  }

  private void object(JsonParser json, long at, long line) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    boolean state = false;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals(LOG_HISTORY)) {
        state = true;
        value(json, line);
      } else {
        cell(json, name, cells);
      }
    }
    if (!state && !cells.containsKey(TOTALS)) {
      rows.row(cells, at);
    }
  }

  private static void cell(JsonParser json, String name, Map<String, String> cells)
      throws IOException {
    switch (json.currentToken()) {
      case START_OBJECT -> {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String inner = json.currentName();
          json.nextToken();
          cell(json, name + '/' + inner, cells);
        }
      }
      case START_ARRAY -> {
        json.skipChildren();
        cells.put(name, "[…]");
      }
      case VALUE_NULL -> cells.put(name, "");
      default -> cells.put(name, json.getText().strip());
    }
  }
}
