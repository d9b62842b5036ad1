package org.viz4j.backend.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * The table of offsets at the end of a file. OpenPDF writes it in the digits of the default locale,
 * cut down to one byte each, which no reader understands; here they become ASCII.
 */
final class CrossReferences {
  private static final byte[] START = "startxref\n".getBytes(US_ASCII);
  private static final byte[] TABLE = "xref\n".getBytes(US_ASCII);

  /** Ten digits, blank, five digits, blank, n or f, blank, line feed. */
  private static final int ENTRY = 20;

  private static final int OFFSET_END = 10;
  private static final int GENERATION_END = 16;

  private CrossReferences() {}

  /** Corrects {@code file} in place. */
  static void toAscii(byte[] file) {
    int at = tableStart(file) + TABLE.length;
    // the first entry is the free one, ten zeros and 65535
    int zero = file[lineEnd(file, at) + 1];
    if (zero == '0') {
      return;
    }
    while (file[at] != 't') {
      int lineEnd = lineEnd(file, at);
      String[] section = new String(file, at, lineEnd - at, US_ASCII).split(" ");
      at = lineEnd + 1;
      for (int entry = Integer.parseInt(section[1]); entry > 0; entry--) {
        correct(file, at, OFFSET_END, zero);
        correct(file, at + OFFSET_END + 1, GENERATION_END - OFFSET_END - 1, zero);
        at += ENTRY;
      }
    }
  }

  private static void correct(byte[] file, int from, int count, int zero) {
    for (int i = from; i < from + count; i++) {
      file[i] = (byte) ('0' + (file[i] - zero & 0xff));
    }
  }

  private static int tableStart(byte[] file) {
    int at = file.length - START.length;
    while (!Arrays.equals(file, at, at + START.length, START, 0, START.length)) {
      at--;
    }
    int from = at + START.length;
    return Integer.parseInt(new String(file, from, lineEnd(file, from) - from, US_ASCII));
  }

  private static int lineEnd(byte[] file, int from) {
    int at = from;
    while (file[at] != '\n') {
      at++;
    }
    return at;
  }
}
