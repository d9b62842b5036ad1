package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.viz4j.core.scale.Interval;

/** Minor ticks of a linear scale: four between neighbours, or three where they are 2 apart. */
final class LinearMinors {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private LinearMinors() {}

  /** In increasing order, also beyond the outer majors; none if there are fewer than two majors. */
  static List<Double> of(List<BigDecimal> majors, Interval domain) {
    if (majors.size() < 2) {
      return List.of();
    }
    BigDecimal step = majors.get(1).subtract(majors.get(0)).stripTrailingZeros();
    boolean four = step.unscaledValue().equals(TWO.unscaledValue());
    BigDecimal part = step.divide(BigDecimal.valueOf(four ? 4 : 5));
    Set<Double> taken = new HashSet<>();
    majors.forEach(major -> taken.add(major.doubleValue()));
    BigDecimal first = majors.get(0).subtract(step);
    List<Double> minors = new ArrayList<>();
    int count = (majors.size() + 1) * (four ? 4 : 5);
    for (int i = 1; i < count; i++) {
      double value = first.add(part.multiply(BigDecimal.valueOf(i))).doubleValue();
      if (domain.contains(value) && taken.add(value + 0.0)) {
        minors.add(value + 0.0);
      }
    }
    return minors;
  }
}
