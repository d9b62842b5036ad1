package org.viz4j.io.bytes;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Bytes from the first to the last, in pieces. */
public final class BytesStream extends InputStream {
  private static final int PIECE = 1 << 16;

  private final Bytes bytes;
  private ByteBuffer piece = ByteBuffer.allocate(0);
  private long next;

  public BytesStream(Bytes bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return fill() ? Byte.toUnsignedInt(piece.get()) : -1;
  }

  @Override
  public int read(byte[] into, int from, int count) {
    Objects.checkFromIndexSize(from, count, into.length);
    if (count == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int read = Math.min(count, piece.remaining());
    piece.get(into, from, read);
    return read;
  }

  @Override
  public int available() {
    // GZIPInputStream asks whether another member follows.
    return (int) Math.min(Integer.MAX_VALUE, piece.remaining() + bytes.size() - next);
  }

  private boolean fill() {
    if (piece.hasRemaining()) {
      return true;
    }
    int count = (int) Math.min(PIECE, bytes.size() - next);
    if (piece.capacity() < count) {
      piece = ByteBuffer.allocate(count);
    }
    piece.clear().limit(count);
    bytes.read(next, piece);
    piece.flip();
    next += count;
    return count > 0;
  }
}
