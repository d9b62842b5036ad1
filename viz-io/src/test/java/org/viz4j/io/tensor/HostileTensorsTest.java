package org.viz4j.io.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;

@DisplayName("A file of tensors that lies")
class HostileTensorsTest {
  private static final byte[] EIGHT = new byte[8];

  @TempDir Path folder;

  static Stream<Arguments> npy() {
    return Stream.of(
        npy("'|O', 'fortran_order': False, 'shape': (1,)", "\"|O\" (objects)"),
        npy("[('a', '<f4')], 'fortran_order': False, 'shape': (1,)", "but was a record"),
        npy("'<c16', 'fortran_order': False, 'shape': (1,)", "but was \"<c16\""),
        npy("'<f4', 'fortran_order': False, 'shape': (3,)", "must be 12 bytes, but was 8 bytes"),
        npy("'<f4', 'fortran_order': False, 'shape': (1,)", "must be 4 bytes, but was 8 bytes"),
        npy("'<f8', 'fortran_order': False, 'shape': (4294967296, 4294967296)", "but was [4294"),
        npy("'<f8', 'fortran_order': False, 'shape': (1152921504606846977,)", "but was [1152"),
        npy("'<f8', 'fortran_order': False, 'shape': (99999999999999999999,)", "have numbers up"),
        npy("'<f8', 'fortran_order': False, 'shape': (-1,)", "be a dictionary of literals"),
        npy("'<f8', 'fortran_order': False, 'shape': 1", "be a tuple of whole numbers"),
        npy("'<f8', 'fortran_order': 0, 'shape': (1,)", "be True or False"),
        npy("'<f8', 'fortran_order': exit(), 'shape': (1,)", "be a dictionary of literals"),
        npy("'<f8', 'descr': '<f8', 'shape': (1,)", "\"descr\" twice"),
        npy("'<f8', 'shape': (1,)", "be descr, fortran_order and shape"),
        npy("'<f8', 'fortran_order': False, 'shape': ((((((1", "nested at most 4 deep"),
        npy("'<f8', 'fortran_order': False, 'shape': (" + "1, ".repeat(33) + ")", "32 dimensions"),
        npy("'<f8', 'fortran_order': False, 'shape': (1,)}\0, 'a'", "at character"));
  }

  private static Arguments npy(String afterDescr, String says) {
    return Arguments.of(Written.npy(1, "{'descr': " + afterDescr + "}", EIGHT), says);
  }

