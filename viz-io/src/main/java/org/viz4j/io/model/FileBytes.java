package org.viz4j.io.model;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as bytes that are read forwards or jumped over; only a small window is in memory. */
final class FileBytes implements Closeable {
  private static final int WINDOW = 1 << 14;
  private static final long MOST_KEPT = 64L << 20;

  private final SeekableByteChannel channel;
  private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
  private final long size;
  private long windowStart;
  private long kept;

  private FileBytes(SeekableByteChannel channel) throws IOException {
    this.channel = channel;
    this.size = channel.size();
  }

  static FileBytes open(Path file) throws IOException {
    return new FileBytes(Files.newByteChannel(file));
  }

  long size() {
    return size;
  }

  long position() {
    return windowStart + window.position();
  }

  void moveTo(long position) throws IOException {
    long inWindow = position - windowStart;
    if (inWindow >= 0 && inWindow <= window.limit()) {
      window.position((int) inWindow);
      return;
    }
    channel.position(position);
    windowStart = position;
    window.limit(0);
  }

  /** Notes that so many bytes will stay in memory. */
  void keep(long count) throws IOException {
    kept += count;
    if (kept > MOST_KEPT) {
      throw Damage.of("names in a model", "be at most 64 MB in all", "longer");
    }
  }

  int read() throws IOException {
    if (!window.hasRemaining()) {
      fill();
    }
    return window.get() & 0xFF;
  }

  private void fill() throws IOException {
    windowStart += window.limit();
    window.clear();
    while (window.position() == 0) {
      if (channel.read(window) < 0) {
        window.flip();
        throw new Damage("the file must be whole, but was cut at byte " + windowStart);
      }
    }
    window.flip();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
