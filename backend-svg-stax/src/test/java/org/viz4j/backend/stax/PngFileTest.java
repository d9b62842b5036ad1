package org.viz4j.backend.stax;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.PixelRows;

class PngFileTest {
  private static final int WIDTH = 7;
  private static final int HEIGHT = 5;

  /** The image has the pixels of {@code argb}, each {@code across} × {@code down} times. */
  private static void assertHolds(PixelRows pixels, int[] argb, int across, int down)
      throws IOException {
    byte[] file = new PngFile(pixels, across, down).toByteArray();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    assertThat(image.getWidth()).isEqualTo(WIDTH * across);
    assertThat(image.getHeight()).isEqualTo(HEIGHT * down);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        assertThat(image.getRGB(x, y)).isEqualTo(argb[y / down * WIDTH + x / across]);
      }
    }
  }

  private static int[] noise(int or) {
    return new Random(3).ints(WIDTH * HEIGHT).map(color -> color | or).toArray();
  }

  @Test
  @DisplayName("holds opaque and see-through colours to the bit")
  void colors() throws IOException {
    for (int or : new int[] {0xff000000, 0x01000000, 0}) {
      assertHolds(PixelRows.rgba(WIDTH, HEIGHT, noise(or)), noise(or), 1, 1);
    }
  }

  @Test
  @DisplayName("repeats columns and rows")
  void repeats() throws IOException {
    assertHolds(PixelRows.rgba(WIDTH, HEIGHT, noise(0)), noise(0), 3, 1);
    assertHolds(PixelRows.rgba(WIDTH, HEIGHT, noise(0xff000000)), noise(0xff000000), 2, 4);
  }

  @Test
  @DisplayName("keeps a palette, see-through colours included")
  void palette() throws IOException {
    int[] palette = {0xff102030, 0x80ff0000, 0x00000000, 0xffffffff};
    int[] indices = new Random(4).ints(WIDTH * HEIGHT, 0, palette.length).toArray();
    int[] argb = new int[indices.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = palette[indices[i]];
    }
    PixelRows pixels = PixelRows.indexed(WIDTH, HEIGHT, indices, palette);
    assertHolds(pixels, argb, 1, 1);
    assertHolds(pixels, argb, 4, 3);
    assertThat(new PngFile(pixels, 1, 1).toByteArray()).contains('P', 'L', 'T', 'E');
  }

  @Test
  @DisplayName("takes little more room for repeated pixels")
  void small() {
    PixelRows pixels = PixelRows.rgba(WIDTH, HEIGHT, noise(0xff000000));
    assertThat(new PngFile(pixels, 100, 100).toByteArray().length).isLessThan(12_000);
  }
}
