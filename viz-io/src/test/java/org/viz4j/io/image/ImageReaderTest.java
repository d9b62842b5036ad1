package org.viz4j.io.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.viz4j.io.image.PngBytes.chunk;
import static org.viz4j.io.image.PngBytes.joined;
import static org.viz4j.io.image.PngBytes.png;
import static org.viz4j.io.image.PngBytes.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.data.ElementType;
import org.viz4j.data.PixelRows;
import org.viz4j.data.Tensor;
import org.viz4j.error.FileException;

@DisplayName("A PNG image")
class ImageReaderTest {
  @TempDir Path folder;

  @Test
  @DisplayName("in gray is one channel, as stored and without a gamma")
  void gray() throws IOException {
    Tensor image = read(png(3, 2, 8, 0, rows(3, 0, 7, 255, 16, 128, 1)));
    assertThat(image.type()).isEqualTo(ElementType.U8);
    assertThat(image.shape()).containsExactly(2L, 3L, 1L);
    assertThat(valuesOf(image)).containsExactly(0.0, 7.0, 255.0, 16.0, 128.0, 1.0);
  }

  @Test
  @DisplayName("in gray of 1, 2 or 4 bits is stretched to 0..255")
  void fewBits() throws IOException {
    assertThat(valuesOf(read(png(3, 1, 1, 0, rows(1, 0b10100000)))))
        .containsExactly(255.0, 0.0, 255.0);
    assertThat(valuesOf(read(png(4, 1, 2, 0, rows(1, 0b00011011)))))
        .containsExactly(0.0, 85.0, 170.0, 255.0);
    assertThat(valuesOf(read(png(2, 1, 4, 0, rows(1, 0x3f))))).containsExactly(51.0, 255.0);
  }

  @Test
  @DisplayName("in RGB or RGBA is 3 or 4 channels")
  void color() throws IOException {
    Tensor rgb = read(png(1, 2, 8, 2, rows(3, 1, 2, 3, 4, 5, 6)));
    assertThat(rgb.shape()).containsExactly(2L, 1L, 3L);
    assertThat(valuesOf(rgb)).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    Tensor rgba = read(png(1, 1, 8, 6, rows(4, 9, 8, 7, 6)));
    assertThat(rgba.shape()).containsExactly(1L, 1L, 4L);
    assertThat(valuesOf(rgba)).containsExactly(9.0, 8.0, 7.0, 6.0);
  }

  @Test
  @DisplayName("in gray with alpha is RGBA")
  void grayAlpha() throws IOException {
    assertThat(valuesOf(read(png(1, 1, 8, 4, rows(2, 100, 50)))))
        .containsExactly(100.0, 100.0, 100.0, 50.0);
  }

  @Test
  @DisplayName("with 16 bits a sample is U16")
  void wide() throws IOException {
    Tensor gray = read(png(2, 1, 16, 0, rows(4, 0x12, 0x34, 0xff, 0xff)));
    assertThat(gray.type()).isEqualTo(ElementType.U16);
    assertThat(valuesOf(gray)).containsExactly(4660.0, 65535.0);
    Tensor rgb = read(png(1, 1, 16, 2, rows(6, 0, 1, 0, 2, 0xab, 0xcd)));
    assertThat(valuesOf(rgb)).containsExactly(1.0, 2.0, 43981.0);
  }

  @Test
  @DisplayName("with a palette is looked up, with alpha where the palette has some")
  void palette() throws IOException {
    byte[] colors = {1, 2, 3, (byte) 200, (byte) 201, (byte) 202};
    Tensor rgb = read(png(2, 1, 8, 3, rows(2, 1, 0), chunk("PLTE", colors)));
    assertThat(valuesOf(rgb)).containsExactly(200.0, 201.0, 202.0, 1.0, 2.0, 3.0);
    byte[] both = joined(chunk("PLTE", colors), chunk("tRNS", new byte[] {77}));
    assertThat(valuesOf(read(png(2, 1, 1, 3, rows(1, 0b10000000), both))))
        .containsExactly(200.0, 201.0, 202.0, 255.0, 1.0, 2.0, 3.0, 77.0);
  }

