package org.viz4j.core.recipe;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers from 0 to 1 as people read them. What is not quite 1 never reads as 1. */
final class Shares {
  private static final int DECIMALS = 3;

  private Shares() {}

  /** With three decimals, such as {@code 0.980}. */
  static String decimal(double share) {
    BigDecimal rounded = BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return share < 1 && rounded.compareTo(BigDecimal.ONE) == 0 ? "> 0.999" : rounded.toString();
  }

  /** With one decimal, such as {@code 98.0%}. */
  static String percent(double share) {
    BigDecimal rounded =
        BigDecimal.valueOf(share).movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    boolean all = rounded.compareTo(BigDecimal.valueOf(100)) == 0;
    return all && share < 1 ? "> 99.9%" : rounded + "%";
  }
}
