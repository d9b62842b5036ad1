package org.viz4j.io.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.viz4j.data.ElementType;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;

@Label("RT-3: tensors of every type with 0 to 5 dimensions, empty ones too")
class TensorRoundTripTest {

  @Property(tries = 500, seed = "20260102", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  @Label("come back to the bit from .npy: either byte order, rows or columns, versions 1 to 3")
  void npy(@ForAll("npyArrays") Written.Array array, @ForAll("layouts") Written.Layout layout)
      throws IOException {
    Statistics.label("columns of more than one dimension")
        .collect(layout.columnMajor() && array.shape().size() > 1 && array.bits().length > 1)
        .coverage(c -> c.check(true).percentage(p -> p >= 10));
    Statistics.label("without dimension or empty")
        .collect(array.shape().isEmpty() || array.bits().length == 0)
        .coverage(c -> c.check(true).percentage(p -> p >= 10));
    assertRead(Written.npy(array, layout), List.of(array));
  }

  @Property(tries = 150, seed = "20260103", edgeCases = EdgeCasesMode.NONE)
  @Label("come back to the bit from .npz, stored and deflated")
  void npz(
      @ForAll("npyLists") List<Written.Array> arrays,
      @ForAll("layouts") Written.Layout layout,
      @ForAll boolean deflated)
      throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    arrays.forEach(array -> entries.put(array.name() + ".npy", Written.npy(array, layout)));
    assertRead(Written.zip(entries, deflated), arrays);
  }

  @Property(tries = 200, seed = "20260104", edgeCases = EdgeCasesMode.NONE)
  @Label("come back to the bit from .safetensors")
  void safetensors(@ForAll("lists") List<Written.Array> arrays) throws IOException {
    assertRead(Written.safetensors(arrays), arrays);
  }

  @Property(tries = 300, seed = "20260105", edgeCases = EdgeCasesMode.NONE)
  @Label("come back to the bit from IDX, plain and packed")
  void idx(@ForAll("idxArrays") Written.Array array, @ForAll boolean packed) throws IOException {
    byte[] plain = Written.idx(array);
    assertRead(packed ? Written.gzip(plain) : plain, List.of(array));
  }

  private static void assertRead(byte[] file, List<Written.Array> arrays) throws IOException {
    Path path = Files.createTempFile("tensors", ".bin");
    try {
      Files.write(path, file);
      List<NamedTensor> read = TensorReader.read(path);
      assertThat(read).hasSameSizeAs(arrays);
      for (int i = 0; i < arrays.size(); i++) {
        if (arrays.size() > 1) {
          assertThat(read.get(i).name()).isEqualTo(arrays.get(i).name());
        }
        assertSame(read.get(i).tensor(), arrays.get(i));
      }
    } finally {
      Files.delete(path);
    }
  }

  private static void assertSame(Tensor read, Written.Array array) {
    assertThat(read.type()).isEqualTo(array.type());
    assertThat(read.shape()).isEqualTo(array.shape());
    ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
    List<Double> expected = new ArrayList<>();
    for (long bits : array.bits()) {
      bytes.putLong(0, bits);
      expected.add(array.type().decode(bytes, Long.BYTES - array.type().bytes()));
    }
    List<Double> actual = new ArrayList<>();
    read.values().forEach(actual::add);
    assertThat(actual).isEqualTo(expected);
    if (!expected.isEmpty()) {
      int last = expected.size() - 1;
      assertThat(read.values().get(last)).isEqualTo(expected.get(last));
      assertThat(read.values().get(0)).isEqualTo(expected.get(0));
    }
  }

  @Provide
  Arbitrary<Written.Array> npyArrays() {
    return arrays(type -> type != ElementType.BF16, 0);
  }

  @Provide
  Arbitrary<Written.Array> idxArrays() {
    return arrays(Written::hasIdx, 1);
  }

  @Provide
  Arbitrary<List<Written.Array>> npyLists() {
    return npyArrays().list().ofMinSize(1).ofMaxSize(5).map(TensorRoundTripTest::named);
  }

  @Provide
  Arbitrary<List<Written.Array>> lists() {
    return arrays(type -> true, 0).list().ofMaxSize(6).map(TensorRoundTripTest::named);
  }

  @Provide
  Arbitrary<Written.Layout> layouts() {
    return Combinators.combine(
            Arbitraries.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN),
            Arbitraries.of(true, false),
            Arbitraries.of(1, 2, 3))
        .as(Written.Layout::new);
  }

  private static List<Written.Array> named(List<Written.Array> arrays) {
    List<Written.Array> named = new ArrayList<>();
    for (Written.Array array : arrays) {
      String name = "layer." + named.size() + ".gewicht_µ";
      named.add(new Written.Array(name, array.type(), array.shape(), array.bits()));
    }
    return named;
  }

  private static Arbitrary<Written.Array> arrays(Predicate<ElementType> types, int leastRank) {
    List<ElementType> chosen = Stream.of(ElementType.values()).filter(types).toList();
    Arbitrary<Long> length =
        Arbitraries.frequencyOf(
            Tuple.of(14, Arbitraries.longs().between(1, 5)),
            Tuple.of(1, Arbitraries.just(0L)),
            Tuple.of(1, Arbitraries.just(30L)));
    return Combinators.combine(
            Arbitraries.of(chosen),
            length.list().ofMinSize(leastRank).ofMaxSize(5),
            Arbitraries.longs())
        .as(TensorRoundTripTest::array);
  }

  private static Written.Array array(ElementType type, List<Long> shape, long seed) {
    long[] bits = new Random(seed).longs(Tensor.sizeOf(shape)).toArray();
    return new Written.Array("", type, shape, bits);
  }
}