  static Stream<Arguments> starts() {
    byte[] wide = Written.npy(2, "{}", EIGHT);
    ByteBuffer.wrap(wide).order(ByteOrder.LITTLE_ENDIAN).putInt(8, -1);
    byte[] long11k = Written.npy(2, " ".repeat(11_000), EIGHT);
    byte[] future = Written.npy(1, "{}", EIGHT);
    future[6] = 9;
    return Stream.of(
        Arguments.of(wide, "but was 4294967295"),
        Arguments.of(long11k, "be at most 10000 bytes"),
        Arguments.of(future, "be 1, 2 or 3, but was 9"),
        Arguments.of(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1}, "have a header"),
        Arguments.of(new byte[0], "but was empty"),
        Arguments.of("hello, this is text".getBytes(StandardCharsets.UTF_8), "something else"),
        Arguments.of(new byte[] {(byte) 0x80, 2, 'c', 'o', 's'}, "a pickle of Python"),
        Arguments.of(new byte[] {(byte) 0x89, 'H', 'D', 'F', '\r', '\n'}, "but was HDF5 (.h5)"),
        Arguments.of(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 1}, "damaged"));
  }

  static Stream<Arguments> idx() {
    return Stream.of(
        Arguments.of(Written.idx(8, new int[255], EIGHT), "be 1 to 8, but was 255"),
        Arguments.of(Written.idx(8, new int[0], EIGHT), "be 1 to 8, but was 0"),
        Arguments.of(Written.idx(10, new int[] {8}, EIGHT), "but was 10"),
        Arguments.of(Written.idx(14, new int[] {-1, -1, -1}, EIGHT), "but was [4294967295, 42"),
        Arguments.of(Written.idx(14, new int[] {-1, 1 << 29}, EIGHT), "but was [4294967295, 5"),
        Arguments.of(Written.idx(8, new int[] {-1}, EIGHT), "4294967295 bytes, but was 8 bytes"),
        Arguments.of(Written.idx(8, new int[] {7}, EIGHT), "must be 7 bytes, but was 8 bytes"),
        Arguments.of(new byte[] {0, 0, 8, 3, 0, 0, 0, 1}, "cut after 8"));
  }

  static Stream<Arguments> packedIdx() throws IOException {
    // the factors of 2^63 - 1, to which a header cannot be added
    int[] most = {153_092_023, 92_737, 649_657};
    byte[] sound = Written.gzip(Written.idx(8, new int[] {8}, EIGHT));
    return Stream.of(
        Arguments.of(Written.gzip(Written.idx(8, most, EIGHT)), "the 9223372036854775807 bytes"),
        Arguments.of(
            Written.gzip(Written.idx(14, new int[] {-1, 1 << 29}, EIGHT)),
            "but was [4294967295, 5"),
        Arguments.of(Written.gzip(new byte[] {0, 0, 8}), "start with two zero bytes"),
        Arguments.of(Arrays.copyOf(sound, 12), "be whole, but was damaged"));
  }

  static Stream<Arguments> safetensors() {
    String first = "'a':{'dtype':'F32','shape':[1],'data_offsets':[0,4]}";
    String second = "'b':{'dtype':'F32','shape':[1],'data_offsets':[4,8]}";
    return Stream.of(
        safe(first + "," + first, "Duplicate field"),
        safe("'a':{'dtype':'F32','dtype':'F32'}", "Duplicate field"),
        safe(first + "," + second.replace("4,8", "3,7"), "3, an overlap"),
        safe(first + "," + second.replace("4,8", "5,9"), "lie within 8 bytes"),
        safe(second, "4, a gap"),
        safe(first, "end with its last tensor at byte 4, but was 8"),
        safe(first.replace("0,4", "0,8"), "must be 4 bytes, but was 8 bytes"),
        safe(first.replace("0,4", "4,0"), "from 4 to 0"),
        safe(first.replace("0,4", "-4,0"), "be zero or more"),
        safe(first.replace("0,4", "0,1e1"), "be a whole number"),
        safe(first.replace("0,4", "0,9223372036854775808"), "out of range"),
        safe(
            first.replace("[1]", "[4611686018427387904,8]").replace("0,4", "0,8"),
            "but was [4611686018427387904, 8]"),
        safe(first.replace("[1]", "[" + "1,".repeat(32) + "1]"), "be at most 32 numbers"),
        safe(first.replace("F32", "F8_E4M3"), "but was \"F8_E4M3\""),
        safe(first.replace("F32", "f32"), "but was \"f32\""),
        safe(first.replace("'shape':[1],", ""), "have dtype, shape and two data_offsets"),
        safe(first.replace("'shape'", "'more':1,'shape'"), "alone, but was \"more\""),
        safe("'a':[]", "tensor \"a\" must be an object, but was a list"),
        safe("'__metadata__':{'a':1}", "metadata must be text, but was a whole number"),
        safe("'a':" + "[".repeat(10_000), "must be an object"),
        safe("'a':{'dtype':'F32','shape':" + "[".repeat(10_000), "shape of tensor \"a\""),
        Arguments.of(Written.safetensors("{}{}", new byte[0]), "be one JSON object"),
        Arguments.of(length(Long.MIN_VALUE), "but was 9223372036854775808"),
        Arguments.of(length(-1), "but was 18446744073709551615"),
        Arguments.of(length(1L << 40), "but was 1099511627776"));
  }

  private static Arguments safe(String entries, String says) {
    return Arguments.of(Written.safetensors("{" + entries.replace('\'', '"') + "}", EIGHT), says);
  }

  private static byte[] length(long length) {
    byte[] file = Written.safetensors("{}    ", EIGHT);
    ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putLong(0, length);
    return file;
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource({"npy", "starts", "idx", "packedIdx", "safetensors"})
  @DisplayName("is refused with what is wrong, where and how it should be")
  void refused(byte[] file, String says) throws IOException {
    refuses(file, says);
  }

  static Stream<Arguments> zips() throws IOException {
    byte[] array = Written.npy(1, "{'descr':'<f8','fortran_order':False,'shape':(1,)}", EIGHT);
    Map<String, byte[]> pair = new LinkedHashMap<>();
    pair.put("a.npy", array);
    pair.put("b.npy", array);
    byte[] stored = Written.zip(pair, false);
    byte[] deflated = Written.zip(pair, true);
    int directory = at(stored, 0x02014b50, 0);
    int second = at(stored, 0x02014b50, directory + 4);
    int packed = at(deflated, 0x02014b50, 0);
    int end = at(stored, 0x06054b50, 0);
    return Stream.of(
        Arguments.of(with(stored, second + 42, 0), "not overlap"),
        Arguments.of(with(stored, directory + 20, 250), "not overlap"),
        Arguments.of(with(stored, directory + 24, 1000), "must be 1000 bytes, but was"),
        Arguments.of(with(stored, second + 46, 0x706e2e61), "\"a.npy\" twice"),
        Arguments.of(withShort(stored, directory + 8, 1), "not be encrypted"),
        Arguments.of(with(stored, 0, 0x09094b50), "start with its header"),
        Arguments.of(withShort(stored, end + 10, 3), "have 3 entries, but was 2"),
        Arguments.of(withShort(stored, end + 10, 1), "have 1 entries, but was more"),
        Arguments.of(withShort(stored, end + 10, 65_000), "be at most 10000, but was 65000"),
        Arguments.of(with(stored, end + 16, 0x7fffffff), "lie inside it"),
        Arguments.of(with(stored, end + 12, 0x7fffffff), "lie inside it"),
        Arguments.of(with(deflated, packed + 24, 0x7fffffff), "be at least a 1032th"),
        Arguments.of(Written.zip(Map.of("../../x.py", EIGHT), true), "\"../../x.py\""),
        Arguments.of(Written.zip(Map.of("model/data.pkl", EIGHT), false), "PyTorch (.pt)"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("zips")
  @DisplayName("is refused as an archive whose directory does not fit what is in it")
  void archives(byte[] file, String says) throws IOException {
    refuses(file, says);
  }

  @Test
  @DisplayName("is refused as an archive of 65,535 entries before any of them is looked at")
  void manyEntries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 65_536; i++) {
      entries.put(i + ".npy", new byte[0]);
    }
    refuses(Written.zip(entries, false), "be at most 10000, but was 65536");
  }

  @Test
  @DisplayName("is refused as a header of more than 100,000 tensors, and of more than 16 MiB")
  void manyTensors() throws IOException {
    String tensor = "\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}";
    StringBuilder header = new StringBuilder("{");
    for (int i = 0; i <= 100_000; i++) {
      header.append(i == 0 ? "\"" : ",\"").append(i).append(tensor);
    }
    refuses(Written.safetensors(header + "}", new byte[0]), "be at most 100000, but was more");
    int large = 17 << 20;
    refuses(Written.safetensors("{" + " ".repeat(large) + "}", new byte[0]), "be at most 16777216");
  }

  @Test
  @DisplayName("is refused as an archive that would inflate to more than 4 GiB")
  void bomb() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 65; i++) {
      entries.put(i + ".npy", new byte[1000]);
    }
    byte[] file = Written.zip(entries, true);
    for (int at = at(file, 0x02014b50, 0); at >= 0; at = at(file, 0x02014b50, at + 4)) {
      ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 24, 70 << 20);
    }
    refuses(file, "be at most 4294967296 bytes in all");
  }

  @Test
  @DisplayName("is read to the damage where compressed bytes are wrong, and then refused")
  void damagedLater() throws IOException {
    byte[] data = new byte[800_000];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) (i * 31 >> 3);
    }
    String header = "{'descr':'<f8','fortran_order':False,'shape':(100000,)}";
    byte[] file = Written.zip(Map.of("a.npy", Written.npy(1, header, data)), true);
    Path sound = Files.write(folder.resolve("sound.npz"), file);
    TensorReader.read(sound).get(0).tensor().values().forEach(v -> {});
    int directory = at(file, 0x02014b50, 0);
    file[directory + 16] ^= 1;
    Path path = Files.write(folder.resolve("wrong.npz"), file);
    Tensor tensor = TensorReader.read(path).get(0).tensor();
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> tensor.values().forEach(v -> {}))
        .withMessageContaining("damaged (wrong checksum) in \"a.npy\" of " + path);
  }

  @Test
  @DisplayName("gives the values before the damage again after the damage was met")
  void damagedInside() throws IOException {
    byte[] data = new byte[400_000];
    new Random(5).nextBytes(data);
    String header = "{'descr':'|u1','fortran_order':False,'shape':(400000,)}";
    byte[] file = Written.zip(Map.of("a.npy", Written.npy(1, header, data)), true);
    file[300_000] ^= 8;
    Tensor tensor = TensorReader.read(Files.write(folder.resolve("a.npz"), file)).get(0).tensor();
    for (int round = 0; round < 2; round++) {
      assertThat(tensor.get(0)).isEqualTo(data[0] & 0xff);
      assertThat(tensor.get(100_000)).isEqualTo(data[100_000] & 0xff);
      assertThatExceptionOfType(FileException.class)
          .isThrownBy(() -> tensor.get(399_999))
          .withMessageContaining("damaged");
    }
  }

  @Test
  @DisplayName("is refused where it inflates to more than its directory says")
  void moreThanSaid() throws IOException {
    String header = "{'descr':'<f8','fortran_order':False,'shape':(1,)}";
    byte[] longer = Written.npy(1, header, new byte[24]);
    byte[] file = Written.zip(Map.of("a.npy", longer), true);
    int said = longer.length - 16;
    byte[] lying = with(file, at(file, 0x02014b50, 0) + 24, said);
    Tensor tensor = TensorReader.read(Files.write(folder.resolve("a.npz"), lying)).get(0).tensor();
    refusesValue(tensor, "must be " + said + " bytes, but was more");
  }

  @Test
  @DisplayName("is refused by columns and compressed where turning it would take minutes")
  void turned() throws IOException {
    int rows = (1 << 23) + 1;
    String header = "{'descr':'|b1','fortran_order':True,'shape':(" + rows + ",2)}";
    byte[] array = Written.npy(1, header, new byte[2 * rows]);
    refuses(
        Written.zip(Map.of("a.npy", array), true),
        "must have at most 16777216 values, but was 16777218");
    Path stored = Files.write(folder.resolve("stored"), Written.zip(Map.of("a.npy", array), false));
    assertThat(TensorReader.read(stored).get(0).tensor().shape()).containsExactly((long) rows, 2L);
  }

  @Test
  @DisplayName("is no bomb where its zeros are honest, and no way out where names have dots")
  void honest() throws IOException {
    int size = 20_000_000;
    String header = "{'descr':'|u1','fortran_order':False,'shape':(" + size + ",)}";
    byte[] file = Written.zip(Map.of("../../x.npy", Written.npy(1, header, new byte[size])), true);
    assertThat(file).hasSizeLessThan(size / 900);
    Path path = Files.write(Files.createDirectories(folder.resolve("in/in")).resolve("a"), file);
    NamedTensor read = TensorReader.read(path).get(0);
    assertThat(read.name()).isEqualTo("../../x");
    assertThat(read.tensor().get(size - 1)).isZero();
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).containsExactly(path);
    }
  }

  @Test
  @DisplayName("is no lie where a header's length or an image looks like another format's start")
  void ambiguous() throws IOException {
    String entry = "{\"a\":{\"dtype\":\"U8\",\"shape\":[8],\"data_offsets\":[0,8]}";
    String padded = entry + " ".repeat(0x080000 - entry.length() - 1) + "}";
    Path safe = Files.write(folder.resolve("a"), Written.safetensors(padded, EIGHT));
    assertThat(Files.readAllBytes(safe)).startsWith(0, 0, 8, 0);
    assertThat(TensorReader.read(safe).get(0).name()).isEqualTo("a");
    byte[] image = {'{', 1, 2, 3, 4, 5, 6, 7};
    Path idx = Files.write(folder.resolve("b"), Written.idx(8, new int[] {8}, image));
    assertThat(TensorReader.read(idx).get(0).tensor().get(0)).isEqualTo('{');
  }

  @Test
  @DisplayName("is refused when it changes, shrinks or goes after its header was read")
  void changes() throws IOException {
    String header = "{'descr':'<f8','fortran_order':False,'shape':(1,)}";
    Path path = Files.write(folder.resolve("a.npy"), Written.npy(1, header, EIGHT));
    Tensor tensor = TensorReader.read(path).get(0).tensor();
    Files.write(path, Written.npy(1, header, new byte[16]));
    refusesValue(tensor, "must stay as it is while its tensors are in use, but was changed");
    Files.write(path, new byte[3]);
    refusesValue(tensor, "but was changed");
    Files.delete(path);
    refusesValue(tensor, "but was removed");
  }

  @Test
  @DisplayName("is refused where there is none, or a folder")
  void noFile() {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TensorReader.read(folder.resolve("none.npy")))
        .withMessageEndingWith("none.npy must exist, but was missing");
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TensorReader.read(folder))
        .withMessageEndingWith("must be a file, but was a folder");
  }

  private static void refusesValue(Tensor tensor, String says) {
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> tensor.get(0))
        .withMessageContaining(says);
  }

  private void refuses(byte[] file, String says) throws IOException {
    Path path = Files.write(folder.resolve("hostile"), file);
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> TensorReader.read(path))
        .withMessageContaining(says)
        .withMessageContaining(path.toString())
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
  }

  private static byte[] with(byte[] file, int at, int value) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return changed;
  }

  private static byte[] withShort(byte[] file, int at, int value) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putShort(at, (short) value);
    return changed;
  }

  private static int at(byte[] file, int signature, int from) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = from; at <= file.length - 4; at++) {
      if (bytes.getInt(at) == signature) {
        return at;
      }
    }
    return -1;
  }
}
