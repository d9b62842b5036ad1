package org.viz4j.io.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.error.Warning;

/**
 * What the columns are.
 *
 * @param cells what the columns are called; empty where nobody says it
 * @param names one a column, unique; empty for a column that is no metric
 * @param x where the x is; negative to count the rows
 * @param step where a step is that ties rows without an epoch to others; negative for none
 * @param xName what x counts
 * @param inFile whether the first row of the file says the names
 */
record Header(
    List<String> cells, List<String> names, int x, int step, String xName, boolean inFile) {
  private static final Set<String> EPOCH = Set.of("epoch", "epoche");
  private static final Set<String> STEP = Set.of("step", "_step", "global_step");

  /** How many cells a row has. */
  int width() {
    return names.size();
  }

  /** The header of a file whose first row is {@code first}. */
  static Header of(
      List<String> first, Numbers numbers, HistoryFile file, Consumer<Warning> warnings) {
    if (isRow(first, numbers)) {
      warnings.accept(
          new Warning(
              Warning.Code.ASSUMED,
              file.path() + " has no header; its columns are called metric_1, metric_2, …"));
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= first.size(); i++) {
        names.add("metric_" + i);
      }
      return new Header(List.of(), names, -1, -1, "Epoch", false);
    }
    return named(first, file, warnings, true);
  }

  /** The header with these names, from the file or from elsewhere. */
  static Header named(
      List<String> cells, HistoryFile file, Consumer<Warning> warnings, boolean inFile) {
    int epoch = find(cells, EPOCH);
    int step = find(cells, STEP);
    List<String> names = names(cells, epoch < 0 ? step : epoch, file, warnings);
    if (inFile) {
      leaveOutSpans(cells, names);
    }
    if (epoch < 0) {
      return new Header(cells, names, step, -1, step < 0 ? "Epoch" : "Step", inFile);
    }
    if (step >= 0) {
      names.set(step, "");
    }
    return new Header(cells, names, epoch, step, "Epoch", inFile);
  }

  /** Whether a row cannot be a header: it has numbers, and no text. */
  static boolean isRow(List<String> cells, Numbers numbers) {
    return cells.stream().noneMatch(cell -> numbers.kind(cell) == Numbers.Kind.TEXT)
        && cells.stream().anyMatch(cell -> numbers.kind(cell) == Numbers.Kind.NUMBER);
  }

  private static int find(List<String> cells, Set<String> wanted) {
    for (int i = 0; i < cells.size(); i++) {
      if (wanted.contains(cells.get(i).toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static List<String> names(
      List<String> cells, int x, HistoryFile file, Consumer<Warning> warnings) {
    List<String> names = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    Set<String> all = new HashSet<>(cells);
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i);
      if (i == x) {
        names.add("");
      } else if (name.isEmpty()) {
        names.add("");
        warnings.accept(
            new Warning(
                Warning.Code.ASSUMED,
                "column " + (i + 1) + " of " + file.path() + " has no name and was left out"));
      } else {
        names.add(unique(name, used, all));
        if (!names.get(i).equals(name)) {
          warnings.accept(renamed(i, name, names.get(i), file));
        }
      }
    }
    return names;
  }

  /**
   * @param used how often each name was met, or the last number it got
   */
  private static String unique(String name, Map<String, Integer> used, Set<String> all) {
    int n = used.merge(name, 1, Integer::sum);
    if (n == 1) {
      return name;
    }
    while (all.contains(name + "_" + n)) {
      n++;
    }
    used.put(name, n);
    return name + "_" + n;
  }

  private static Warning renamed(int column, String name, String unique, HistoryFile file) {
    return new Warning(
        Warning.Code.ASSUMED,
        "column "
            + (column + 1)
            + " of "
            + file.path()
            + " is named "
            + HistoryFile.quoted(name)
            + " like one before; it is called "
            + HistoryFile.quoted(unique));
  }

  /** Columns of the smallest and largest of the values behind another's points are no metrics. */
  private static void leaveOutSpans(List<String> cells, List<String> names) {
    Set<String> all = new HashSet<>(cells);
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i);
      if ((name.endsWith("__MIN") || name.endsWith("__MAX"))
          && all.contains(name.substring(0, name.length() - "__MIN".length()))) {
        names.set(i, "");
      }
    }
  }
}
