package org.viz4j.core.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.figure.Axes;
import org.viz4j.figure.CategoryScale;

/** Names of rows and columns of cells. Several may be the same, as words of a sentence are. */
final class Names {
  /** No page has room for more. */
  private static final int MOST = 1000;

  private Names() {}

  /** From the left. */
  static void across(Axes.Builder axes, List<String> names) {
    axes.xScale(scale(names));
    if (!areDistinct(names)) {
      axes.xTicks(positions(names), labels(names));
    }
  }

  /** From the top. */
  static void down(Axes.Builder axes, List<String> names) {
    axes.yScale(scale(names).reversed());
    if (!areDistinct(names)) {
      axes.yTicks(positions(names), labels(names));
    }
  }

  private static CategoryScale scale(List<String> names) {
    return CategoryScale.of(
        areDistinct(names)
            ? names
            : IntStream.range(0, names.size()).mapToObj(Integer::toString).toList());
  }

  private static boolean areDistinct(List<String> names) {
    return names.stream().distinct().count() == names.size();
  }

  private static double[] positions(List<String> names) {
    return shown(names).asDoubleStream().toArray();
  }

  private static String[] labels(List<String> names) {
    return shown(names).mapToObj(names::get).toArray(String[]::new);
  }

  private static IntStream shown(List<String> names) {
    int each = Math.max(1, (names.size() + MOST - 1) / MOST);
    return IntStream.iterate(0, i -> i < names.size(), i -> i + each);
  }
}
