package org.viz4j.io.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.viz4j.error.Warning;

/**
 * What the columns are.
 *
 * @param cells as in the file, empty where the file has no header
 * @param names one a column, unique; empty for a column that is no metric
 * @param x where the x is; negative to count the rows
 * @param step where a step is that ties rows without an epoch to others; negative for none
 * @param xName what x counts
 */
record Header(List<String> cells, List<String> names, int x, int step, String xName) {
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
      return new Header(List.of(), names, -1, -1, "Epoch");
    }
    int epoch = find(first, EPOCH);
    int step = find(first, STEP);
    List<String> names = names(first, epoch < 0 ? step : epoch, file, warnings);
    if (epoch < 0) {
      return new Header(first, names, step, -1, step < 0 ? "Epoch" : "Step");
    }
    if (step >= 0) {
      names.set(step, "");
    }
    return new Header(first, names, epoch, step, "Epoch");
  }

  private static boolean isRow(List<String> cells, Numbers numbers) {
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
    Set<String> used = new HashSet<>();
    Set<String> all = new HashSet<>(cells);
    for (int i = 0; i < cells.size(); i++) {
      String name = cells.get(i);
      if (i == x || isSpan(name, all)) {
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

  private static String unique(String name, Set<String> used, Set<String> all) {
    String unique = name;
    for (int n = 2; used.contains(unique) || (n > 2 && all.contains(unique)); n++) {
      unique = name + "_" + n;
    }
    used.add(unique);
    return unique;
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

  /** Whether a column holds the smallest or largest of the values behind another's points. */
  private static boolean isSpan(String name, Set<String> all) {
    return (name.endsWith("__MIN") || name.endsWith("__MAX"))
        && all.contains(name.substring(0, name.length() - "__MIN".length()));
  }
}
