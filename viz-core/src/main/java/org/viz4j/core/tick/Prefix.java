package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Units of numbers: powers of 1000 with SI prefixes, or powers of 1024 of bytes. */
final class Prefix {
  private static final List<String> SMALL =
      List.of("", "m", "µ", "n", "p", "f", "a", "z", "y", "r", "q");
  private static final List<String> LARGE =
      List.of("", "k", "M", "G", "T", "P", "E", "Z", "Y", "R", "Q");
  private static final List<String> BYTES =
      List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB", "ZiB", "YiB");
  private static final BigDecimal KIBI = BigDecimal.valueOf(1024);

  private Prefix() {}

  /** Which power of 1000 a value is written in, though that may have no prefix. */
  private static int decimal(BigDecimal value) {
    return value.signum() == 0 ? 0 : Math.floorDiv(Decimals.exponent(value), 3);
  }

  /** Which power of 1024 a number of bytes is written in. */
  static int binary(BigDecimal value) {
    int power = 0;
    BigDecimal left = value.abs();
    while (power < BYTES.size() - 1 && left.compareTo(KIBI) >= 0) {
      left = left.divide(KIBI);
      power++;
    }
    return power;
  }

  static List<String> decimals(List<BigDecimal> values, String unit) {
    List<Integer> powers = powers(values, values.stream().map(Prefix::decimal).toList());
    if (powers.stream().anyMatch(p -> -p >= SMALL.size() || p >= LARGE.size())) {
      String suffix = unit.isEmpty() ? "" : " " + unit;
      return DecimalFormatter.scientific(values).stream().map(label -> label + suffix).toList();
    }
    List<BigDecimal> mantissas =
        IntStream.range(0, values.size())
            .mapToObj(i -> values.get(i).scaleByPowerOfTen(-3 * powers.get(i)))
            .toList();
    List<String> units =
        powers.stream().map(p -> (p < 0 ? SMALL.get(-p) : LARGE.get(p)) + unit).toList();
    return written(mantissas, units, unit);
  }

  static List<String> bytes(List<BigDecimal> values) {
    List<Integer> powers = powers(values, values.stream().map(Prefix::binary).toList());
    List<BigDecimal> mantissas =
        IntStream.range(0, values.size())
            .mapToObj(i -> values.get(i).divide(KIBI.pow(powers.get(i))))
            .toList();
    return written(mantissas, powers.stream().map(BYTES::get).toList(), BYTES.get(0));
  }

  /** One power for all, that of the largest; or each its own where magnitudes differ as of logs. */
  private static List<Integer> powers(List<BigDecimal> values, List<Integer> own) {
    List<BigDecimal> sizes =
        values.stream().filter(v -> v.signum() != 0).map(BigDecimal::abs).sorted().toList();
    if (sizes.isEmpty()) {
      return own;
    }
    BigDecimal evenly = sizes.get(0).multiply(BigDecimal.valueOf(values.size()));
    BigDecimal largest = sizes.get(sizes.size() - 1);
    if (largest.compareTo(evenly) > 0) {
      return own;
    }
    int at =
        IntStream.range(0, values.size())
            .filter(i -> isAs(values, i, largest))
            .findFirst()
            .orElse(0);
    return own.stream().map(any -> own.get(at)).toList();
  }

  private static boolean isAs(List<BigDecimal> values, int index, BigDecimal size) {
    return values.get(index).abs().compareTo(size) == 0;
  }

  private static List<String> written(List<BigDecimal> mantissas, List<String> units, String bare) {
    boolean alike = units.stream().distinct().count() == 1;
    int most = mantissas.stream().mapToInt(Decimals::places).max().orElse(0);
    return IntStream.range(0, mantissas.size())
        .mapToObj(
            i -> {
              BigDecimal mantissa = mantissas.get(i);
              boolean zero = mantissa.signum() == 0;
              int places = zero ? 0 : alike ? most : Decimals.places(mantissa);
              String unit = zero ? bare : units.get(i);
              String number = DecimalFormatter.withMinus(mantissa.setScale(places).toPlainString());
              return unit.isEmpty() ? number : number + " " + unit;
            })
        .toList();
  }
}
