package org.viz4j.io.mutation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages sound files in the ways in which files are damaged, and in those of people who try. */
final class Mutants {
  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_PIECE = 64;
  private static final int LONGEST_RUN = 3000;
  private static final long[] EXTREMES = {
    0,
    1,
    -1,
    2,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0xffff,
    10_001,
    1 << 20,
    1 << 30,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    0xffffffffL,
    1L << 32,
    1L << 40,
    1L << 62,
    Long.MAX_VALUE,
    Long.MIN_VALUE
  };
  private static final List<String> TEXTS =
      List.of(
          "0",
          "-1",
          "1",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775809",
          "18446744073709551616",
          "1e999",
          "1e-999",
          "0x10",
          "NaN",
          "Infinity",
          "-inf",
          "null",
          "true",
          "",
          "\"",
          "'",
          ",",
          ";",
          "\t",
          "\n",
          "\r",
          "\0",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          ":",
          "#",
          "\ufeff",
          "\u2028",
          "\ud83d\ude00",
          "\"\"",
          "[[[[",
          "{\"a\":",
          "é");

  private final Random random;
  private final List<byte[]> sound;

  Mutants(long seed, List<byte[]> sound) {
    this.random = new Random(seed);
    this.sound = sound;
  }

  /** Another damaged file. */
  byte[] next() {
    byte[] file = pick().clone();
    int changes = 1 + random.nextInt(2) * random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes; i++) {
      file = changed(file);
    }
    return file;
  }

  private byte[] pick() {
    return sound.get(random.nextInt(sound.size()));
  }

  private byte[] changed(byte[] file) {
    int at = random.nextInt(file.length + 1);
    int end = at + random.nextInt(Math.min(LONGEST_PIECE, file.length - at) + 1);
    return switch (random.nextInt(11)) {
      case 0 -> flipped(file, at);
      case 1 -> replaced(file, at, Math.min(at + 1, file.length), bytes(1));
      case 2 -> extreme(file, at);
      case 3 -> Arrays.copyOf(file, at);
      case 4 -> replaced(file, at, at, bytes(random.nextInt(LONGEST_PIECE)));
      case 5 -> replaced(file, at, end, new byte[0]);
      case 6 -> replaced(file, at, at, Arrays.copyOfRange(file, at, end));
      case 7 -> replaced(file, at, end, piece(pick()));
      case 8 -> number(file, at);
      case 9 -> replaced(file, at, at, run());
      default -> replaced(file, at, at, TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  private static byte[] flipped(byte[] file, int at) {
    byte[] flipped = file.clone();
    if (at < file.length) {
      flipped[at] ^= (byte) (1 << at % Byte.SIZE);
    }
    return flipped;
  }

  /** A number of 2, 4 or 8 bytes becomes one that nobody expects. */
  private byte[] extreme(byte[] file, int at) {
    long value = EXTREMES[random.nextInt(EXTREMES.length)];
    ByteOrder order = random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    byte[] whole = ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
    int width = 2 << random.nextInt(3);
    int from = order == ByteOrder.LITTLE_ENDIAN ? 0 : Long.BYTES - width;
    int end = Math.min(file.length, at + width);
    return replaced(file, at, end, Arrays.copyOfRange(whole, from, from + end - at));
  }

  /** The next number in digits becomes another text. */
  private byte[] number(byte[] file, int at) {
    int start = at;
    while (start < file.length && (file[start] < '0' || file[start] > '9')) {
      start++;
    }
    int end = start;
    while (end < file.length && file[end] >= '0' && file[end] <= '9') {
      end++;
    }
    return replaced(file, start, end, TEXTS.get(random.nextInt(TEXTS.size())));
  }

  private byte[] run() {
    byte[] run = new byte[random.nextInt(LONGEST_RUN)];
    String text = "[{( \n,\"x9\0";
    Arrays.fill(run, (byte) text.charAt(random.nextInt(text.length())));
    return run;
  }

  private byte[] piece(byte[] file) {
    int at = random.nextInt(file.length + 1);
    return Arrays.copyOfRange(
        file, at, at + random.nextInt(Math.min(LONGEST_PIECE, file.length - at) + 1));
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] replaced(byte[] file, int from, int to, String by) {
    return replaced(file, from, to, by.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, from);
    out.writeBytes(by);
    out.write(file, to, file.length - to);
    return out.toByteArray();
  }
}
