package org.viz4j.core.scale;

/** A scale on which lengths along a curve are lengths in the picture. */
abstract sealed class Curved implements Scale permits TrainedLog, TrainedSymlog, TrainedLogit {
  private final Interval domain;
  private final Interval range;
  private final Curve curve;
  private final double length;

  Curved(Interval domain, Interval range, Curve curve) {
    this.domain = domain;
    this.range = range;
    this.curve = curve;
    length = distance(domain.from(), domain.to());
  }

  @Override
  public final Interval domain() {
    return domain;
  }

  @Override
  public final Interval range() {
    return range;
  }

  @Override
  public final double map(double value) {
    if (!Double.isFinite(value) || !curve.holds(value)) {
      return Double.NaN;
    }
    if (isStraight()) {
      return Proportion.carry(value, domain, range);
    }
    return Proportion.place(
        distance(domain.from(), value), distance(value, domain.to()), length, range);
  }

  @Override
  public final double invert(double position) {
    if (!Double.isFinite(position)) {
      return Double.NaN;
    }
    if (isStraight()) {
      return Proportion.carry(position, range, domain);
    }
    double share = Proportion.carry(position, range, Interval.UNIT);
    double middle = domain.clamp(curve.middle(domain.min(), domain.max()));
    if (share == 0.5) {
      return middle;
    }
    boolean firstHalf = share < 0.5;
    double value =
        firstHalf
            ? curve.moved(domain.from(), share * length)
            : curve.moved(domain.to(), (share - 1) * length);
    // rounding must not let values counted from opposite ends pass each other
    boolean below = firstHalf == (domain.from() <= domain.to());
    return below ? Math.min(value, middle) : Math.max(value, middle);
  }

  /** Whether the domain is so short that no double tells its curve from a line. */
  private boolean isStraight() {
    return length == 0;
  }

  /** The negative, bit for bit, the other way round. */
  private double distance(double from, double to) {
    return from <= to ? curve.length(from, to) : -curve.length(to, from);
  }
}
