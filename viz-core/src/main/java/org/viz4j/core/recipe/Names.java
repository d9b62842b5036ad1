package org.viz4j.core.recipe;

import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.figure.Axes;
import org.viz4j.figure.CategoryScale;

/** Names of rows and columns of cells. Several may be the same, as words of a sentence are. */
final class Names {
  private Names() {}

  /** From the left. */
  static void across(Axes.Builder axes, List<String> names) {
    axes.xScale(scale(names)).xTicks(positions(names), names.toArray(new String[0]));
  }

  /** From the top. */
  static void down(Axes.Builder axes, List<String> names) {
    axes.yScale(scale(names).reversed()).yTicks(positions(names), names.toArray(new String[0]));
  }

  private static CategoryScale scale(List<String> names) {
    return CategoryScale.of(IntStream.range(0, names.size()).mapToObj(Integer::toString).toList());
  }

  private static double[] positions(List<String> names) {
    return IntStream.range(0, names.size()).asDoubleStream().toArray();
  }
}
