package org.viz4j.data;

import java.nio.ByteBuffer;
import java.util.Objects;

/** How the numbers of a tensor were stored. */
public enum ElementType {
  /** IEEE 754 binary64. */
  F64(8, true, ByteBuffer::getDouble),
  /** IEEE 754 binary32. */
  F32(4, true, ByteBuffer::getFloat),
  /** IEEE 754 binary16. */
  F16(2, true, (bytes, at) -> half(bytes.getShort(at))),
  /** The upper half of a binary32. */
  BF16(2, true, (bytes, at) -> Float.intBitsToFloat(bytes.getShort(at) << Short.SIZE)),
  /** Signed, one byte. */
  I8(1, false, ByteBuffer::get),
  /** Signed, two bytes. */
  I16(2, false, ByteBuffer::getShort),
  /** Signed, four bytes. */
  I32(4, false, ByteBuffer::getInt),
  /** Signed, eight bytes; beyond ±2^53 read as the nearest double. */
  I64(8, false, ByteBuffer::getLong),
  /** Unsigned, one byte. */
  U8(1, false, (bytes, at) -> Byte.toUnsignedInt(bytes.get(at))),
  /** Unsigned, two bytes. */
  U16(2, false, (bytes, at) -> Short.toUnsignedInt(bytes.getShort(at))),
  /** Unsigned, four bytes. */
  U32(4, false, (bytes, at) -> Integer.toUnsignedLong(bytes.getInt(at))),
  /** Unsigned, eight bytes; beyond 2^53 read as the nearest double. */
  U64(8, false, (bytes, at) -> unsigned(bytes.getLong(at))),
  /** One byte: 0 is 0, everything else 1. */
  BOOL(1, false, (bytes, at) -> bytes.get(at) == 0 ? 0 : 1);

  private static final int HALF_FRACTION_BITS = 10;
  private static final int HALF_FRACTION = 0x3ff;
  private static final int HALF_EXPONENT = 0x1f;
  private static final int HALF_BIAS = 15;

  private final int bytes;
  private final boolean floating;
  private final Decoder decoder;

  ElementType(int bytes, boolean floating, Decoder decoder) {
    this.bytes = bytes;
    this.floating = floating;
    this.decoder = decoder;
  }

  /** Bytes of one element: 1, 2, 4 or 8. */
  public int bytes() {
    return bytes;
  }

  /** Whether elements have a fraction: F64, F32, F16 and BF16. */
  public boolean isFloating() {
    return floating;
  }

  /**
   * The element that starts at byte {@code at} of {@code from}, in that buffer's byte order; its
   * position stays. Exact but for I64 and U64 beyond 2^53.
   *
   * @throws IndexOutOfBoundsException if the element does not lie within the buffer's limit
   */
  public double decode(ByteBuffer from, int at) {
    Objects.checkFromIndexSize(at, bytes, from.limit());
    return decoder.decode(from, at);
  }

  private static double half(short bits) {
    int exponent = bits >> HALF_FRACTION_BITS & HALF_EXPONENT;
    int fraction = bits & HALF_FRACTION;
    double size =
        switch (exponent) {
          case 0 -> Math.scalb((double) fraction, 1 - HALF_BIAS - HALF_FRACTION_BITS);
          case HALF_EXPONENT -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default ->
              Math.scalb(
                  (double) (fraction | HALF_FRACTION + 1),
                  exponent - HALF_BIAS - HALF_FRACTION_BITS);
        };
    return bits < 0 ? -size : size;
  }

  /** Rounded once: the lowest bit stays set where a bit is shifted out. */
  private static double unsigned(long bits) {
    return bits >= 0 ? bits : (double) (bits >>> 1 | bits & 1) * 2;
  }

  @FunctionalInterface
  private interface Decoder {
    double decode(ByteBuffer bytes, int at);
  }
}
