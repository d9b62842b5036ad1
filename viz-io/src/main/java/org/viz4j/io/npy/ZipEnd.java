package org.viz4j.io.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.viz4j.io.bytes.Bytes;

/**
 * What stands at the end of a ZIP file: where its directory lies.
 *
 * @param limit where the directory must end
 */
record ZipEnd(long count, long size, long start, long limit) {
  private static final int SIGNATURE = 0x06054b50;
  private static final int BYTES = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int WIDE_LOCATOR = 0x07064b50;
  private static final int WIDE_LOCATOR_BYTES = 20;
  private static final int WIDE_SIGNATURE = 0x06064b50;
  private static final int WIDE_BYTES = 56;

  static ZipEnd find(Bytes file) {
    int tail = (int) Math.min(file.size(), BYTES + LONGEST_COMMENT);
    long tailStart = file.size() - tail;
    ByteBuffer in = file.read(tailStart, tail, ByteOrder.LITTLE_ENDIAN);
    for (int at = tail - BYTES; at >= 0; at--) {
      if (in.getInt(at) == SIGNATURE && (in.getShort(at + 20) & 0xffff) == tail - BYTES - at) {
        return at(file, in, at, tailStart + at);
      }
    }
    throw file.error("an archive", "end with its directory", "something else");
  }

  private static ZipEnd at(Bytes file, ByteBuffer in, int at, long place) {
    int locator = at - WIDE_LOCATOR_BYTES;
    if (locator >= 0 && in.getInt(locator) == WIDE_LOCATOR) {
      return wide(file, in.getLong(locator + 8), place - WIDE_LOCATOR_BYTES);
    }
    return new ZipEnd(
        in.getShort(at + 10) & 0xffff,
        in.getInt(at + 12) & 0xffffffffL,
        in.getInt(at + 16) & 0xffffffffL,
        place);
  }

  private static ZipEnd wide(Bytes file, long start, long limit) {
    if (start < 0 || start > limit - WIDE_BYTES) {
      throw file.error("end of a large archive", "lie before byte " + limit, start);
    }
    ByteBuffer in = file.read(start, WIDE_BYTES, ByteOrder.LITTLE_ENDIAN);
    if (in.getInt(0) != WIDE_SIGNATURE || in.getLong(32) < 0 || in.getLong(40) < 0) {
      throw file.error("end of a large archive", "say where its directory lies", "something else");
    }
    return new ZipEnd(in.getLong(32), in.getLong(40), in.getLong(48), start);
  }
}
