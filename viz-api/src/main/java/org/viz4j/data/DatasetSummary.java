package org.viz4j.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/**
 * What a data set holds: how many samples of each class, and which values its pixels have.
 *
 * @param classes what the classes are called, by number; two may be called the same
 * @param counts samples of each class, zero or more
 * @param pixels the values of all pixels in all channels; null where only labels are known
 */
public record DatasetSummary(List<String> classes, List<Long> counts, @Nullable Histogram pixels) {
  private static final int MOST_CLASSES = 100_000;
  private static final int MOST_BINS = 64;

  /**
   * @throws InvalidInputException if there is no class, counts are not as many as classes, one is
   *     negative, or they are 2^63 or more in all
   */
  public DatasetSummary {
    classes = InvalidInputException.requireAllPresent("classes of a data set", classes);
    counts = InvalidInputException.requireAllPresent("counts of classes", counts);
    if (classes.isEmpty()) {
      throw InvalidInputException.of("classes of a data set", "be one or more", "none");
    }
    if (counts.size() != classes.size()) {
      throw InvalidInputException.of(
          "counts of classes", "be as many as the " + classes.size() + " classes", counts.size());
    }
    long size = 0;
    for (long count : counts) {
      InvalidInputException.requireNonNegative("a count of a class", count);
      size += count;
      if (size < 0) {
        throw InvalidInputException.of("counts of classes", "be fewer than 2^63 in all", "more");
      }
    }
  }

  /**
   * Counts the samples of each class, and all pixels in at most 64 bins: where all values are whole
   * numbers each bin holds as many of these, from the smallest to the largest, else the bins are of
   * equal length. NaN and infinite values are counted beside them. Reads the images twice.
   *
   * @throws InvalidInputException if a label is 100 000 or more
   */
  public static DatasetSummary of(LabeledImages images) {
    InvalidInputException.requirePresent("images of a data set", images);
    DatasetSummary labels = ofLabels(images.labels(), images.classNames());
    return new DatasetSummary(labels.classes, labels.counts, pixels(images.images().values()));
  }

  /**
   * Counts the samples of each class.
   *
   * @param labels the class of each sample, 0 or more
   * @param classNames by class; empty for classes that are only numbers, up to the largest label
   * @throws InvalidInputException if there is no label, or one is negative, has no name where there
   *     are names, or is 100 000 or more
   */
  public static DatasetSummary ofLabels(List<Integer> labels, List<String> classNames) {
    List<Integer> present = InvalidInputException.requireAllPresent("labels", labels);
    List<String> names = InvalidInputException.requireAllPresent("class names", classNames);
    if (present.isEmpty()) {
      throw InvalidInputException.of("labels", "be one or more", "none");
    }
    int end = names.isEmpty() ? MOST_CLASSES : names.size();
    for (int label : present) {
      if (label < 0 || label >= end) {
        throw InvalidInputException.of("labels", "lie in 0.." + (end - 1), label);
      }
    }
    int classes = names.isEmpty() ? Collections.max(present) + 1 : names.size();
    long[] counts = new long[classes];
    present.forEach(label -> counts[label]++);
    List<String> called =
        names.isEmpty() ? IntStream.range(0, classes).mapToObj(Integer::toString).toList() : names;
    return new DatasetSummary(called, Arrays.stream(counts).boxed().toList(), null);
  }

  /** The same without pixels. */
  public DatasetSummary withoutPixels() {
    return new DatasetSummary(classes, counts, null);
  }

  /** Number of samples. */
  public long size() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private static Histogram pixels(Column values) {
    Span span = new Span();
    values.forEach(span::add);
    return Histogram.count(span.edges(), List.of(values));
  }

  /** What finite values lie between. */
  private static final class Span {
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private boolean whole = true;

    void add(double value) {
      if (Double.isFinite(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
        whole &= value == Math.rint(value);
      }
    }

    List<Double> edges() {
      if (min > max) {
        return List.of(0.0, 1.0);
      }
      // beyond 2^51 a half beside a whole number is not a double of its own
      return whole && Math.max(-min, max) < 0x1p51 ? wholeEdges() : equalEdges();
    }

    /** Half way between whole numbers. */
    private List<Double> wholeEdges() {
      double length = Math.ceil((max - min + 1) / MOST_BINS);
      List<Double> edges = new ArrayList<>();
      edges.add(min - 0.5);
      for (int i = 1; edges.get(edges.size() - 1) < max; i++) {
        edges.add(min - 0.5 + i * length);
      }
      return edges;
    }

    private List<Double> equalEdges() {
      double from =
          min < max ? min : Math.max(-Double.MAX_VALUE, min - Math.max(0.5, Math.ulp(min)));
      double to = min < max ? max : Math.min(Double.MAX_VALUE, max + Math.max(0.5, Math.ulp(max)));
      List<Double> edges = new ArrayList<>(List.of(from));
      for (int i = 1; i < MOST_BINS; i++) {
        double part = (double) i / MOST_BINS;
        double edge = from * (1 - part) + to * part;
        if (edge > edges.get(edges.size() - 1) && edge < to) {
          edges.add(edge);
        }
      }
      edges.add(to);
      return edges;
    }
  }
}
