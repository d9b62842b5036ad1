package org.viz4j.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.data.Run;
import org.viz4j.data.TrainingHistory;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.history.HistoryReader;
import org.viz4j.io.run.RunReader;

/**
 * What a recipe is made from.
 *
 * @param columns of a history without a header; empty where it has one
 * @param layout of activations; empty where the name of the file says it
 */
record Inputs(List<Path> files, List<String> columns, String layout) {
  static final String LAYOUT = "--layout";

  /** The options that were given. */
  List<String> options() {
    List<String> options = new ArrayList<>();
    if (!columns.isEmpty()) {
      options.add(ColumnsOption.NAME);
    }
    if (!layout.isEmpty()) {
      options.add(LAYOUT);
    }
    return options;
  }

  /**
   * The only file.
   *
   * @throws InvalidInputException if there is none, or more
   */
  Path one(String recipe, String input) {
    if (files.size() != 1) {
      throw InvalidInputException.of(
          "the input of " + recipe, "be one " + input, files.size() + " files");
    }
    return files.get(0);
  }

  TrainingHistory history(Path file) {
    return HistoryReader.read(file, columns);
  }

  /** Each history with the configuration that stands beside it. */
  List<Run> runs() {
    return files.stream().map(file -> RunReader.read(file, columns)).toList();
  }
}
