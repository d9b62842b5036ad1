package org.viz4j.io.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Column;
import org.viz4j.data.ElementType;

@DisplayName("RT-3: a tensor of more values than are held of it")
class LongTensorsTest {
  private static final int ROWS = 700;
  private static final int COLUMNS = 601;
  private static final Written.Array ARRAY =
      new Written.Array(
          "a",
          ElementType.I32,
          List.of((long) ROWS, (long) COLUMNS),
          LongStream.range(0, (long) ROWS * COLUMNS).toArray());

  @TempDir Path folder;

  private Column read(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("array"), file);
    return TensorReader.read(path).get(0).tensor().values();
  }

  private static byte[] npy(boolean columnMajor) {
    return Written.npy(ARRAY, new Written.Layout(ByteOrder.BIG_ENDIAN, columnMajor, 1));
  }

  private static void assertCounts(Column column) {
    long[] next = {0};
    column.forEach(value -> assertCount(value, next[0]++));
    assertThat(next[0]).isEqualTo((long) ROWS * COLUMNS);
    double[] some = new double[1000];
    for (long from = 420_000; from >= 0; from -= 29_999) {
      int count = column.read(from, some);
      assertThat(count).isPositive();
      for (int i = 0; i < count; i++) {
        assertCount(some[i], from + i);
      }
    }
  }

  private static void assertCount(double value, long expected) {
    if (value != expected) {
      assertThat(value).isEqualTo(expected);
    }
  }

  @Test
  @DisplayName("by rows is the same onward, back and in pieces")
  void rows() throws IOException {
    assertCounts(read(npy(false)));
  }

  @Test
  @DisplayName("by columns is the same onward, back and in pieces")
  void columns() throws IOException {
    assertCounts(read(npy(true)));
  }

  @Test
  @DisplayName("by rows or columns and compressed is the same onward, back and in pieces")
  void compressed() throws IOException {
    assertCounts(read(Written.zip(Map.of("a.npy", npy(false)), true)));
    assertCounts(read(Written.zip(Map.of("a.npy", npy(true)), true)));
    assertCounts(read(Written.gzip(Written.idx(ARRAY))));
  }
}
