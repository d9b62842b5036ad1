package org.viz4j.io.bytes;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.FileException;

/** Bytes that can be read at any position, by many threads. */
public interface Bytes {

  /** How many there are, or should be: only reading shows whether a compressed part keeps it. */
  long size();

  /** Whose bytes they are, for messages: a file, or an entry of one. */
  String where();

  /** Whether reading back means to read all that is before once more. */
  default boolean isOnward() {
    return false;
  }

  /**
   * Fills {@code into} from its position to its limit with the bytes from {@code position} on.
   *
   * @throws FileException if the file cannot be read, has changed or ends before
   */
  void read(long position, ByteBuffer into);

  /** The {@code count} bytes from {@code position} on, ready to be taken out. */
  default ByteBuffer read(long position, int count, ByteOrder order) {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(order);
    read(position, bytes);
    return bytes.flip();
  }

  /** Something inside is not as it must be. */
  default FileException error(String thing, String constraint, @Nullable Object actual) {
    return new FileException(
        thing + " must " + constraint + ", but was " + actual + " in " + where());
  }

  /** The same with what to do about it. */
  default FileException error(
      String thing, String constraint, @Nullable Object actual, String remedy) {
    return new FileException(
        thing + " must " + constraint + ", but was " + actual + " in " + where() + "; " + remedy);
  }

  /** {@code size} of these bytes from {@code start} on; the caller has seen that they exist. */
  default Bytes part(String name, long start, long size) {
    return new PartBytes(this, name, start, size);
  }
}
