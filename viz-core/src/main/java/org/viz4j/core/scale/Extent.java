package org.viz4j.core.scale;

import java.util.List;
import java.util.stream.Stream;
import org.viz4j.data.Column;

/**
 * Smallest and largest finite value of data, in data units.
 *
 * @param min NaN if nothing is finite
 * @param max NaN if nothing is finite
 * @param minPositive the smallest finite value above zero, for scales that show only those; NaN if
 *     there is none
 * @param finite number of finite values
 * @param positive number of finite values above zero
 * @param whole number of finite values that are whole numbers
 * @param unit the values strictly between 0 and 1
 * @param nonFinite number of NaN and infinite values
 * @param sticky values that get no margin beyond them where they are an end, such as the zero that
 *     bars stand on
 */
public record Extent(
    double min,
    double max,
    double minPositive,
    long finite,
    long positive,
    long whole,
    Unit unit,
    long nonFinite,
    List<Double> sticky) {

  /** The extent of no data. */
  public static final Extent EMPTY =
      new Extent(Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, Unit.NONE, 0, List.of());

  /**
   * Values strictly between 0 and 1.
   *
   * @param min NaN if there are none
   * @param max NaN if there are none
   */
  public record Unit(double min, double max, long count) {
    static final Unit NONE = new Unit(Double.NaN, Double.NaN, 0);

    Unit union(Unit other) {
      return new Unit(least(min, other.min), greatest(max, other.max), count + other.count);
    }
  }

  public Extent {
    sticky = List.copyOf(sticky);
  }

  /** The extent of all values of {@code column}. */
  public static Extent of(Column column) {
    Tally tally = new Tally();
    column.forEachChunk(tally::add);
    return tally.extent();
  }

  /** Whether there are data and all are whole numbers, as epochs and counts are. */
  public boolean isWhole() {
    return finite > 0 && whole == finite;
  }

  /**
   * The same with {@code half} more on both sides; the counts stay. Nothing if nothing is there.
   */
  public Extent widened(double half) {
    double least = minPositive > half ? minPositive - half : minPositive;
    return between(min - half, max + half, least, sticky);
  }

  /** The same with more at its ends; the counts stay. Nothing if nothing is there. */
  public Extent reaching(double below, double above) {
    return between(min - below, max + above, minPositive, sticky);
  }

  /** The same with no margin beyond either end. */
  public Extent exact() {
    return finite == 0 ? this : between(min, max, minPositive, List.of(min, max));
  }

  /** The same reaching as far as {@code value}, with no margin beyond it; the counts stay. */
  public Extent sticking(double value) {
    return finite == 0
        ? this
        : between(Math.min(min, value), Math.max(max, value), minPositive, List.of(value));
  }

  private Extent between(double low, double high, double least, List<Double> ends) {
    return new Extent(
        finite(low), finite(high), least, finite, positive, whole, unit, nonFinite, ends);
  }

  /** NaN stays. */
  private static double finite(double end) {
    return Math.max(-Double.MAX_VALUE, Math.min(end, Double.MAX_VALUE));
  }

  /** The extent of the data of both. */
  public Extent union(Extent other) {
    return new Extent(
        least(min, other.min),
        greatest(max, other.max),
        least(minPositive, other.minPositive),
        finite + other.finite,
        positive + other.positive,
        whole + other.whole,
        unit.union(other.unit),
        nonFinite + other.nonFinite,
        Stream.concat(sticky.stream(), other.sticky.stream()).distinct().toList());
  }

  private static double least(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
  }

  private static double greatest(double a, double b) {
    return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
  }

  private static final class Tally {
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double minPositive = Double.POSITIVE_INFINITY;
    private long finite;
    private long positive;
    private long whole;
    private double minUnit = Double.POSITIVE_INFINITY;
    private double maxUnit = Double.NEGATIVE_INFINITY;
    private long units;
    private long nonFinite;

    void add(double[] values, int count) {
      for (int i = 0; i < count; i++) {
        add(values[i]);
      }
    }

    private void add(double value) {
      if (!Double.isFinite(value)) {
        nonFinite++;
        return;
      }
      finite++;
      whole += value == Math.rint(value) ? 1 : 0;
      // faster than min and max; of two zeros either will do
      min = value < min ? value : min;
      max = value > max ? value : max;
      if (value > 0 && value < 1) {
        minUnit = Math.min(minUnit, value);
        maxUnit = Math.max(maxUnit, value);
        units++;
      }
      if (value > 0) {
        positive++;
        minPositive = Math.min(minPositive, value);
      }
    }

    Extent extent() {
      return new Extent(
          finite == 0 ? Double.NaN : min + 0.0,
          finite == 0 ? Double.NaN : max + 0.0,
          positive == 0 ? Double.NaN : minPositive,
          finite,
          positive,
          whole,
          units == 0 ? Unit.NONE : new Unit(minUnit, maxUnit, units),
          nonFinite,
          List.of());
    }
  }
}
