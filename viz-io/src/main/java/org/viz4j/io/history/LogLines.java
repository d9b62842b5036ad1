package org.viz4j.io.history;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The ended lines of a file, each with the byte at which it begins. */
final class LogLines implements Closeable {
  private static final int LONGEST = 1 << 24;

  private final InputStream bytes;
  private long start;
  private long end;
  private long number;
  private boolean torn;

  private LogLines(InputStream bytes, long end, long number) {
    this.bytes = bytes;
    this.end = end;
    this.number = number;
  }

  static LogLines open(Path file) throws IOException {
    return open(file, 0, 0);
  }

  /**
   * Those from the byte {@code from} on, or none if the file is shorter.
   *
   * @param before how many lines come before that byte
   */
  static LogLines open(Path file, long from, long before) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    try {
      bytes.skip(from);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
    return new LogLines(new BufferedInputStream(bytes, 1 << 16), from, before);
  }

  /** The next line without its end; null where no line is left that has one. */
  @Nullable String next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    start = end;
    for (int b = bytes.read(); b >= 0; b = bytes.read()) {
      end++;
      if (b == '\n') {
        number++;
        return line.toString(StandardCharsets.UTF_8);
      }
      if (line.size() == LONGEST) {
        throw new IOException("a line is longer than " + LONGEST + " bytes");
      }
      line.write(b);
    }
    torn |= line.size() > 0;
    end = start;
    return null;
  }

  /** Where the line that {@link #next} gave begins; after the last, where the ended lines end. */
  long start() {
    return start;
  }

  /** Of the line that {@link #next} gave, from 1. */
  long number() {
    return number;
  }

  /** Whether something follows the last ended line; known once {@link #next} gave null. */
  boolean torn() {
    return torn;
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
