package org.viz4j.core.tick;

import java.util.List;
import java.util.stream.IntStream;
import org.viz4j.core.scale.Interval;

/**
 * Places ticks at the powers of a base in a positive domain, or at every second, third, … one where
 * they would be too many.
 */
final class PowerLocator {
  private final int base;
  private final int first;
  private final int last;

  private PowerLocator(Interval domain, int base) {
    this.base = base;
    int lowest = estimate(domain.min()) - 1;
    while (value(lowest) < domain.min()) {
      lowest++;
    }
    int highest = estimate(domain.max()) + 2;
    while (value(highest) > domain.max()) {
      highest--;
    }
    first = lowest;
    last = highest;
  }

  /** In increasing order; fewer than two powers in the domain make an empty list. */
  static List<Power> locate(Interval domain, int base, int maxIntervals) {
    PowerLocator locator = new PowerLocator(domain, base);
    return locator.last > locator.first ? locator.locate(maxIntervals) : List.of();
  }

  private List<Power> locate(int maxIntervals) {
    int stride = (last - first + maxIntervals - 1) / maxIntervals;
    int aligned = -Math.floorDiv(-first, stride) * stride;
    int start = aligned + stride <= last ? aligned : first;
    return IntStream.rangeClosed(0, (last - start) / stride)
        .mapToObj(i -> new Power(base, start + i * stride))
        .toList();
  }

  /** The exponent of the power at or just below {@code value}, give or take one. */
  private int estimate(double value) {
    return (int) Math.floor(StrictMath.log(value) / StrictMath.log(base));
  }

  private double value(int exponent) {
    return new Power(base, exponent).value();
  }
}
