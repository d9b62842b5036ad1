package org.viz4j.io.tensor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.ElementType;
import org.viz4j.data.NamedTensor;
import org.viz4j.io.mutation.DamagedFiles;

@DisplayName("Thousands of damaged files give tensors or a refusal that names the file, from")
class DamagedTensorsTest {
  private static final Written.Array FLOATS = array("w", ElementType.F32, 2, 3);
  private static final Written.Array BYTES = array("b", ElementType.U8, 2, 2, 2);
  private static final Written.Array NONE = array("n", ElementType.F64, 0, 4);

  @TempDir Path folder;

  private static Written.Array array(String name, ElementType type, long... shape) {
    List<Long> lengths = LongStream.of(shape).boxed().toList();
    long count = lengths.stream().reduce(1L, Math::multiplyExact);
    return new Written.Array(
        name, type, lengths, LongStream.range(0, count).map(i -> i * 0x3f8051).toArray());
  }

  private static List<byte[]> npy() {
    return List.of(
        Written.npy(FLOATS, new Written.Layout(ByteOrder.LITTLE_ENDIAN, false, 1)),
        Written.npy(BYTES, new Written.Layout(ByteOrder.BIG_ENDIAN, true, 2)),
        Written.npy(NONE, new Written.Layout(ByteOrder.BIG_ENDIAN, false, 3)));
  }

  private static byte[] zip(byte[] first, boolean deflated) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("first.npy", first);
    entries.put("deep/b.npy", npy().get(1));
    try {
      return Written.zip(entries, deflated);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] file) {
    try {
      return Written.gzip(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DamagedFiles reading() {
    return DamagedFiles.of(folder.resolve("damaged.bin"), DamagedTensorsTest::readAll);
  }

  private static void readAll(Path file) {
    for (NamedTensor each : TensorReader.read(file)) {
      long size = each.tensor().size();
      if (size > 0) {
        each.tensor().values().get(size - 1);
        each.tensor().values().forEach(value -> {});
      }
    }
  }

  @Test
  @DisplayName(".npy")
  void arrays() throws IOException {
    reading().assertHarmless(11, npy());
  }

  @Test
  @DisplayName(".npz, its directory, its entries and what was compressed")
  void archives() throws IOException {
    List<byte[]> whole = List.of(zip(npy().get(0), false), zip(npy().get(0), true));
    reading().assertHarmless(12, whole);
    reading().assertHarmless(13, npy(), array -> zip(array, true));
  }

  @Test
  @DisplayName(".safetensors")
  void safetensors() throws IOException {
    List<byte[]> whole =
        List.of(
            Written.safetensors(List.of(FLOATS, BYTES)),
            Written.safetensors(List.of(NONE, FLOATS)));
    reading().assertHarmless(14, whole);
    reading().assertHarmless(15, whole, DamagedTensorsTest::withLength);
  }

  /** A header whose length is right again, as far as the end of its text can be told. */
  private static byte[] withLength(byte[] file) {
    int end = Long.BYTES;
    for (int i = Long.BYTES; i < file.length; i++) {
      end = file[i] == '}' || (file[i] == ' ' && i == end) ? i + 1 : end;
    }
    byte[] right = file.clone();
    if (file.length >= Long.BYTES) {
      ByteBuffer.wrap(right).order(ByteOrder.LITTLE_ENDIAN).putLong(0, end - Long.BYTES);
    }
    return right;
  }

  @Test
  @DisplayName("IDX, plain, packed and packed after the damage")
  void idx() throws IOException {
    List<byte[]> plain = List.of(Written.idx(FLOATS), Written.idx(BYTES));
    reading().assertHarmless(16, plain);
    reading().assertHarmless(17, plain.stream().map(DamagedTensorsTest::gzip).toList());
    reading().assertHarmless(18, plain, DamagedTensorsTest::gzip);
  }
}
