package org.viz4j.core.layout;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a grid from the left, or its rows from the top: each a plot area with room before
 * and after it. The room is the most that any cell asks for, and the plot areas share what is left.
 */
final class Tracks {
  private final double[] proportions;
  private final double[] before;
  private final double[] after;

  Tracks(List<Double> proportions) {
    this.proportions = proportions.stream().mapToDouble(Double::doubleValue).toArray();
    this.before = new double[this.proportions.length];
    this.after = new double[this.proportions.length];
  }

  /** Makes room for a cell from track {@code first} to before track {@code end}. */
  void reserve(int first, int end, double roomBefore, double roomAfter) {
    before[first] = Math.max(before[first], roomBefore);
    after[end - 1] = Math.max(after[end - 1], roomAfter);
  }

  /** The share of all plot areas that tracks {@code first} to before {@code end} have. */
  double share(int first, int end) {
    return sum(proportions, first, end) / sum(proportions, 0, proportions.length);
  }

  /** What is left of {@code total} for all plot areas; negative if there is no room. */
  double forPlots(double total) {
    return total - sum(before, 0, before.length) - sum(after, 0, after.length);
  }

  /** The least total with which a cell's plot area has {@code length}. */
  double totalFor(int first, int end, double length) {
    double plots = Math.max(0, length - inner(first, end)) / share(first, end);
    return plots - forPlots(0);
  }

  /** Length of a cell's plot area. */
  double plotLength(int first, int end, double total) {
    return forPlots(total) * share(first, end) + inner(first, end);
  }

  /** Where a cell's plot area starts. */
  double plotStart(int first, double total) {
    return outerStart(first, total) + before[first];
  }

  /** Where a cell starts. */
  double outerStart(int first, double total) {
    double plots = first == 0 ? 0 : forPlots(total) * share(0, first);
    return plots + sum(before, 0, first) + sum(after, 0, first);
  }

  private double inner(int first, int end) {
    return sum(after, first, end - 1) + sum(before, first + 1, end);
  }

  private static double sum(double[] values, int from, int to) {
    return from >= to ? 0 : Arrays.stream(values, from, to).sum();
  }
}
