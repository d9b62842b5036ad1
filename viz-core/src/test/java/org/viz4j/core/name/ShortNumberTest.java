package org.viz4j.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a short number")
class ShortNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "60, 60",
    "0.123456, 0.1235",
    "-2.5, -2.5",
    "3e-4, 0.0003",
    "0.00001234567, 0.00001235",
    "1e-7, 1e-7",
    "123456.7, 123457",
    "123456789.5, 123456790",
    "1234567890.5, 1.235e9",
    "8000000000, 8000000000",
    "1.5e18, 1.5e18",
    "NaN, NaN",
    "-Infinity, -Infinity"
  })
  @DisplayName("has four digits or all before the point, and powers of ten only far from one")
  void of(double value, String said) {
    assertThat(ShortNumber.of(value)).isEqualTo(said);
  }
}
