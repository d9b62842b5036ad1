package org.viz4j.core.stat;

import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Extent;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;

/** Bins for values that are counted. */
public final class Counting {
  private Counting() {}

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
        ? Histogram.count(edges(0, 1, bins), columns)
        : Histogram.count(edges(all.min(), all.max(), bins), columns);
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
}
