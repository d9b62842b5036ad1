package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where ticks go.
 *
 * @param places strictly increasing decimals whose nearest doubles lie in the domain and are
 *     distinct
 * @param labels as the scale writes them; empty for decimals
 * @param minors strictly increasing places of shorter ticks
 * @param few whether there are fewer than asked for because the domain holds too few numbers
 */
record Ticks(List<BigDecimal> places, List<String> labels, List<Double> minors, boolean few) {

  /** Ticks that read as decimals. */
  static Ticks plain(List<BigDecimal> places, boolean few) {
    return new Ticks(places, List.of(), List.of(), few);
  }

  Ticks withMinors(List<Double> minors) {
    return new Ticks(places, labels, minors, few);
  }

  /** The same in smaller units, where {@code size} is a power of two. */
  Ticks times(double size) {
    BigDecimal exact = new BigDecimal(size);
    return new Ticks(
        places.stream().map(place -> place.multiply(exact)).toList(),
        labels,
        minors.stream().map(minor -> minor * size).toList(),
        few);
  }
}
