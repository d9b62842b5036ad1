package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Interval;

/**
 * Places ticks at zero and, in both directions, at the powers of ten from a width on, or at every
 * second, third, … one counted from the largest.
 */
final class SymlogLocator {
  private static final int BASE = 10;
  private static final int MOST_POWERS = 12;

  private final Interval domain;
  private final int first;

  private SymlogLocator(Interval domain, double width) {
    this.domain = domain;
    int power = (int) Math.floor(StrictMath.log10(width)) - 1;
    while (value(power) < width) {
      power++;
    }
    first = power;
  }

  /** No places if neither side has two powers. */
  static Ticks locate(Interval domain, double width, int maxIntervals) {
    return new SymlogLocator(domain, width).locate(maxIntervals);
  }

  private Ticks locate(int maxIntervals) {
    List<Integer> below = powers(-1);
    List<Integer> above = powers(1);
    if (Math.max(below.size(), above.size()) < 2) {
      return Ticks.plain(List.of(), false);
    }
    int last = Math.max(highest(below), highest(above));
    int stride = 1;
    while (count(below, last, stride) + count(above, last, stride) > maxIntervals
        && stride <= last - first) {
      stride++;
    }
    List<Signed> ticks = ticks(below, above, last, stride);
    boolean dense = stride == 1 && below.size() + above.size() <= MOST_POWERS;
    return new Ticks(
        ticks.stream().map(Signed::decimal).toList(),
        Signed.labels(ticks),
        dense ? minors(last) : List.of(),
        false);
  }

  private List<Signed> ticks(List<Integer> below, List<Integer> above, int last, int stride) {
    List<Signed> ticks = new ArrayList<>();
    for (int i = below.size() - 1; i >= 0; i--) {
      if ((last - below.get(i)) % stride == 0) {
        ticks.add(new Signed(-1, new Power(BASE, below.get(i))));
      }
    }
    if (domain.contains(0)) {
      ticks.add(new Signed(0, new Power(BASE, 0)));
    }
    for (int power : above) {
      if ((last - power) % stride == 0) {
        ticks.add(new Signed(1, new Power(BASE, power)));
      }
    }
    return ticks;
  }

  private List<Double> minors(int last) {
    List<Double> minors = new ArrayList<>();
    for (int power = last; power >= first - 1; power--) {
      addMinors(minors, -1, power);
    }
    for (int power = first - 1; power <= last; power++) {
      addMinors(minors, 1, power);
    }
    return minors;
  }

  private void addMinors(List<Double> minors, int sign, int power) {
    for (int i = 2; i < BASE; i++) {
      int times = sign < 0 ? -(BASE + 1 - i) : i;
      double value =
          new Power(BASE, power).decimal().multiply(BigDecimal.valueOf(times)).doubleValue();
      boolean beyond = Math.abs(value) > value(first) || power >= first;
      if (beyond && domain.contains(value)) {
        minors.add(value);
      }
    }
  }

  /** Increasing exponents of the powers in the domain on one side. */
  private List<Integer> powers(int sign) {
    List<Integer> powers = new ArrayList<>();
    double end = sign < 0 ? -domain.min() : domain.max();
    for (int power = first; value(power) <= end; power++) {
      if (domain.contains(sign * value(power))) {
        powers.add(power);
      }
    }
    return powers;
  }

  private int highest(List<Integer> powers) {
    return powers.isEmpty() ? first : powers.get(powers.size() - 1);
  }

  private static long count(List<Integer> powers, int last, int stride) {
    return powers.stream().filter(power -> (last - power) % stride == 0).count();
  }

  private static double value(int exponent) {
    return new Power(BASE, exponent).value();
  }

  /**
   * A power in one of both directions.
   *
   * @param sign -1, 0 or 1
   */
  private record Signed(int sign, Power power) {
    BigDecimal decimal() {
      return power.decimal().multiply(BigDecimal.valueOf(sign));
    }

    static List<String> labels(List<Signed> ticks) {
      List<Power> powers = ticks.stream().filter(t -> t.sign != 0).map(Signed::power).toList();
      List<String> labels = new ArrayList<>(PowerFormatter.labels(powers));
      for (int i = 0; i < ticks.size(); i++) {
        if (ticks.get(i).sign == 0) {
          labels.add(i, "0");
        } else if (ticks.get(i).sign < 0) {
          labels.set(i, DecimalFormatter.withMinus("-") + labels.get(i));
        }
      }
      return labels;
    }
  }
}
