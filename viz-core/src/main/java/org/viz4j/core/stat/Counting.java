package org.viz4j.core.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;

/**
 * Counts values in bins. Which bin a value is in is decided by comparing it with the edges of the
 * result, not by a formula that rounds.
 */
public final class Counting {
  private final double[] edges;
  private final long[] counts;
  private final double binsPerUnit;
  private long under;
  private long over;
  private long nan;
  private long infinite;

  private Counting(List<Double> edges) {
    this.edges = edges.stream().mapToDouble(edge -> edge + 0.0).toArray();
    this.counts = new long[edges.size() - 1];
    this.binsPerUnit = counts.length / (this.edges[counts.length] - this.edges[0]);
  }

  /**
   * Counts all values of {@code columns} in bins of equal length from the smallest to the largest
   * finite one; reads them twice. If that is one value, the bins reach from 0.5 below it to 0.5
   * above, and at least to the next numbers; without finite values from 0 to 1. There are fewer
   * bins where there are not so many different numbers in between.
   *
   * @param bins 1 to 1 000 000
   * @throws InvalidInputException if {@code bins} is not
   */
  public static Histogram equalBins(List<Column> columns, int bins) {
    Histogram.checkBins(bins);
    Extent all = columns.stream().map(Extent::of).reduce(Extent.EMPTY, Extent::union);
    return all.finite() == 0
        ? between(edges(0, 1, bins), columns)
        : between(edges(all.min(), all.max(), bins), columns);
  }

  /**
   * Counts all values of {@code columns} in the bins between {@code edges}; reads them once.
   *
   * @throws InvalidInputException if there are fewer than two edges, or one is not finite or not
   *     above the one before
   */
  public static Histogram between(List<Double> edges, List<Column> columns) {
    Counting counting = new Counting(Histogram.checkEdges(edges));
    columns.forEach(column -> column.forEach(counting::add));
    return counting.histogram(edges);
  }

  /** Edges as numpy has them: multiples of the step from the start, and the exact end. */
  private static List<Double> edges(double min, double max, int bins) {
    double from = min < max ? min : Math.min(min - 0.5, Math.nextDown(min));
    double to = min < max ? max : Math.max(min + 0.5, Math.nextUp(min));
    from = Math.max(from, -Double.MAX_VALUE);
    to = Math.min(to, Double.MAX_VALUE);
    boolean huge = Double.isInfinite(to - from);
    double step = huge ? to / bins - from / bins : (to - from) / bins;
    List<Double> edges = new ArrayList<>();
    edges.add(from);
    for (int i = 1; i < bins; i++) {
      double edge = huge && 2 * i > bins ? to - (bins - i) * step : i * step + from;
      if (edge > edges.get(edges.size() - 1) && edge < to) {
        edges.add(edge);
      }
    }
    edges.add(to);
    return edges;
  }

  private void add(double value) {
    int last = counts.length;
    if (value >= edges[0] && value <= edges[last]) {
      counts[bin(value)]++;
    } else if (Double.isNaN(value)) {
      nan++;
    } else if (Double.isInfinite(value)) {
      infinite++;
    } else if (value < edges[0]) {
      under++;
    } else {
      over++;
    }
  }

  private int bin(double value) {
    int guess = (int) ((value - edges[0]) * binsPerUnit);
    int bin = Math.max(0, Math.min(guess, counts.length - 1));
    boolean inside = edges[bin] <= value && value < edges[bin + 1];
    return inside ? bin : found(value);
  }

  private int found(double value) {
    int place = Arrays.binarySearch(edges, value + 0.0);
    return Math.min(place < 0 ? -place - 2 : place, counts.length - 1);
  }

  private Histogram histogram(List<Double> stored) {
    List<Long> list = LongStream.of(counts).boxed().collect(Collectors.toList());
    return new Histogram(stored, list, under, over, nan, infinite);
  }
}
