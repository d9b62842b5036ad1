package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.viz4j.core.scale.Interval;

/**
 * Places ticks at whole multiples of the smallest {@link Step} that makes no more than the wanted
 * number of intervals, or at multiples of a smaller one where that leaves fewer than two ticks. It
 * counts in decimals: the ends of the domain are what people would write for them, and a tick is an
 * integer times a power of ten.
 */
final class LinearLocator {
  /** More digits than ends of similar size have; saves hundreds of digits where they differ. */
  private static final MathContext AMPLE = new MathContext(40, RoundingMode.CEILING);

  private final BigDecimal low;
  private final BigDecimal high;
  private final BigDecimal resolution;

  private LinearLocator(Interval domain) {
    low = Decimals.shortest(domain.min());
    high = Decimals.shortest(domain.max());
    resolution = new BigDecimal(Math.max(Math.ulp(domain.from()), Math.ulp(domain.to())));
  }

  /**
   * @param whole whether to keep to steps that are whole numbers, where the domain holds one
   */
  static Ticks locate(Interval domain, int maxIntervals, boolean whole) {
    LinearLocator locator = new LinearLocator(domain);
    if (domain.isDegenerate()) {
      return locator.alone();
    }
    return whole && locator.holds(Step.ONE)
        ? locator.locateWhole(maxIntervals)
        : locator.locate(maxIntervals);
  }

  private Ticks locateWhole(int maxIntervals) {
    Step step = wanted(maxIntervals);
    while (!step.isWhole() || !isResolved(step)) {
      step = step.next();
    }
    while (count(step) < 2 && !step.equals(Step.ONE) && isResolved(step.previous())) {
      step = step.previousWhole();
    }
    return Ticks.plain(multiples(step), false);
  }

  private Ticks locate(int maxIntervals) {
    Step wanted = wanted(maxIntervals);
    Step step = wanted;
    while (!isResolved(step)) {
      step = step.next();
    }
    while (count(step) < 2 && isResolved(step.previous())) {
      step = step.previous();
    }
    boolean few = step.rank() > wanted.rank() || count(step) < 2;
    return count(step) == 0 ? alone() : Ticks.plain(multiples(step), few);
  }

  private Step wanted(int maxIntervals) {
    BigDecimal length = high.subtract(low, AMPLE);
    BigDecimal most = BigDecimal.valueOf(maxIntervals);
    Step step = Step.notAbove(length.divide(most, MathContext.DECIMAL64));
    while (step.value().multiply(most).compareTo(length) < 0) {
      step = step.next();
    }
    return step;
  }

  /** Whether neighbouring multiples are sure to be different doubles. */
  private boolean isResolved(Step step) {
    return step.value().compareTo(resolution) > 0;
  }

  private boolean holds(Step step) {
    return first(step).compareTo(last(step)) <= 0;
  }

  private long count(Step step) {
    return last(step).subtract(first(step)).longValueExact() + 1;
  }

  private List<BigDecimal> multiples(Step step) {
    BigDecimal first = first(step);
    return LongStream.range(0, count(step))
        .mapToObj(i -> first.add(BigDecimal.valueOf(i)).multiply(step.value()))
        .toList();
  }

  private BigDecimal first(Step step) {
    return low.divide(step.value(), 0, RoundingMode.CEILING);
  }

  private BigDecimal last(Step step) {
    return high.divide(step.value(), 0, RoundingMode.FLOOR);
  }

  /** The end nearer to zero, for a domain that holds no multiple of any step. */
  private Ticks alone() {
    BigDecimal place = low.abs().compareTo(high.abs()) < 0 ? low : high;
    return Ticks.plain(List.of(place), true);
  }
}
