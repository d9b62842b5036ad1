package org.viz4j.io.history;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The characters of a log, which knows how many lines it had and whether the last was ended. */
final class LogText extends FilterReader {
  private long lineEnds;
  private char last = '\n';

  private LogText(Reader decoded) {
    super(decoded);
  }

  /** Opens {@code file} by its byte order mark, UTF-8 without one; bytes that do not fit throw. */
  static LogText open(Path file) throws IOException {
    InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
    try {
      bytes.mark(3);
      byte[] mark = bytes.readNBytes(3);
      bytes.reset();
      Charset charset = charset(mark);
      if (charset != StandardCharsets.UTF_8) {
        bytes.skipNBytes(2);
      } else if (startsWith(mark, 0xEF, 0xBB, 0xBF)) {
        bytes.skipNBytes(3);
      }
      return new LogText(
          new InputStreamReader(
              bytes,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)));
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  private static Charset charset(byte[] mark) {
    if (startsWith(mark, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(mark, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Lines that have ended, once everything was read. */
  long lineEnds() {
    return lineEnds;
  }

  /** Whether the last character read ended a line; true before the first. */
  boolean ended() {
    return last == '\n' || last == '\r';
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      count((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = super.read(into, from, length);
    for (int i = from; i < from + count; i++) {
      count(into[i]);
    }
    return count;
  }

  private void count(char c) {
    if (c == '\r' || (c == '\n' && last != '\r')) {
      lineEnds++;
    }
    last = c;
  }
}
