package org.viz4j.io.tensor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.viz4j.data.ElementType;
import org.viz4j.data.Tensor;

/** Writes the files that the readers read, from the formats' descriptions. */
final class Written {
  private static final Map<ElementType, String> NPY =
      Map.ofEntries(
          Map.entry(ElementType.F64, "f8"),
          Map.entry(ElementType.F32, "f4"),
          Map.entry(ElementType.F16, "f2"),
          Map.entry(ElementType.I8, "i1"),
          Map.entry(ElementType.I16, "i2"),
          Map.entry(ElementType.I32, "i4"),
          Map.entry(ElementType.I64, "i8"),
          Map.entry(ElementType.U8, "u1"),
          Map.entry(ElementType.U16, "u2"),
          Map.entry(ElementType.U32, "u4"),
          Map.entry(ElementType.U64, "u8"),
          Map.entry(ElementType.BOOL, "b1"));
  private static final Map<ElementType, Integer> IDX =
      Map.of(
          ElementType.U8, 8,
          ElementType.I8, 9,
          ElementType.I16, 11,
          ElementType.I32, 12,
          ElementType.F32, 13,
          ElementType.F64, 14);

  private Written() {}

  /**
   * An array to write.
   *
   * @param bits of each element, row by row, in the lower bits of a long
   */
  record Array(String name, ElementType type, List<Long> shape, long[] bits) {}

  /** How an array lies in {@code .npy}. */
  record Layout(ByteOrder order, boolean columnMajor, int version) {}

  static boolean hasIdx(ElementType type) {
    return IDX.containsKey(type);
  }

  static byte[] raw(Array array, ByteOrder order, boolean columnMajor) {
    int width = array.type().bytes();
    ByteBuffer out = ByteBuffer.allocate(array.bits().length * width).order(order);
    for (int i = 0; i < array.bits().length; i++) {
      int place = (columnMajor ? columnMajorPlace(array.shape(), i) : i) * width;
      long bits = array.bits()[i];
      switch (width) {
        case 1 -> out.put(place, (byte) bits);
        case 2 -> out.putShort(place, (short) bits);
        case 4 -> out.putInt(place, (int) bits);
        default -> out.putLong(place, bits);
      }
    }
    return out.array();
  }

  private static int columnMajorPlace(List<Long> shape, int index) {
    int rest = index;
    int place = 0;
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      long length = shape.get(axis);
      long stride = Tensor.sizeOf(shape.subList(0, axis));
      place += (int) (rest % length * stride);
      rest = (int) (rest / length);
    }
    return place;
  }

  static byte[] npy(Array array, Layout layout) {
    String order = layout.order() == ByteOrder.BIG_ENDIAN ? ">" : "<";
    String descr = (array.type().bytes() == 1 ? "|" : order) + NPY.get(array.type());
    String shape =
        array.shape().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + (array.shape().size() == 1 ? "," : "");
    String header =
        String.format(
            Locale.ROOT,
            "{'descr': '%s', 'fortran_order': %s, 'shape': (%s), }",
            descr,
            layout.columnMajor() ? "True" : "False",
            shape);
    return npy(layout.version(), header, raw(array, layout.order(), layout.columnMajor()));
  }

  static byte[] npy(int version, String header, byte[] data) {
    int start = version == 1 ? 10 : 12;
    int padded = (start + header.length() + 1 + 63) / 64 * 64 - start;
    byte[] text =
        (header + " ".repeat(padded - header.length() - 1) + "\n").getBytes(StandardCharsets.UTF_8);
    ByteBuffer out =
        ByteBuffer.allocate(start + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
    if (version == 1) {
      out.putShort((short) text.length);
    } else {
      out.putInt(text.length);
    }
    return out.put(text).put(data).array();
  }

  static byte[] zip(Map<String, byte[]> entries, boolean deflated) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(each.getKey());
        if (!deflated) {
          CRC32 crc = new CRC32();
          crc.update(each.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setCrc(crc.getValue());
          entry.setSize(each.getValue().length);
        }
        out.putNextEntry(entry);
        out.write(each.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] safetensors(List<Array> arrays) throws IOException {
    StringBuilder header = new StringBuilder("{\"__metadata__\":{\"format\":\"pt\"}");
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    for (Array array : arrays) {
      int begin = data.size();
      data.write(raw(array, ByteOrder.LITTLE_ENDIAN, false));
      header.append(
          String.format(
              Locale.ROOT,
              ",\"%s\":{\"dtype\":\"%s\",\"shape\":%s,\"data_offsets\":[%d,%d]}",
              array.name(),
              array.type(),
              array.shape(),
              begin,
              data.size()));
    }
    return safetensors(header.append("}   ").toString(), data.toByteArray());
  }

  static byte[] safetensors(String header, byte[] data) {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + text.length + data.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(text.length)
        .put(text)
        .put(data)
        .array();
  }

  static byte[] idx(Array array) {
    int[] dimensions = array.shape().stream().mapToInt(Math::toIntExact).toArray();
    return idx(IDX.get(array.type()), dimensions, raw(array, ByteOrder.BIG_ENDIAN, false));
  }

  static byte[] idx(int type, int[] dimensions, byte[] data) {
    ByteBuffer out = ByteBuffer.allocate(4 + 4 * dimensions.length + data.length);
    out.put(new byte[] {0, 0, (byte) type, (byte) dimensions.length});
    for (int dimension : dimensions) {
      out.putInt(dimension);
    }
    return out.put(data).array();
  }

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
