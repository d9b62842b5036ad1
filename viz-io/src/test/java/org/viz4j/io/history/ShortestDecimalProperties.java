package org.viz4j.io.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

@Label("RT-4: a number in a metrics log")
class ShortestDecimalProperties {

  @Property(tries = 20_000, seed = "20260202", edgeCases = EdgeCasesMode.NONE)
  @Label("reads back to the bit, and no shorter decimal does")
  void doubles(@ForAll("bits") long bits) {
    double value = Double.longBitsToDouble(bits);
    String text = ShortestDecimal.of(value);

    assertThat(Double.compare(read(text), value)).isZero();
    if (Double.isFinite(value) && value != 0) {
      int digits = new BigDecimal(text).stripTrailingZeros().precision();
      assertThat(digits)
          .isLessThanOrEqualTo(
              new BigDecimal(Double.toString(value)).stripTrailingZeros().precision());
    }
  }

  @Property(tries = 20_000, seed = "20260202", edgeCases = EdgeCasesMode.NONE)
  @Label("is a float's own shortest decimal where it was a float")
  void floats(@ForAll("bits") long bits) {
    float value = Float.intBitsToFloat((int) bits);
    String text = ShortestDecimal.of(value);

    assertThat(Float.compare((float) read(text), value)).isZero();
  }

  @Property(tries = 20_000, seed = "20260202", edgeCases = EdgeCasesMode.NONE)
  @Label("of few digits is written with them")
  void decimals(@ForAll("decimals") BigDecimal decimal) {
    BigDecimal written = new BigDecimal(ShortestDecimal.of(decimal.doubleValue()));

    assertThat(written).isEqualByComparingTo(decimal);
  }

  @Example
  @Label("is the same on every JDK")
  void golden() {
    assertThat(ShortestDecimal.of(2e23)).isEqualTo("2E+23");
    assertThat(ShortestDecimal.of(5.684341886080802E-14)).isEqualTo("5.684341886080802E-14");
    assertThat(ShortestDecimal.of(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(ShortestDecimal.of(Double.MIN_VALUE)).isEqualTo("5E-324");
    assertThat(ShortestDecimal.of(Double.MAX_VALUE)).isEqualTo("1.7976931348623157E+308");
    assertThat(ShortestDecimal.of(100.0)).isEqualTo("100");
    assertThat(ShortestDecimal.of(-0.0)).isEqualTo("-0.0");
    assertThat(ShortestDecimal.of(1e15)).isEqualTo("1E+15");
    assertThat(ShortestDecimal.of(0.0027)).isEqualTo("0.0027");
    assertThat(ShortestDecimal.of(0.1f)).isEqualTo("0.1");
    assertThat(ShortestDecimal.of(16777216f)).isEqualTo("16777216");
    assertThat(ShortestDecimal.of(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
  }

  private static double read(String text) {
    Numbers numbers = new Numbers(false);
    assertThat(numbers.kind(text)).isEqualTo(Numbers.Kind.NUMBER);
    return numbers.value(text);
  }

  @Provide
  Arbitrary<Long> bits() {
    return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
  }

  @Provide
  Arbitrary<BigDecimal> decimals() {
    return Arbitraries.longs()
        .between(1, 999_999_999_999_999L)
        .flatMap(
            digits ->
                Arbitraries.integers()
                    .between(-40, 40)
                    .map(scale -> BigDecimal.valueOf(digits, scale)));
  }
}
