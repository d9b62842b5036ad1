package org.viz4j.io.bytes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.viz4j.data.ElementType;

/**
 * Values whose first index runs fastest. A long run is put together from pieces of the file in the
 * order in which they lie there; it is long because each may pass over the whole file.
 */
final class ColumnMajor implements RunReader {
  private static final int RUN_BITS = 18;
  private static final long IN_RUN = (1L << RUN_BITS) - 1;
  private static final int WIDEST_GAP = 1 << 12;
  private static final int PIECE = 1 << 16;

  private final ElementType type;
  private final TensorFile.Storage storage;
  private final Bytes bytes;
  private final long[] lengths;
  private final long[] strides;

  ColumnMajor(TensorFile.Storage storage, Bytes bytes) {
    this.storage = storage;
    this.type = storage.type();
    this.bytes = bytes;
    List<Long> shape = storage.shape();
    lengths = shape.stream().mapToLong(Long::longValue).toArray();
    strides = new long[lengths.length];
    long stride = 1;
    for (int axis = 0; axis < lengths.length; axis++) {
      strides[axis] = stride;
      stride *= lengths[axis];
    }
  }

  @Override
  public int run() {
    return 1 << RUN_BITS;
  }

  @Override
  public double[] read(long from, int count) {
    long[] places = places(from, count);
    double[] values = new double[count];
    int next = 0;
    while (next < count) {
      int end = endOfPiece(places, next);
      long first = places[next] >>> RUN_BITS;
      long last = places[end - 1] >>> RUN_BITS;
      int size = (int) (last - first + 1) * type.bytes();
      ByteBuffer piece = bytes.read(first * type.bytes(), size, storage.order());
      for (; next < end; next++) {
        int at = (int) ((places[next] >>> RUN_BITS) - first) * type.bytes();
        values[(int) (places[next] & IN_RUN)] = type.decode(piece, at);
      }
    }
    return values;
  }

  /** Where each value lies and which it is, in one number, in the order of the file. */
  private long[] places(long from, int count) {
    long[] index = indexOf(from);
    long[] places = new long[count];
    long place = 0;
    for (int axis = 0; axis < index.length; axis++) {
      place += index[axis] * strides[axis];
    }
    for (int i = 0; i < count; i++) {
      places[i] = place << RUN_BITS | i;
      for (int axis = index.length - 1; axis >= 0; axis--) {
        place += strides[axis];
        if (++index[axis] < lengths[axis]) {
          break;
        }
        place -= index[axis] * strides[axis];
        index[axis] = 0;
      }
    }
    Arrays.sort(places);
    return places;
  }

  private long[] indexOf(long from) {
    long[] index = new long[lengths.length];
    long left = from;
    for (int axis = lengths.length - 1; axis >= 0; axis--) {
      index[axis] = left % lengths[axis];
      left /= lengths[axis];
    }
    return index;
  }

  private int endOfPiece(long[] places, int start) {
    long first = places[start] >>> RUN_BITS;
    int end = start + 1;
    while (end < places.length) {
      long place = places[end] >>> RUN_BITS;
      long gap = place - (places[end - 1] >>> RUN_BITS);
      if (gap * type.bytes() > WIDEST_GAP || (place - first + 1) * type.bytes() > PIECE) {
        break;
      }
      end++;
    }
    return end;
  }
}
