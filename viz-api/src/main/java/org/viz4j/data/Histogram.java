package org.viz4j.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.error.InvalidInputException;

/**
 * How many values lie in each of some bins. Bin {@code i} holds what is at or above edge {@code i}
 * and below edge {@code i + 1}; the last one also holds what is exactly at the last edge. No value
 * is lost: what is in no bin is counted beside them.
 *
 * @param edges two or more, finite, strictly increasing, in data units
 * @param counts one a bin, each zero or more
 * @param under finite values below the first edge
 * @param over finite values above the last edge
 * @param nan values that are NaN
 * @param infinite values that are infinite
 */
public record Histogram(
    List<Double> edges, List<Long> counts, long under, long over, long nan, long infinite) {
  private static final int MOST_BINS = 1_000_000;

  /**
   * @throws InvalidInputException if there are not one more edges than bins, an edge is not finite
   *     or not above the one before, or a count is negative
   */
  public Histogram {
    edges = InvalidInputException.requireAllPresent("edges of a histogram", edges);
    counts = InvalidInputException.requireAllPresent("counts of a histogram", counts);
    checkEdges(edges);
    if (counts.size() != edges.size() - 1) {
      throw InvalidInputException.of(
          "counts of a histogram with " + edges.size() + " edges",
          "be " + (edges.size() - 1),
          counts.size());
    }
    counts.forEach(Histogram::checkCount);
    List.of(under, over, nan, infinite).forEach(Histogram::checkCount);
  }

  /** A histogram that all values are inside of. */
  public static Histogram of(List<Double> edges, List<Long> counts) {
    return new Histogram(edges, counts, 0, 0, 0, 0);
  }

  /**
   * Counts all values of {@code columns} in the bins between {@code edges}; reads them once.
   *
   * @throws InvalidInputException if there are fewer than two edges, or one is not finite or not
   *     above the one before, or something is null
   */
  public static Histogram count(List<Double> edges, List<Column> columns) {
    BinCounter counter =
        new BinCounter(
            checkEdges(InvalidInputException.requireAllPresent("edges of a histogram", edges)));
    InvalidInputException.requireAllPresent("columns of a histogram", columns);
    columns.forEach(column -> column.forEachChunk(counter::add));
    return counter.histogram(edges);
  }

  /**
   * Returns {@code bins} when a histogram can have so many.
   *
   * @throws InvalidInputException if it is not 1 to 1 000 000
   */
  public static int checkBins(int bins) {
    if (bins < 1 || bins > MOST_BINS) {
      throw InvalidInputException.of("number of bins", "lie in 1.." + MOST_BINS, bins);
    }
    return bins;
  }

  /**
   * Returns {@code edges} when they can be those of a histogram.
   *
   * @throws InvalidInputException if there are fewer than two, or one is not finite or not above
   *     the one before
   */
  public static List<Double> checkEdges(List<Double> edges) {
    if (edges.size() < 2) {
      throw InvalidInputException.of("edges of a histogram", "be two or more", edges.size());
    }
    double last = Double.NEGATIVE_INFINITY;
    for (double edge : edges) {
      InvalidInputException.requireFinite("an edge of a histogram", edge);
      if (edge <= last) {
        throw InvalidInputException.of(
            "edges of a histogram", "increase", last + " followed by " + edge);
      }
      last = edge;
    }
    return edges;
  }

  private static void checkCount(long count) {
    if (count < 0) {
      throw InvalidInputException.of("a count of a histogram", "be zero or more", count);
    }
  }

  /** Number of values inside the bins. */
  public long inside() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The share of the values inside that a bin holds, by the bin's length: over all bins the area is
   * 1. Zeros where no value is inside; a density beyond the largest double is that double.
   */
  public List<Double> density() {
    double inside = Math.max(1, inside());
    return IntStream.range(0, counts.size())
        .mapToObj(i -> Math.min(counts.get(i) / inside / halfLength(i) / 2, Double.MAX_VALUE))
        .toList();
  }

  /** Half of it, as the whole may overflow; never zero. */
  private double halfLength(int bin) {
    double from = edges.get(bin);
    double to = edges.get(bin + 1);
    return Math.max(Double.isInfinite(to - from) ? to / 2 - from / 2 : (to - from) / 2, 0x1p-1074);
  }

  /**
   * The counts of both.
   *
   * @throws InvalidInputException if {@code other} has other edges
   */
  public Histogram merged(Histogram other) {
    if (!edges.equals(other.edges)) {
      throw InvalidInputException.of(
          "histograms to merge",
          "have the same edges",
          counts.size() + " and " + other.counts.size() + " bins with different edges");
    }
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      sums.add(counts.get(i) + other.counts.get(i));
    }
    return new Histogram(
        edges,
        sums,
        under + other.under,
        over + other.over,
        nan + other.nan,
        infinite + other.infinite);
  }
}
