package org.viz4j.io.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;

/**
 * One entry of a ZIP directory.
 *
 * @param packed bytes in the file
 * @param size bytes after decompression
 * @param start where its own header lies
 */
record ZipRecord(String name, int method, long crc, long packed, long size, long start) {
  static final int LOCAL_BYTES = 30;

  private static final int SIGNATURE = 0x02014b50;
  private static final int BYTES = 46;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int WIDE = 1;
  private static final int WIDE_LENGTH = 8;
  private static final long IN_WIDE = 0xffffffffL;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  static ZipRecord next(Bytes file, ByteBuffer in) {
    int at = in.position();
    if (in.remaining() < BYTES || in.getInt(at) != SIGNATURE) {
      throw file.error("directory of an archive", "be a list of entries", "something else");
    }
    int nameLength = in.getShort(at + 28) & 0xffff;
    int extraLength = in.getShort(at + 30) & 0xffff;
    int length = BYTES + nameLength + extraLength + (in.getShort(at + 32) & 0xffff);
    if (length > in.remaining()) {
      throw file.error("directory of an archive", "be a list of whole entries", "cut");
    }
    String name = StandardCharsets.UTF_8.decode(in.slice(at + BYTES, nameLength)).toString();
    long[] places = places(in, at, in.slice(at + BYTES + nameLength, extraLength));
    in.position(at + length);
    ZipRecord entry =
        new ZipRecord(
            name,
            in.getShort(at + 10) & 0xffff,
            in.getInt(at + 16) & 0xffffffffL,
            places[1],
            places[0],
            places[2]);
    entry.requireReadable(file, in.getShort(at + 8));
    return entry;
  }

  /** Size, packed size and start; what does not fit in 32 bits stands in the extra field. */
  private static long[] places(ByteBuffer in, int at, ByteBuffer extra) {
    int[] narrow = {at + 24, at + 20, at + 42};
    ByteBuffer wide = wide(extra.order(ByteOrder.LITTLE_ENDIAN));
    long[] places = new long[narrow.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.getInt(narrow[i]) & 0xffffffffL;
      if (places[i] == IN_WIDE && wide.remaining() >= WIDE_LENGTH) {
        places[i] = wide.getLong();
      }
    }
    return places;
  }

  private static ByteBuffer wide(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      int id = extra.getShort() & 0xffff;
      int length = Math.min(extra.getShort() & 0xffff, extra.remaining());
      if (id == WIDE) {
        return extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
      }
      extra.position(extra.position() + length);
    }
    return ByteBuffer.allocate(0);
  }

  private void requireReadable(Bytes file, int flags) {
    String quoted = InvalidInputException.quoted(name);
    if ((flags & 1) != 0) {
      throw file.error("entries of an archive", "not be encrypted", quoted);
    }
    if (method != STORED && method != DEFLATED) {
      throw file.error(
          "entries of an archive", "be stored or deflated", quoted + " by method " + method);
    }
    if (packed < 0 || size < 0 || start < 0 || packed > file.size() || start > file.size()) {
      throw file.error("entries of an archive", "lie inside it", quoted + " outside");
    }
  }

  boolean isStored() {
    return method == STORED;
  }

  boolean isFolder() {
    return size == 0 && name.endsWith("/");
  }

  /** Where its data start, past its own header. */
  long dataStart(Bytes file) {
    if (start > file.size() - LOCAL_BYTES) {
      throw file.error(
          "entries of an archive", "lie inside it", InvalidInputException.quoted(name));
    }
    ByteBuffer in = file.read(start, LOCAL_BYTES, ByteOrder.LITTLE_ENDIAN);
    if (in.getInt(0) != LOCAL_SIGNATURE) {
      throw file.error(
          "an entry of an archive",
          "start with its header",
          InvalidInputException.quoted(name) + " with something else");
    }
    return start + LOCAL_BYTES + (in.getShort(26) & 0xffff) + (in.getShort(28) & 0xffff);
  }
}
