package org.viz4j.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.Column;
import org.viz4j.data.ImageLayout;
import org.viz4j.data.Predictions;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("The samples of a data set")
class DatasetReaderTest {

  @TempDir Path folder;

  private Path write(String name, byte... bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path npy(String name, String type, String shape, byte... data) {
    String dictionary =
        "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }\n";
    ByteBuffer out = ByteBuffer.allocate(10 + dictionary.length() + data.length);
    out.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    out.put((byte) dictionary.length()).put((byte) 0);
    return write(name, out.put(dictionary.getBytes(StandardCharsets.UTF_8)).put(data).array());
  }

  private static byte[] idx(int[] shape, int... data) {
    ByteBuffer out = ByteBuffer.allocate(4 + 4 * shape.length + data.length);
    out.putInt(0x0800 + shape.length);
    for (int length : shape) {
      out.putInt(length);
    }
    for (int value : data) {
      out.put((byte) value);
    }
    return out.array();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static BufferedImage picture(int width, int height, int kind, int argb) {
    BufferedImage image = new BufferedImage(width, height, kind);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, argb);
      }
    }
    return image;
  }

  private Path png(String name, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return write(name, bytes.toByteArray());
  }

  private Path gray(String name, int level) throws IOException {
    BufferedImage image = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setPixels(0, 0, 2, 1, new int[] {level, 0});
    return png(name, image);
  }

  private static List<Double> values(Tensor tensor) {
    List<Double> values = new ArrayList<>();
    tensor.values().forEach(values::add);
    return values;
  }

  @Test
  @DisplayName("are bytes before floats, and both before IDX and PNG, which are also found")
  void order() throws IOException {
    npy("labels.npy", "|u1", "(2,)", (byte) 1, (byte) 0);
    Path floats = npy("a_f4.npy", "<f4", "(2, 1, 1)", new byte[8]);
    npy("z_u1.npy", "|u1", "(2, 1, 1)", (byte) 7, (byte) 9);
    Path unlabelled = npy("other.npy", "|u1", "(3, 1, 1)", new byte[3]);
    Path train = write("train-images-idx3-ubyte", idx(new int[] {1, 1, 1}, 5));
    write("train-labels-idx1-ubyte", idx(new int[] {1}, 3));
    Path test = write("test-images-idx3-ubyte", idx(new int[] {1, 1, 1}, 6));
    Path picture = gray("0_cat.png", 4);

    Samples samples = DatasetReader.read(folder);

    assertThat(values(samples.images().images())).containsExactly(7.0, 9.0);
    assertThat(samples.images().labels()).containsExactly(1, 0);
    assertThat(samples.alsoFound()).containsExactly(floats, test, train, picture, unlabelled);
    assertThat(samples.warnings()).isEmpty();
  }

  @Test
  @DisplayName("are the validation pair of IDX before training, and a .gz twin counts once")
  void idxPairs() throws IOException {
    byte[] images = idx(new int[] {1, 1, 2}, 5, 6);
    byte[] labels = idx(new int[] {1}, 3);
    Path train = write("train-images-idx3-ubyte.gz", gzip(idx(new int[] {1, 1, 2}, 1, 2)));
    write("train-labels-idx1-ubyte.gz", gzip(labels));
    write("val-images-idx3-ubyte", images);
    write("val-images-idx3-ubyte.gz", gzip(images));
    write("val-labels-idx1-ubyte.gz", gzip(labels));

    Samples samples = DatasetReader.read(folder);

    assertThat(values(samples.images().images())).containsExactly(5.0, 6.0);
    assertThat(samples.alsoFound()).containsExactly(train);
  }

  @Test
  @DisplayName("have the layout that a token in their name says, else that of their last dimension")
  void layouts() {
    Path labels = npy("labels.npy", "|u1", "(1,)", (byte) 0);
    Path named = npy("x_nchw_u1.npy", "|u1", "(1, 4, 2, 3)", new byte[24]);
    Path last = npy("y_u1.npy", "|u1", "(1, 4, 2, 3)", new byte[24]);
    Path second = npy("z_u1.npy", "|u1", "(1, 3, 2, 5)", new byte[30]);
    assertThat(DatasetReader.read(named, labels).images().layout()).isEqualTo(ImageLayout.CHW);
    assertThat(DatasetReader.read(last, labels).images().layout()).isEqualTo(ImageLayout.HWC);
    assertThat(DatasetReader.read(second, labels).images().layout()).isEqualTo(ImageLayout.CHW);
  }

  @Test
  @DisplayName("take names and standardization from meta.json, in a folder and as two files")
  void meta() {
    Path labels = npy("labels.npy", "|u1", "(1,)", (byte) 1);
    Path images = npy("images.npy", "<f4", "(1, 1, 1, 3)", new byte[12]);
    write(
        "meta.json",
        "{\"class_names\":[\"a\",\"b\"],\"channel_mean\":[1,2,3],\"channel_std\":[4,5,6]}"
            .getBytes(StandardCharsets.UTF_8));
    for (Samples samples :
        List.of(DatasetReader.read(images, labels), DatasetReader.read(folder))) {
      assertThat(samples.images().className(1)).isEqualTo("b");
      assertThat(samples.means()).containsExactly(1.0, 2.0, 3.0);
      assertThat(samples.deviations()).containsExactly(4.0, 5.0, 6.0);
      assertThat(samples.warnings()).isEmpty();
    }
  }

  @Test
  @DisplayName("keep numbers, and no standardization, where meta.json does not fit them")
  void wrongMeta() {
    npy("labels.npy", "|u1", "(1,)", (byte) 1);
    npy("images.npy", "<f4", "(1, 1, 1, 3)", new byte[12]);
    write(
        "meta.json",
        "{\"class_names\":[\"a\"],\"channel_mean\":[1],\"channel_std\":[0]}"
            .getBytes(StandardCharsets.UTF_8));
    Samples samples = DatasetReader.read(folder);
    assertThat(samples.images().className(1)).isEqualTo("1");
    assertThat(samples.means()).isEmpty();
    assertThat(samples.warnings())
        .extracting(Warning::message)
        .containsExactly(
            "class_names of meta.json has 1 names, but there is a label 1; numbers are shown",
            "channel_mean and channel_std of meta.json are not a finite and a positive number for"
                + " each of the 3 channels and are not used");
    for (String wrong : List.of("[1,1,1],\"channel_std\":[1,0,1]", "[1,1,1],\"channel_std\":[]")) {
      write("meta.json", ("{\"channel_mean\":" + wrong + "}").getBytes(StandardCharsets.UTF_8));
      assertThat(DatasetReader.read(folder).means()).isEmpty();
      assertThat(DatasetReader.read(folder).warnings()).hasSize(1);
    }
    Path meta = write("meta.json", (byte) '{');
    assertThat(DatasetReader.read(folder).warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.message()).contains(meta.toString()));
  }

  @Test
  @DisplayName("are PNG files whose label is behind the first _ of their name, else their folder's")
  void names() throws IOException {
    gray("img10_dog.png", 10);
    gray("img2_cat_small.png", 2);
    gray("img3.png", 3);
    Samples samples = DatasetReader.read(folder);
    assertThat(samples.images().layout()).isEqualTo(ImageLayout.HW);
    assertThat(values(samples.images().images())).containsExactly(2.0, 0.0, 3.0, 0.0, 10.0, 0.0);
    assertThat(samples.images().labels().stream().map(samples.images()::className))
        .containsExactly("cat_small", folder.getFileName().toString(), "dog");
  }

  @Test
  @DisplayName("are PNG files labelled with numbers, which meta.json may name")
  void numbers() throws IOException {
    gray("a_3.png", 1);
    gray("b_0.png", 2);
    assertThat(DatasetReader.read(folder).images().labels()).containsExactly(3, 0);
    write(
        "meta.json",
        "{\"class_names\":[\"n\",\"o\",\"p\",\"q\"]}".getBytes(StandardCharsets.UTF_8));
    assertThat(DatasetReader.read(folder).images().className(3)).isEqualTo("q");
  }

  @Test
  @DisplayName(
      "are PNG files in a folder a class, of any size and kind, smaller ones in the middle")
  void folders() throws IOException {
    png("b/x_1.png", picture(1, 3, BufferedImage.TYPE_INT_RGB, 0xff102030));
    png("a/y_2.png", picture(3, 1, BufferedImage.TYPE_INT_ARGB, 0x80405060));
    write("meta.json", "{\"class_names\":[\"b\",\"a\"]}".getBytes(StandardCharsets.UTF_8));
    Samples samples = DatasetReader.read(folder);
    assertThat(samples.images().labels()).containsExactly(1, 0);
    assertThat(samples.images().classNames()).containsExactly("b", "a");
    assertThat(samples.images().images().shape()).containsExactly(2L, 3L, 3L, 4L);
    List<Double> none = List.of(0.0, 0.0, 0.0, 0.0);
    List<Double> wide = List.of(64.0, 80.0, 96.0, 128.0);
    List<Double> tall = List.of(16.0, 32.0, 48.0, 255.0);
    List<Double> expected = new ArrayList<>();
    List.of(none, none, none, wide, wide, wide, none, none, none).forEach(expected::addAll);
    List.of(none, tall, none, none, tall, none, none, tall, none).forEach(expected::addAll);
    assertThat(values(samples.images().images())).isEqualTo(expected);
    assertThat(samples.images().image(1).get(0, 1, 2)).isEqualTo(48);
  }

  @Test
  @DisplayName("in RGB of one size have three channels")
  void rgb() throws IOException {
    png("a/1.png", picture(1, 1, BufferedImage.TYPE_INT_RGB, 0xff102030));
    assertThat(DatasetReader.read(folder).images().images().shape())
        .containsExactly(1L, 1L, 1L, 3L);
  }

  @Test
  @DisplayName("that are damaged are named, and the others are read")
  void damaged() throws IOException {
    gray("1_a.png", 1);
    Path broken = write("2_b.png", (byte) 1, (byte) 2);
    Path array = write("images.npy", (byte) 1);
    Samples samples = DatasetReader.read(folder);
    assertThat(samples.images().classNames()).containsExactly("a");
    assertThat(samples.warnings()).hasSize(2);
    assertThat(samples.warnings().get(0).message()).contains(array.toString());
    assertThat(samples.warnings().get(1).message()).contains(broken.toString());
    Files.delete(folder.resolve("1_a.png"));
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessageContaining(array.toString());
  }

  @Test
  @DisplayName("that are not there are asked for by the name of the folder")
  void none() {
    write("notes.txt", (byte) 'x');
    assertThat(DatasetReader.find(RunFiles.of(folder, w -> {}), "dataset"))
        .isEqualTo(Optional.empty());
    assertThatThrownBy(() -> DatasetReader.read(folder))
        .isInstanceOf(FileException.class)
        .hasMessageContaining("data set " + folder + " must hold images");
  }

  private Samples twoDigits() {
    npy("labels.npy", "|u1", "(2,)", (byte) 2, (byte) 0);
    npy("images.npy", "|u1", "(2, 1, 1)", (byte) 7, (byte) 9);
    return DatasetReader.read(folder);
  }

  private static Predictions predictions(List<String> classes, double[] labels, double[] chosen) {
    return new Predictions(classes, Column.of(labels), Column.of(chosen), null, List.of());
  }

  @Test
  @DisplayName("take predictions where rows and labels are theirs one by one, and else none")
  void predictions() {
    Samples samples = twoDigits();
    List<String> classes = List.of("0", "1", "2");
    assertThat(
            samples
                .withPredictions(predictions(classes, new double[] {2, 0}, new double[] {2, 1}))
                .images()
                .predictions())
        .containsExactly(2, 1);
    assertThat(
            samples.withPredictions(predictions(classes, new double[] {0, 2}, new double[] {2, 1})))
        .isEqualTo(samples);
    assertThat(
            samples.withPredictions(
                predictions(classes, new double[] {2, 0, 0}, new double[] {2, 1, 1})))
        .isEqualTo(samples);
  }

  @Test
  @DisplayName("take predictions whose classes have the same names in another order")
  void namedPredictions() {
    write(
        "meta.json",
        "{\"class_names\":[\"ape\",\"bee\",\"cat\"]}".getBytes(StandardCharsets.UTF_8));
    Samples samples = twoDigits();
    List<String> classes = List.of("cat", "bee", "ape");
    assertThat(
            samples
                .withPredictions(predictions(classes, new double[] {0, 2}, new double[] {1, 2}))
                .images()
                .predictions())
        .containsExactly(1, 0);
    assertThat(
            samples.withPredictions(predictions(classes, new double[] {2, 0}, new double[] {1, 2})))
        .isEqualTo(samples);
  }
}
