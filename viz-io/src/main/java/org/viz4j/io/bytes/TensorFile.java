package org.viz4j.io.bytes;

import java.nio.ByteOrder;
import java.util.List;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;

/** Makes the tensors of one file, which share what is held of it in memory: a few megabytes. */
public final class TensorFile {
  /** Read by columns, these take 64 passes over the compressed bytes; twice as many, 256. */
  private static final long MOST_TURNED = 1 << 24;

  private final Windows windows = new Windows();

  public TensorFile() {}

  /**
   * How a tensor lies in its bytes.
   *
   * @param shape outermost dimension first, also where {@code columnMajor}
   * @param columnMajor whether the first index runs fastest, as in Fortran
   */
  public record Storage(ElementType type, ByteOrder order, List<Long> shape, boolean columnMajor) {

    /**
     * Bytes of such a tensor.
     *
     * @throws FileException if they are more than can be counted, or the shape is none
     */
    public long bytes(Bytes where) {
      try {
        return Math.multiplyExact(Tensor.sizeOf(shape), type.bytes());
      } catch (ArithmeticException | InvalidInputException e) {
        throw new FileException(
            "shape of a tensor must have at most "
                + Tensor.MAX_RANK
                + " dimensions and "
                + Long.MAX_VALUE
                + " bytes, but was "
                + shape
                + " of "
                + type
                + " in "
                + where.where(),
            e);
      }
    }

    boolean isTransposed() {
      return columnMajor && shape.stream().filter(length -> length > 1).count() > 1;
    }
  }

  /**
   * A tensor whose values are read from {@code bytes} when they are asked for.
   *
   * @throws FileException if there are fewer or more bytes than it needs, or it is compressed, by
   *     columns and larger than can be turned in a few seconds
   */
  public Tensor tensor(Storage storage, Bytes bytes) {
    long needed = storage.bytes(bytes);
    if (bytes.size() != needed) {
      throw bytes.error(
          "data of a tensor of shape " + storage.shape() + " and type " + storage.type(),
          "be " + needed + " bytes",
          bytes.size() + " bytes");
    }
    long size = needed / storage.type().bytes();
    if (storage.isTransposed() && bytes.isOnward() && size > MOST_TURNED) {
      throw bytes.error(
          "a compressed array by columns",
          "have at most " + MOST_TURNED + " values",
          size,
          "save numpy.ascontiguousarray(array), or save it with numpy.savez, uncompressed");
    }
    RunReader runs =
        storage.isTransposed() ? new ColumnMajor(storage, bytes) : new RowMajor(storage, bytes);
    return new Tensor(storage.type(), storage.shape(), new StoredColumn(runs, size, windows));
  }
}
