package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Interval;

/** Minor ticks of a log scale: 2 to base - 1 times each power of the base. */
final class PowerMinors {
  /** Of a larger base they would stand too close to be told apart. */
  private static final int LARGEST_BASE = 10;

  /** With more powers than this an axis is full without them. */
  private static final int MOST_POWERS = 12;

  private PowerMinors() {}

  /**
   * In increasing order, within {@code domain}; none where the majors leave powers out.
   *
   * @param majors two or more, increasing
   */
  static List<Double> between(List<Power> majors, Interval domain) {
    Power first = majors.get(0);
    Power last = majors.get(majors.size() - 1);
    boolean gapless = last.exponent() - first.exponent() == majors.size() - 1;
    if (!gapless || first.base() > LARGEST_BASE || majors.size() > MOST_POWERS) {
      return List.of();
    }
    List<Double> minors = new ArrayList<>();
    for (int exponent = first.exponent() - 1; exponent <= last.exponent(); exponent++) {
      BigDecimal power = new Power(first.base(), exponent).decimal();
      for (int times = 2; times < first.base(); times++) {
        double value = power.multiply(BigDecimal.valueOf(times)).doubleValue();
        // among the smallest doubles a multiple can round to a power or to its neighbour
        if (domain.contains(value) && isNew(value, minors, majors)) {
          minors.add(value);
        }
      }
    }
    return minors;
  }

  private static boolean isNew(double value, List<Double> minors, List<Power> majors) {
    boolean increasing = minors.isEmpty() || value > minors.get(minors.size() - 1);
    return increasing && majors.stream().noneMatch(major -> major.value() == value);
  }
}
