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

  /** The last power of ten that taken from 1 leaves a double below 1. */
  private static final int CLOSEST = 16;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Interval domain;

  private LogitLocator(Interval domain) {
    this.domain = domain;
  }

  /** No places if they were fewer than three. */
  static Ticks locate(Interval domain, int maxIntervals) {
    LogitLocator locator = new LogitLocator(domain);
    int deepest = locator.deepest();
    List<Place> all = locator.places(deepest);
    int stride = 1;
    while (every(stride, all).size() > maxIntervals + 1 && stride < deepest) {
      stride++;
    }
    List<BigDecimal> places = every(stride, all);
    if (all.size() <= 2) {
      return Ticks.plain(List.of(), false);
    }
    boolean dense = stride == 1 && deepest <= MOST_POWERS;
    return new Ticks(places, labels(places), dense ? locator.minors(deepest) : List.of(), false);
  }

  /**
   * Where a tick may be.
   *
   * @param power how many powers of ten from 1, at one of both ends; 0 in the middle
   */
  private record Place(int power, BigDecimal value) {}

  private static List<BigDecimal> every(int stride, List<Place> places) {
    return places.stream().filter(place -> place.power % stride == 0).map(Place::value).toList();
  }

  /** How many powers of ten the domain goes down from 1, at one of both ends. */
  private int deepest() {
    double rest = Math.min(domain.min(), 1 - domain.max());
    return Math.max(1, (int) Math.ceil(-StrictMath.log10(rest)));
  }

  private List<Place> places(int deepest) {
    List<Place> places = new ArrayList<>();
    for (int power = deepest; power >= 1; power--) {
      add(places, power, tenth(power));
    }
    add(places, 0, HALF);
    for (int power = 1; power <= Math.min(deepest, CLOSEST); power++) {
      add(places, power, BigDecimal.ONE.subtract(tenth(power)));
    }
    return places;
  }

  private void add(List<Place> places, int power, BigDecimal value) {
    if (domain.contains(value.doubleValue())) {
      places.add(new Place(power, value));
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
