package org.viz4j.io.bytes;

import java.nio.ByteBuffer;

/** Bytes in the middle of others. */
record PartBytes(Bytes whole, String where, long start, long size) implements Bytes {

  @Override
  public boolean isOnward() {
    return whole.isOnward();
  }

  @Override
  public void read(long position, ByteBuffer into) {
    if (position < 0 || position > size - into.remaining()) {
      throw error("the data", "go on to byte " + (position + into.remaining()), size + " bytes");
    }
    whole.read(start + position, into);
  }
}
