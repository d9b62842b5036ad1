package org.viz4j.io.bytes;

import java.nio.ByteBuffer;
import org.viz4j.data.ElementType;

/** Values that lie in the order in which they are asked for. */
record RowMajor(TensorFile.Storage storage, Bytes bytes) implements RunReader {
  private static final int RUN = 1 << 14;

  @Override
  public int run() {
    return RUN;
  }

  @Override
  public double[] read(long from, int count) {
    ElementType type = storage.type();
    ByteBuffer raw = bytes.read(from * type.bytes(), count * type.bytes(), storage.order());
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = type.decode(raw, i * type.bytes());
    }
    return values;
  }
}
