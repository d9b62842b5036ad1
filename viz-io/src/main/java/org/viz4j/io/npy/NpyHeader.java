package org.viz4j.io.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.InvalidInputException;
import org.viz4j.io.bytes.Bytes;
import org.viz4j.io.bytes.TensorFile;

/** What stands before the numbers: six bytes of magic, version, length and a Python dictionary. */
final class NpyHeader {
  private static final long MAGIC = 0x934e554d5059L;
  private static final int MAGIC_BYTES = 6;
  private static final int START = 10;
  private static final int WIDE_START = 12;
  private static final int LONGEST = 10_000;
  private static final int LAST_VERSION = 3;

  private NpyHeader() {}

  static boolean isMagic(ByteBuffer start) {
    if (start.remaining() < MAGIC_BYTES) {
      return false;
    }
    long magic = 0;
    for (int i = 0; i < MAGIC_BYTES; i++) {
      magic = magic << Byte.SIZE | Byte.toUnsignedInt(start.get(start.position() + i));
    }
    return magic == MAGIC;
  }

  static Tensor tensor(Bytes bytes, TensorFile tensors) {
    int available = (int) Math.min(WIDE_START, bytes.size());
    ByteBuffer start = bytes.read(0, available, ByteOrder.LITTLE_ENDIAN);
    if (!isMagic(start)) {
      throw bytes.error("an array of NumPy", "start with its magic bytes", "something else");
    }
    if (available < WIDE_START) {
      throw bytes.error("an array of NumPy", "have a header", bytes.size() + " bytes");
    }
    int version = start.get(MAGIC_BYTES);
    if (version < 1 || version > LAST_VERSION) {
      throw bytes.error("version of an array of NumPy", "be 1, 2 or 3", version);
    }
    int from = version == 1 ? START : WIDE_START;
    long length = version == 1 ? start.getShort(8) & 0xffffL : start.getInt(8) & 0xffffffffL;
    long longest = Math.min(LONGEST, bytes.size() - from);
    if (length > longest) {
      throw bytes.error("header of an array of NumPy", "be at most " + longest + " bytes", length);
    }
    ByteBuffer text = bytes.read(from, (int) length, ByteOrder.LITTLE_ENDIAN);
    TensorFile.Storage storage =
        storage(bytes, StandardCharsets.ISO_8859_1.decode(text).toString());
    long end = from + length;
    return tensors.tensor(storage, bytes.part(bytes.where(), end, bytes.size() - end));
  }

  private static TensorFile.Storage storage(Bytes bytes, String text) {
    Map<String, Object> header;
    try {
      header = new PythonLiteral(text).dictionary();
    } catch (InvalidInputException e) {
      throw new FileException(e.getMessage() + " in " + bytes.where(), e);
    }
    if (!List.of("descr", "fortran_order", "shape")
        .equals(header.keySet().stream().sorted().toList())) {
      String keys = InvalidInputException.quoted(String.join(", ", header.keySet()));
      throw bytes.error("keys of NumPy's header", "be descr, fortran_order and shape", keys);
    }
    Object columnMajor = header.get("fortran_order");
    if (!(columnMajor instanceof Boolean)) {
      throw bytes.error("fortran_order of NumPy's header", "be True or False", columnMajor);
    }
    String code = code(bytes, header.get("descr"));
    return new TensorFile.Storage(
        type(bytes, code), order(code), shape(bytes, header.get("shape")), (Boolean) columnMajor);
  }

  private static String code(Bytes bytes, @Nullable Object code) {
    if (code instanceof String text && text.length() > 1) {
      return text;
    }
    throw bytes.error(
        "element type of an array of NumPy",
        "be a number",
        code instanceof List ? "a record" : "something else",
        "save each field as an array of its own");
  }

  private static ByteOrder order(String code) {
    return code.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  private static ElementType type(Bytes bytes, String code) {
    boolean ordered = "<>=|".indexOf(code.charAt(0)) >= 0;
    String name = ordered ? code.substring(1) : code;
    return switch (name) {
      case "f8" -> ElementType.F64;
      case "f4" -> ElementType.F32;
      case "f2" -> ElementType.F16;
      case "i1" -> ElementType.I8;
      case "i2" -> ElementType.I16;
      case "i4" -> ElementType.I32;
      case "i8" -> ElementType.I64;
      case "u1" -> ElementType.U8;
      case "u2" -> ElementType.U16;
      case "u4" -> ElementType.U32;
      case "u8" -> ElementType.U64;
      case "b1" -> ElementType.BOOL;
      default ->
          throw bytes.error(
              "element type of an array of NumPy",
              "be a float of 2, 4 or 8 bytes, an integer of 1, 2, 4 or 8, or bool",
              InvalidInputException.quoted(code) + (name.startsWith("O") ? " (objects)" : ""),
              "save it with a numeric type, such as array.astype('float32')");
    };
  }

  private static List<Long> shape(Bytes bytes, @Nullable Object shape) {
    if (shape instanceof List<?> lengths && lengths.stream().allMatch(Long.class::isInstance)) {
      return lengths.stream().map(Long.class::cast).toList();
    }
    throw bytes.error("shape of NumPy's header", "be a tuple of whole numbers", "something else");
  }
}
