package org.viz4j.backend.stax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {

  @ParameterizedTest
  @DisplayName("writes three decimals at most and no zero that says nothing")
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "-0.0004, 0",
    "0.0005, 0.001",
    "0.1, 0.1",
    "-0.12, -0.12",
    "10.05, 10.05",
    "10.005, 10.005",
    "-99.999, -99.999",
    "99.9996, 100",
    "432, 432",
    "1e6, 1000000",
    "999999999999.5, 999999999999.5"
  })
  void examples(double value, String text) {
    assertThat(Decimal.of(value)).isEqualTo(text);
  }

  @Test
  @DisplayName("writes numbers that read back to within half a thousandth")
  void readsBack() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      double value = (random.nextDouble() - 0.5) * Math.scalb(1, random.nextInt(30));
      String text = Decimal.of(value);
      assertThat(text).matches("-?(0|[1-9][0-9]*)(\\.[0-9]{0,2}[1-9])?");
      assertThat(Double.parseDouble(text)).isCloseTo(value, within(0.0005 + 1e-9));
    }
  }

  @Test
  @DisplayName("writes far numbers as they are")
  void far() {
    for (double value : new double[] {1e13, -1e300, 1.5e15, Double.MAX_VALUE}) {
      assertThat(Double.parseDouble(Decimal.of(value))).isEqualTo(value);
    }
  }
}
