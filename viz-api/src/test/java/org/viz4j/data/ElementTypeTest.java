package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An element type")
class ElementTypeTest {

  @Test
  @DisplayName("decodes each of the 65,536 half floats as its sign, exponent and fraction say")
  void halves() {
    for (int bits = 0; bits < 1 << 16; bits++) {
      int exponent = bits >> 10 & 31;
      int fraction = bits & 1023;
      double size = exponent == 0 ? fraction / 1024.0 / 16384 : (1 + fraction / 1024.0);
      for (int e = 15; e < exponent; e++) {
        size *= 2;
      }
      for (int e = exponent; e > 0 && e < 15; e++) {
        size /= 2;
      }
      if (exponent == 31) {
        size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
      }
      assertThat(decoded(ElementType.F16, bits, 2))
          .as("%04x", bits)
          .isEqualTo(Double.valueOf((bits & 0x8000) == 0 ? size : -size));
    }
  }

  @Test
  @DisplayName("decodes brain floats as the upper half of a float")
  void brains() {
    assertThat(decoded(ElementType.BF16, 0x3f80, 2)).isEqualTo(1);
    assertThat(decoded(ElementType.BF16, 0xc049, 2)).isEqualTo(-3.140625);
    assertThat(decoded(ElementType.BF16, 0x0001, 2)).isEqualTo(Float.intBitsToFloat(0x10000));
    assertThat(decoded(ElementType.BF16, 0xff80, 2)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(decoded(ElementType.BF16, 0x7fc0, 2)).isNaN();
  }

  @Test
  @DisplayName("decodes the same bits with and without a sign")
  void signs() {
    assertThat(decoded(ElementType.I8, 0xff, 1)).isEqualTo(-1);
    assertThat(decoded(ElementType.U8, 0xff, 1)).isEqualTo(255);
    assertThat(decoded(ElementType.I16, 0x8000, 2)).isEqualTo(-32768);
    assertThat(decoded(ElementType.U16, 0x8000, 2)).isEqualTo(32768);
    assertThat(decoded(ElementType.I32, 0xfffffffeL, 4)).isEqualTo(-2);
    assertThat(decoded(ElementType.U32, 0xfffffffeL, 4)).isEqualTo(4294967294.0);
    assertThat(decoded(ElementType.I64, -5, 8)).isEqualTo(-5);
    assertThat(decoded(ElementType.BOOL, 2, 1)).isEqualTo(1);
    assertThat(decoded(ElementType.BOOL, 0, 1)).isZero();
  }

  @Test
  @DisplayName("rounds unsigned numbers beyond 2^53 once, to the nearest double")
  void unsigned() {
    long[] edges = {-1, Long.MIN_VALUE, Long.MIN_VALUE + 1024, Long.MIN_VALUE + 1025, -1025, -3073};
    for (long bits : edges) {
      double nearest = new BigDecimal(new BigInteger(Long.toUnsignedString(bits))).doubleValue();
      assertThat(decoded(ElementType.U64, bits, 8)).as("%x", bits).isEqualTo(nearest);
    }
  }

  private static double decoded(ElementType type, long bits, int bytes) {
    assertThat(type.bytes()).isEqualTo(bytes);
    ByteBuffer buffer = ByteBuffer.allocate(16).putLong(8, bits);
    return type.decode(buffer, 16 - bytes);
  }
}
