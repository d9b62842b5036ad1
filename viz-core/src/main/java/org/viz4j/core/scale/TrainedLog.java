package org.viz4j.core.scale;

import org.viz4j.error.InvalidInputException;

/**
 * Equal ratios of data are equal lengths. Zero and negative values have no place and map to NaN,
 * like infinities.
 */
public final class TrainedLog implements Scale {
  /** Beyond it quotients of values in the domain could overflow. */
  private static final double WIDE = 1e300;

  /** Below it values are counted in {@link #UNIT} while they grow. */
  private static final double SMALL = 1e-150;

  private static final double UNIT = 0x1p-600;

  private final Interval domain;
  private final Interval range;
  private final int base;
  private final boolean wide;
  private final double length;

  /**
   * @param domain positive at both ends
   * @param base of the powers at which ticks go; has no part in where values map to
   * @throws InvalidInputException if an end of the domain is zero or negative
   */
  public TrainedLog(Interval domain, Interval range, int base) {
    InvalidInputException.requirePositive("domain of a log scale", domain.min());
    this.domain = domain;
    this.range = range;
    this.base = base;
    wide = domain.max() / domain.min() > WIDE;
    length = distance(domain.from(), domain.to());
  }

  /** A scale onto the unit interval. */
  public static TrainedLog of(Interval domain, int base) {
    return new TrainedLog(domain, Interval.UNIT, base);
  }

  @Override
  public Interval domain() {
    return domain;
  }

  @Override
  public Interval range() {
    return range;
  }

  /** Ticks go at its powers. */
  public int base() {
    return base;
  }

  @Override
  public double map(double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      return Double.NaN;
    }
    if (domain.isDegenerate()) {
      return Proportion.beside(value - domain.from(), range);
    }
    return Proportion.place(
        distance(domain.from(), value), distance(value, domain.to()), length, range);
  }

  /** Positive for every position. */
  @Override
  public double invert(double position) {
    if (!Double.isFinite(position)) {
      return Double.NaN;
    }
    double share = Proportion.carry(position, range, Interval.UNIT);
    double middle = domain.clamp(StrictMath.sqrt(domain.from()) * StrictMath.sqrt(domain.to()));
    if (share == 0.5) {
      return middle;
    }
    boolean firstHalf = share < 0.5;
    double value =
        firstHalf ? grown(domain.from(), share * length) : grown(domain.to(), (share - 1) * length);
    // rounding must not let values counted from opposite ends pass each other
    boolean below = firstHalf == (domain.from() <= domain.to());
    return below ? Math.min(value, middle) : Math.max(value, middle);
  }

  /** The natural logarithm of {@code to / from}; the negative, bit for bit, the other way round. */
  private double distance(double from, double to) {
    return from <= to ? growth(from, to) : -growth(to, from);
  }

  private double growth(double small, double large) {
    return wide ? StrictMath.log(large) - StrictMath.log(small) : StrictMath.log(large / small);
  }

  /** {@code value} times e to the {@code exponent}, positive and finite. */
  private static double grown(double value, double exponent) {
    // half the exponent does not overflow, and a large unit does not round among the subnormal
    double half = StrictMath.exp(exponent / 2);
    double grown = value < SMALL ? value / UNIT * half * half * UNIT : value * half * half;
    return Math.min(Math.max(grown, Double.MIN_VALUE), Double.MAX_VALUE);
  }
}
