package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The slow second opinion on ticks: which nice step they have, if any, in exact arithmetic. */
final class NiceSteps {
  private static final List<String> MANTISSAS = List.of("1", "2", "2.5", "5");

  private NiceSteps() {}

  /** A step of which {@code ticks}, two or more, are neighbouring multiples, correctly rounded. */
  static Optional<BigDecimal> of(List<Double> ticks) {
    BigDecimal first = new BigDecimal(ticks.get(0));
    BigDecimal last = new BigDecimal(ticks.get(ticks.size() - 1));
    BigDecimal mean =
        last.subtract(first)
            .abs()
            .divide(BigDecimal.valueOf(ticks.size() - 1), MathContext.DECIMAL128);
    return around(mean).filter(step -> areMultiples(ticks, step)).findFirst();
  }

  private static Stream<BigDecimal> around(BigDecimal length) {
    int exponent = length.precision() - length.scale() - 1;
    return Stream.of(exponent - 1, exponent, exponent + 1)
        .flatMap(
            power ->
                MANTISSAS.stream()
                    .map(mantissa -> new BigDecimal(mantissa).scaleByPowerOfTen(power)));
  }

  private static boolean areMultiples(List<Double> ticks, BigDecimal step) {
    BigDecimal direction = ticks.get(1) > ticks.get(0) ? BigDecimal.ONE : BigDecimal.ONE.negate();
    BigDecimal index = new BigDecimal(ticks.get(0)).divide(step, 0, RoundingMode.HALF_EVEN);
    for (double tick : ticks) {
      if (!isNearestTo(index.multiply(step), tick)) {
        return false;
      }
      index = index.add(direction);
    }
    return true;
  }

  private static boolean isNearestTo(BigDecimal decimal, double tick) {
    BigDecimal error = error(decimal, tick);
    return error.compareTo(error(decimal, Math.nextUp(tick))) <= 0
        && error.compareTo(error(decimal, Math.nextDown(tick))) <= 0;
  }

  private static BigDecimal error(BigDecimal decimal, double tick) {
    return new BigDecimal(tick).subtract(decimal).abs();
  }
}
