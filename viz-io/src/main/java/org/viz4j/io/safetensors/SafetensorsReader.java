package org.viz4j.io.safetensors;

import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.FileBytes;
import org.viz4j.io.bytes.TensorFile;

/**
 * Reads {@code .safetensors}: F64, F32, F16, BF16, signed and unsigned integers of 1, 2, 4 and 8
 * bytes, and booleans. Stricter than the format has to be, because one file must not be two models:
 * names are unique, and the tensors cover the data without overlap, gap or rest. The header may
 * have 16 MiB and 100,000 tensors.
 */
public final class SafetensorsReader {
  private static final int LENGTH_BYTES = 8;
  private static final long LONGEST = 16L << 20;

  private SafetensorsReader() {}

  /**
   * Reads the header of {@code file}. The values are read when they are asked for; a {@link
   * FileException} is thrown then if the file has changed. At most a few megabytes of it are in
   * memory at a time.
   *
   * @return the tensors in the order of the header; its metadata are left out
   * @throws FileException if the file is missing, no such file, damaged, or has a tensor of another
   *     type
   */
  public static List<NamedTensor> read(Path file) {
    Bytes bytes = FileBytes.of(file);
    if (bytes.size() < LENGTH_BYTES) {
      throw bytes.error("a safetensors file", "have a header", bytes.size() + " bytes");
    }
    long length = bytes.read(0, LENGTH_BYTES, ByteOrder.LITTLE_ENDIAN).getLong();
    long longest = Math.min(LONGEST, bytes.size() - LENGTH_BYTES);
    if (length < 0 || length > longest) {
      throw bytes.error(
          "header of a safetensors file",
          "be at most " + longest + " bytes",
          Long.toUnsignedString(length));
    }
    List<Slot> slots = Header.read(bytes.part(bytes.where(), LENGTH_BYTES, length));
    long start = LENGTH_BYTES + length;
    requireCovered(bytes, slots, bytes.size() - start);
    TensorFile tensors = new TensorFile();
    return slots.stream()
        .map(slot -> new NamedTensor(slot.name(), tensor(tensors, slot, bytes, start)))
        .toList();
  }

  private static Tensor tensor(TensorFile tensors, Slot slot, Bytes bytes, long start) {
    String where = InvalidInputException.quoted(slot.name()) + " of " + bytes.where();
    return tensors.tensor(
        slot.storage(), bytes.part(where, start + slot.begin(), slot.end() - slot.begin()));
  }

  private static void requireCovered(Bytes bytes, List<Slot> slots, long size) {
    List<Slot> sorted = new ArrayList<>(slots);
    sorted.sort(Comparator.comparingLong(Slot::begin).thenComparingLong(Slot::end));
    long covered = 0;
    for (Slot slot : sorted) {
      String name = InvalidInputException.quoted(slot.name());
      if (slot.begin() > slot.end() || slot.end() > size) {
        throw bytes.error(
            "data of tensor " + name,
            "lie within " + size + " bytes",
            "from " + slot.begin() + " to " + slot.end());
      }
      if (slot.begin() != covered) {
        throw bytes.error(
            "data of tensor " + name,
            "start at byte " + covered + ", where the one before ends",
            slot.begin() < covered ? slot.begin() + ", an overlap" : slot.begin() + ", a gap");
      }
      covered = slot.end();
    }
    if (covered != size) {
      throw bytes.error(
          "data of a safetensors file", "end with its last tensor at byte " + covered, size);
    }
  }
}
