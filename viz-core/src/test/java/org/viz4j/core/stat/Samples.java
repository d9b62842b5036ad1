package org.viz4j.core.stat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.viz4j.core.property.Doubles;
import org.viz4j.data.Column;

/** Values to make statistics of. */
final class Samples {
  private Samples() {}

  /** Up to 60 of any magnitude, or of a few neighbouring decimals, sometimes NaN or infinite. */
  static Arbitrary<List<Double>> any() {
    return Arbitraries.oneOf(
        Doubles.any().list().ofMaxSize(60),
        tenths().list().ofMaxSize(60),
        near().list().ofMaxSize(60));
  }

  /** 1 to 60 finite ones. */
  static Arbitrary<List<Double>> finite() {
    return Arbitraries.oneOf(
        Doubles.finite().list().ofMinSize(1).ofMaxSize(60),
        tenths().list().ofMinSize(1).ofMaxSize(60),
        near().list().ofMinSize(1).ofMaxSize(60));
  }

  /** Decimals on which edges of bins often fall. */
  static Arbitrary<Double> tenths() {
    return Arbitraries.integers().between(-30, 30).map(i -> i / 10.0);
  }

  /** Neighbours of 1. */
  private static Arbitrary<Double> near() {
    return Arbitraries.integers().between(0, 12).map(i -> 1 + i * Math.ulp(1.0));
  }

  static Column column(List<Double> values) {
    return Column.of(values);
  }
}
