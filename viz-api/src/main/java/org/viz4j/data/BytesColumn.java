package org.viz4j.data;

import java.nio.ByteBuffer;
import java.util.Objects;

/** Elements in the caller's buffer. */
final class BytesColumn implements Column {
  private final ElementType type;
  private final ByteBuffer bytes;

  BytesColumn(ElementType type, ByteBuffer bytes) {
    this.type = type;
    this.bytes = bytes.slice().order(bytes.order());
  }

  @Override
  public long size() {
    return bytes.limit() / type.bytes();
  }

  @Override
  public double get(long index) {
    return type.decode(bytes, (int) Objects.checkIndex(index, size()) * type.bytes());
  }
}
