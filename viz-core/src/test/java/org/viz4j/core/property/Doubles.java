package org.viz4j.core.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/**
 * Doubles that hurt: all magnitudes down to the subnormal, decimals as people write them,
 * neighbours, near-equal pairs, special values and integers. jqwik's own doubles are almost all of
 * ordinary size.
 */
public final class Doubles {
  private static final List<Double> SPECIAL =
      List.of(
          0.0,
          -0.0,
          Double.MIN_VALUE,
          -Double.MIN_VALUE,
          Double.MIN_NORMAL,
          Double.MAX_VALUE,
          -Double.MAX_VALUE,
          1e308,
          -1e308,
          0x1p53 - 1,
          0x1p53,
          0x1p53 + 2);

  private static final int[] MANTISSAS = {10, 20, 25, 50};

  private Doubles() {}

  /** Any double, with NaN and the infinities. */
  public static Arbitrary<Double> any() {
    return Arbitraries.randomValue(
        random -> {
          int pick = random.nextInt(100);
          return pick < 2
              ? Double.NaN
              : pick < 3
                  ? Double.POSITIVE_INFINITY
                  : pick < 4 ? Double.NEGATIVE_INFINITY : one(random);
        });
  }

  /** Any finite double. */
  public static Arbitrary<Double> finite() {
    return Arbitraries.randomValue(Doubles::one);
  }

  /** Any positive finite double. */
  public static Arbitrary<Double> positive() {
    return Arbitraries.randomValue(Doubles::onePositive);
  }

  /** Two finite doubles that belong together, in any order, sometimes equal. */
  public static Arbitrary<Tuple2<Double, Double>> pairs() {
    return Arbitraries.randomValue(Doubles::pair);
  }

  /** Two positive finite doubles that belong together, in any order, sometimes equal. */
  public static Arbitrary<Tuple2<Double, Double>> positivePairs() {
    return Arbitraries.randomValue(
        random -> {
          Tuple2<Double, Double> pair = pair(random);
          return Tuple.of(positive(pair.get1()), positive(pair.get2()));
        });
  }

  /** A share of an interval, from 0 to 1, often close to an end or to the middle. */
  public static Arbitrary<Double> shares() {
    return Arbitraries.randomValue(
        random -> {
          double near = Math.scalb(random.nextDouble(), -random.nextInt(60));
          return switch (random.nextInt(6)) {
            case 0 -> near;
            case 1 -> 1 - near;
            case 2 -> 0.5 + near / 2;
            case 3 -> 0.5 - near / 2;
            default -> random.nextDouble();
          };
        });
  }

  /** The next finite double above, or the largest one itself. */
  public static double above(double value) {
    return stepped(value, 1);
  }

  /** Counts the kinds of pairs and fails a property that saw too few of one. */
  public static void cover(double first, double second) {
    boolean subnormal = isSubnormal(first) || isSubnormal(second);
    Statistics.label("subnormal")
        .collect(subnormal)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 1));
    Statistics.label("reversed")
        .collect(first > second)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 20));
    Statistics.label("degenerate")
        .collect(first == second)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 2));
  }

  private static boolean isSubnormal(double value) {
    return value != 0 && Math.abs(value) < Double.MIN_NORMAL;
  }

  private static Tuple2<Double, Double> pair(Random random) {
    int pick = random.nextInt(100);
    double first = one(random);
    if (pick < 4) {
      return Tuple.of(first, first);
    }
    if (pick < 14) {
      return Tuple.of(first, stepped(first, random.nextInt(201) - 100));
    }
    if (pick < 44) {
      return humanPair(random);
    }
    return Tuple.of(first, one(random));
  }

  /** Two decimals of the same precision, as in 0.2 and 0.85. */
  private static Tuple2<Double, Double> humanPair(Random random) {
    int exponent = random.nextInt(100) < 80 ? random.nextInt(17) - 8 : random.nextInt(600) - 300;
    int mantissa = MANTISSAS[random.nextInt(MANTISSAS.length)];
    return Tuple.of(
        decimal(random.nextInt(2001) - 1000, mantissa, exponent),
        decimal(random.nextInt(2001) - 1000, mantissa, exponent));
  }

  private static double one(Random random) {
    int pick = random.nextInt(100);
    if (pick < 45) {
      return anyExponent(random);
    }
    if (pick < 70) {
      return human(random);
    }
    if (pick < 85) {
      double base = random.nextBoolean() ? human(random) : special(random);
      return stepped(base, random.nextBoolean() ? 1 : -1);
    }
    return pick < 95 ? special(random) : random.nextInt(2_000_001) - 1_000_000;
  }

  private static double onePositive(Random random) {
    return positive(one(random));
  }

  private static double positive(double value) {
    return value == 0 ? 1 : Math.abs(value);
  }

  /** Every exponent equally often, below the normal ones too. */
  private static double anyExponent(Random random) {
    double mantissa = (1 + random.nextDouble()) * (random.nextBoolean() ? 1 : -1);
    return Math.scalb(mantissa, random.nextInt(1024 + 1074) - 1074);
  }

  private static double human(Random random) {
    int exponent = random.nextInt(100) < 80 ? random.nextInt(17) - 8 : random.nextInt(600) - 300;
    int mantissa = MANTISSAS[random.nextInt(MANTISSAS.length)];
    return decimal(random.nextInt(2001) - 1000, mantissa, exponent);
  }

  private static double decimal(int count, int mantissa, int exponent) {
    return BigDecimal.valueOf((long) count * mantissa).scaleByPowerOfTen(exponent).doubleValue();
  }

  private static double special(Random random) {
    return SPECIAL.get(random.nextInt(SPECIAL.size()));
  }

  /** The double {@code steps} places further up or down, stopping at the largest finite one. */
  private static double stepped(double value, int steps) {
    double result = value;
    for (int i = 0; i < Math.abs(steps); i++) {
      result = steps > 0 ? Math.nextUp(result) : Math.nextDown(result);
    }
    return Math.min(Math.max(result, -Double.MAX_VALUE), Double.MAX_VALUE);
  }
}
