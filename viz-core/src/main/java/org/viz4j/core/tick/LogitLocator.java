package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.viz4j.core.scale.Interval;

/**
 * Places ticks at one half, at the powers of ten below and at what they lack to 1 above: 0.01, 0.1,
 * 0.5, 0.9, 0.99; or at every second, third, … of those powers.
 */
final class LogitLocator {
  private static final int TEN = 10;
  private static final int MOST_POWERS = 8;
  private static final int MOST_PLAIN = 4;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Interval domain;

  private LogitLocator(Interval domain) {
    this.domain = domain;
  }

  /** No places if they were fewer than three. */
  static Ticks locate(Interval domain, int maxIntervals) {
    LogitLocator locator = new LogitLocator(domain);
    int deepest = locator.deepest();
    int stride = 1;
    while (locator.places(deepest, stride).size() > maxIntervals + 1 && stride < deepest) {
      stride++;
    }
    List<BigDecimal> places = locator.places(deepest, stride);
    if (locator.places(deepest, 1).size() <= 2) {
      return Ticks.plain(List.of(), false);
    }
    boolean dense = stride == 1 && deepest <= MOST_POWERS;
    return new Ticks(places, labels(places), dense ? locator.minors(deepest) : List.of(), false);
  }

  /** How many powers of ten the domain goes down from 1, at one of both ends. */
  private int deepest() {
    double rest = Math.min(domain.min(), 1 - domain.max());
    return Math.max(1, (int) Math.ceil(-StrictMath.log10(rest)));
  }

  private List<BigDecimal> places(int deepest, int stride) {
    List<BigDecimal> places = new ArrayList<>();
    for (int power = deepest; power >= 1; power--) {
      add(places, power, stride, tenth(power));
    }
    add(places, 0, stride, HALF);
    for (int power = 1; power <= deepest; power++) {
      add(places, power, stride, BigDecimal.ONE.subtract(tenth(power)));
    }
    return places;
  }

  private void add(List<BigDecimal> places, int power, int stride, BigDecimal place) {
    double value = place.doubleValue();
    // close to 1 different decimals can be one double, or 1 itself
    boolean distinct =
        places.isEmpty() || value > places.get(places.size() - 1).doubleValue() && value < 1;
    if (power % stride == 0 && domain.contains(value) && distinct) {
      places.add(place);
    }
  }

  private List<Double> minors(int deepest) {
    List<Double> minors = new ArrayList<>();
    for (int power = deepest + 1; power >= 1; power--) {
      for (int times = 2; times < (power == 1 ? 5 : TEN); times++) {
        keep(minors, tenth(power).multiply(BigDecimal.valueOf(times)));
      }
    }
    for (int power = 1; power <= deepest + 1; power++) {
      for (int times = power == 1 ? 4 : TEN - 1; times > 1; times--) {
        keep(minors, BigDecimal.ONE.subtract(tenth(power).multiply(BigDecimal.valueOf(times))));
      }
    }
    return minors;
  }

  private void keep(List<Double> minors, BigDecimal place) {
    if (domain.contains(place.doubleValue())) {
      minors.add(place.doubleValue());
    }
  }

  private static BigDecimal tenth(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(-power);
  }

  /** All plain, or powers of ten all along the axis. */
  private static List<String> labels(List<BigDecimal> places) {
    boolean plain = places.stream().allMatch(place -> Decimals.places(place) <= MOST_PLAIN);
    return places.stream().map(place -> plain ? place.toPlainString() : power(place)).toList();
  }

  private static String power(BigDecimal place) {
    if (place.compareTo(HALF) == 0) {
      return place.toPlainString();
    }
    String power = "1e" + DecimalFormatter.withMinus("-" + Decimals.places(place));
    return place.compareTo(HALF) < 0 ? power : "1" + DecimalFormatter.withMinus("-") + power;
  }
}
