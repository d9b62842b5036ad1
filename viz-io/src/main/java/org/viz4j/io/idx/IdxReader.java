package org.viz4j.io.idx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.BytesStream;
import org.viz4j.io.bytes.FileBytes;
import org.viz4j.io.bytes.Inflation;
import org.viz4j.io.bytes.TensorFile;

/**
 * Reads IDX, the format of MNIST, plain or as {@code .gz}: one tensor of 1 to 8 dimensions of U8,
 * I8, I16, I32, F32 or F64.
 */
public final class IdxReader {
  private static final int GZIP = 0x8b1f;
  private static final int PREFIX = 4;
  private static final int MOST_DIMENSIONS = 8;
  private static final int LONGEST_HEADER = PREFIX + 4 * MOST_DIMENSIONS;

  private IdxReader() {}

  /**
   * Reads the header of {@code file}. The values are read when they are asked for; a {@link
   * FileException} is thrown then if the file has changed or a compressed one is damaged. A
   * compressed file is best read once from its first value to its last: reading back starts over.
   *
   * @throws FileException if the file is missing, no IDX file, or longer or shorter than its header
   *     says
   */
  public static Tensor read(Path file) {
    Bytes bytes = FileBytes.of(file);
    boolean packed =
        bytes.size() > PREFIX
            && (bytes.read(0, 2, ByteOrder.LITTLE_ENDIAN).getShort() & 0xffff) == GZIP;
    ByteBuffer start = packed ? unpackedStart(bytes) : start(bytes);
    TensorFile.Storage storage = storage(bytes, start);
    int header = start.position();
    long size = storage.bytes(bytes);
    if (packed) {
      // a sum past the largest number is less than size, which is refused as well
      Bytes unpacked = new Inflation().gzipped(bytes, Math.max(size, header + size));
      return new TensorFile().tensor(storage, unpacked.part(bytes.where(), header, size));
    }
    return new TensorFile()
        .tensor(storage, bytes.part(bytes.where(), header, bytes.size() - header));
  }

  private static ByteBuffer start(Bytes bytes) {
    return bytes.read(0, (int) Math.min(LONGEST_HEADER, bytes.size()), ByteOrder.BIG_ENDIAN);
  }

  private static ByteBuffer unpackedStart(Bytes bytes) {
    try (InputStream in = new GZIPInputStream(new BytesStream(bytes))) {
      return ByteBuffer.wrap(in.readNBytes(LONGEST_HEADER));
    } catch (IOException e) {
      throw new FileException(
          "compressed data must be whole, but was " + Inflation.damage(e) + " in " + bytes.where(),
          e);
    }
  }

  private static TensorFile.Storage storage(Bytes bytes, ByteBuffer start) {
    if (start.remaining() < PREFIX || start.getShort() != 0) {
      throw bytes.error("an IDX file", "start with two zero bytes", "something else");
    }
    ElementType type = type(bytes, start.get());
    int dimensions = Byte.toUnsignedInt(start.get());
    if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw bytes.error("dimensions of an IDX file", "be 1 to " + MOST_DIMENSIONS, dimensions);
    }
    if (start.remaining() < 4 * dimensions) {
      throw bytes.error(
          "header of an IDX file",
          "have " + dimensions + " dimensions",
          "cut after " + start.limit());
    }
    List<Long> shape = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      shape.add(Integer.toUnsignedLong(start.getInt()));
    }
    return new TensorFile.Storage(type, ByteOrder.BIG_ENDIAN, shape, false);
  }

  private static ElementType type(Bytes bytes, int code) {
    return switch (code) {
      case 0x08 -> ElementType.U8;
      case 0x09 -> ElementType.I8;
      case 0x0b -> ElementType.I16;
      case 0x0c -> ElementType.I32;
      case 0x0d -> ElementType.F32;
      case 0x0e -> ElementType.F64;
      default ->
          throw bytes.error(
              "element type of an IDX file",
              "be 8, 9, 11, 12, 13 or 14",
              Integer.toString(Byte.toUnsignedInt((byte) code)));
    };
  }
}
