package org.viz4j.io.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;

/**
 * The compressed parts of one file. They can only be read onward, so this keeps the place in the
 * one that was read last: reading on goes on there, reading back begins again.
 */
public final class Inflation {
  /** Deflate never makes more of one byte. */
  private static final int MOST_OF_A_BYTE = 1032;

  private static final int PIECE = 1 << 13;

  private @Nullable Bytes owner;
  private @Nullable InputStream open;
  private long at;

  public Inflation() {}

  /**
   * A deflated part that should have {@code size} bytes with the checksum {@code crc}, which is
   * compared when it was read to its end.
   *
   * @throws FileException if so few cannot become so many
   */
  public Bytes deflated(Bytes packed, long size, long crc) {
    return inflated(packed, size, () -> new Deflated(packed, crc));
  }

  /** The same in gzip's wrapping, which has its own checksum. */
  public Bytes gzipped(Bytes packed, long size) {
    return inflated(packed, size, () -> new GZIPInputStream(new BytesStream(packed), PIECE));
  }

  private Bytes inflated(Bytes packed, long size, Opening opening) {
    if (size / MOST_OF_A_BYTE > packed.size()) {
      throw packed.error(
          "compressed data",
          "be at least a " + MOST_OF_A_BYTE + "th of the " + size + " bytes they stand for",
          packed.size() + " bytes");
    }
    return new Part(packed, size, opening);
  }

  private synchronized void read(Part part, long position, ByteBuffer into) {
    try {
      InputStream stream = at(part, position);
      while (into.hasRemaining()) {
        int count =
            stream.read(into.array(), into.arrayOffset() + into.position(), into.remaining());
        if (count < 0) {
          throw part.error("compressed data", "be " + part.size() + " bytes", at + " bytes");
        }
        into.position(into.position() + count);
        at += count;
      }
      open = stream;
      if (at == part.size()) {
        requireEnd(part, stream);
      }
    } catch (IOException e) {
      throw new FileException(
          "compressed data must be whole, but was " + damage(e) + " in " + part.where(), e);
    }
  }

  private InputStream at(Part part, long position) throws IOException {
    InputStream stream = open;
    if (stream == null || owner != part || position < at) {
      close();
      stream = part.opening.open();
      owner = part;
      at = 0;
    }
    // whatever goes wrong from here on, the next read begins again
    open = null;
    while (at < position) {
      long skipped = stream.skip(position - at);
      if (skipped == 0) {
        throw part.error("compressed data", "be " + part.size() + " bytes", at + " bytes");
      }
      at += skipped;
    }
    return stream;
  }

  private void requireEnd(Part part, InputStream stream) throws IOException {
    boolean more = stream.read() >= 0;
    close();
    if (more) {
      throw part.error("compressed data", "be " + part.size() + " bytes", "more");
    }
  }

  private void close() throws IOException {
    InputStream closing = open;
    open = null;
    owner = null;
    if (closing != null) {
      closing.close();
    }
  }

  /** What an exception of a decoder says. */
  public static String damage(IOException e) {
    return e.getMessage() == null ? "damaged" : "damaged (" + e.getMessage() + ")";
  }

  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** Compares the checksum at the end. */
  private static final class Deflated extends InflaterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    Deflated(Bytes packed, long expected) {
      super(new BytesStream(packed), new Inflater(true), PIECE);
      this.expected = expected;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int read = super.read(into, from, count);
      if (read > 0) {
        sum.update(into, from, read);
      } else if (read < 0 && sum.getValue() != expected) {
        throw new ZipException("wrong checksum");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }

  private final class Part implements Bytes {
    private final Bytes packed;
    private final long size;
    private final Opening opening;

    Part(Bytes packed, long size, Opening opening) {
      this.packed = packed;
      this.size = size;
      this.opening = opening;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public String where() {
      return packed.where();
    }

    @Override
    public boolean isOnward() {
      return true;
    }

    @Override
    public void read(long position, ByteBuffer into) {
      if (position < 0 || position > size - into.remaining()) {
        throw error("the data", "go on to byte " + (position + into.remaining()), size + " bytes");
      }
      Inflation.this.read(this, position, into);
    }
  }
}