  @Test
  @DisplayName("can be read as pixels, whatever its kind")
  void pixels() throws IOException {
    int[] row = new int[1];
    pixels(png(1, 1, 8, 0, rows(1, 0x80))).read(0, row);
    assertThat(row).containsExactly(0xff808080);
    pixels(png(1, 1, 8, 6, rows(4, 1, 2, 3, 4))).read(0, row);
    assertThat(row).containsExactly(0x04010203);
    pixels(png(1, 1, 16, 2, rows(6, 0x11, 0x11, 0xff, 0xff, 0, 0))).read(0, row);
    assertThat(row).containsExactly(0xff11ff00);
  }

  @Test
  @DisplayName("in the seven passes of Adam7 is the same picture as in rows")
  void interlaced() throws IOException {
    for (int width = 1; width <= 9; width++) {
      int height = 10 - width;
      int[] pixels = new Random(width).ints(3 * width * height, 0, 256).toArray();
      Tensor inRows = read(png(width, height, 8, 2, rows(3 * width, pixels)));
      byte[] passes = PngBytes.adam7(width, height, 3, pixels);
      Tensor inPasses = read(PngBytes.interlaced(width, height, 8, 2, passes));
      assertThat(inPasses.shape()).isEqualTo(inRows.shape());
      assertThat(valuesOf(inPasses)).isEqualTo(valuesOf(inRows));
      assertThat(valuesOf(inPasses).get(0)).isEqualTo(pixels[0]);
    }
  }

  @Test
  @DisplayName("with a text that would inflate to a gigabyte is read without it")
  void textBomb() throws IOException {
    byte[] text = joined("a\0\0".getBytes(StandardCharsets.US_ASCII), new byte[9]);
    byte[] broken = joined(chunk("zTXt", text), chunk("iCCP", text));
    assertThat(valuesOf(read(png(1, 1, 8, 0, rows(1, 5), broken)))).containsExactly(5.0);
  }

  @Test
  @DisplayName("that lies about its size, is cut or no PNG is refused before memory is taken")
  void hostile() throws IOException {
    byte[] data = rows(1, 5);
    refuses(png(Integer.MAX_VALUE, Integer.MAX_VALUE, 8, 6, data), "pixels, but was 2147483647 x");
    refuses(png(-1, 1, 8, 0, data), "but was 4294967295 x 1");
    refuses(png(0, 1, 8, 0, data), "but was 0 x 1");
    refuses(png(8192, 4096, 8, 0, data), "be at least 32513 bytes");
    byte[] whole = png(1, 1, 8, 0, data);
    refuses(Arrays.copyOf(whole, whole.length - 12), "end with its last chunk, but was cut");
    refuses(Arrays.copyOf(whole, 20), "be PNG");
    refuses(png(4, 4, 8, 0, data), "be whole, but was damaged");
    refuses(png(1, 1, 5, 0, data), "be whole, but was damaged");
    byte[] flipped = whole.clone();
    flipped[whole.length - 20] ^= 1;
    refuses(flipped, "must fit its checksum, but was damaged at byte 33");
    byte[] length = whole.clone();
    ByteBuffer.wrap(length).putInt(33, -1);
    refuses(length, "lie inside it, but was 4294967295 bytes");
  }

  private void refuses(byte[] file, String says) throws IOException {
    Path path = Files.write(folder.resolve("hostile.png"), file);
    assertThatExceptionOfType(FileException.class)
        .isThrownBy(() -> ImageReader.read(path))
        .withMessageContaining(says)
        .withMessageContaining(path.toString());
  }

  private Tensor read(byte[] file) throws IOException {
    return ImageReader.read(Files.write(folder.resolve("image.png"), file));
  }

  private PixelRows pixels(byte[] file) throws IOException {
    return ImageReader.readPixels(Files.write(folder.resolve("image.png"), file));
  }

  private static List<Double> valuesOf(Tensor tensor) {
    List<Double> values = new ArrayList<>();
    tensor.values().forEach(values::add);
    return values;
  }
}
