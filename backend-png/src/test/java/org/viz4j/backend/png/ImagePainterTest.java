package org.viz4j.backend.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Rect;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Sampling;

@DisplayName("Painting an image")
class ImagePainterTest {

  @Test
  @DisplayName("mixes straight colours as the formula of alpha compositing says")
  void over() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      int top = random.nextInt();
      int bottom = random.nextInt() | 0x01000000;
      int mixed = ImagePainter.over(top, bottom);
      double a = (top >>> 24) / 255.0;
      double rest = (bottom >>> 24) / 255.0 * (1 - a);
      assertThat((double) (mixed >>> 24)).isCloseTo((a + rest) * 255, within());
      for (int shift : new int[] {0, 8, 16}) {
        double channel = ((top >> shift & 0xff) * a + (bottom >> shift & 0xff) * rest) / (a + rest);
        assertThat((double) (mixed >> shift & 0xff)).isCloseTo(channel, within());
      }
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(0.5000001);
  }

  @Test
  @DisplayName("leaves what is below untouched where the image is transparent")
  void transparent() {
    assertThat(ImagePainter.over(0x00ffffff, 0xff102030)).isEqualTo(0xff102030);
    assertThat(ImagePainter.over(0xff102030, 0x80ffffff)).isEqualTo(0xff102030);
    assertThat(ImagePainter.over(0x80102030, 0)).isEqualTo(0x80102030);
  }

  @Test
  @DisplayName("gives a smooth image at its own size its own pixels")
  void sameSize() {
    int[] colors = new Random(5).ints(12).map(pixel -> pixel | 0xff000000).toArray();
    Rect rect = new Rect(3, 2, 4, 3);
    BufferedImage image =
        Pngs.image(new ImageNode(rect, PixelRows.rgba(4, 3, colors), Sampling.SMOOTH));
    assertThat(image.getRGB(3, 2, 4, 3, null, 0, 4)).isEqualTo(colors);
  }

  @Test
  @DisplayName("reduces a smooth image to the mean of what falls into a pixel")
  void reduced() {
    int[] stripes = new int[100 * 100];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = i % 10 == 3 ? 0xffffffff : 0xff000000;
    }
    Rect rect = new Rect(10, 10, 10, 10);
    BufferedImage image =
        Pngs.image(new ImageNode(rect, PixelRows.rgba(100, 100, stripes), Sampling.SMOOTH));
    assertThat(image.getRGB(15, 15) & 0xff).isBetween(24, 27);
  }

  @Test
  @DisplayName("takes no colour from transparent pixels where it is smooth")
  void colorOfTransparent() {
    int[] colors = {0xff00ff00, 0x00ff0000};
    BufferedImage image =
        Pngs.image(
            new ImageNode(new Rect(0, 0, 40, 30), PixelRows.rgba(2, 1, colors), Sampling.SMOOTH));
    for (int x = 0; x < 40; x++) {
      int pixel = image.getRGB(x, 15);
      if (pixel >>> 24 > 0) {
        assertThat(pixel & 0xffffff).isEqualTo(0x00ff00);
      }
    }
  }

  @Test
  @DisplayName("keeps a part of a smooth image where the whole would put it")
  void clippedSmooth() {
    int[] colors = new Random(9).ints(25).map(pixel -> pixel | 0xff000000).toArray();
    PixelRows rows = PixelRows.rgba(5, 5, colors);
    ImageNode node = new ImageNode(new Rect(-10, -7, 60, 44), rows, Sampling.SMOOTH);
    BufferedImage whole = Pngs.image(node);
    BufferedImage part =
        Pngs.image(GroupNode.of("part", Role.MARK, List.of(node)).withClip(new Rect(12, 8, 9, 9)));
    assertThat(part.getRGB(12, 8, 9, 9, null, 0, 9))
        .isEqualTo(whole.getRGB(12, 8, 9, 9, null, 0, 9));
    assertThat(part.getRGB(11, 8)).isZero();
  }

  @Test
  @DisplayName("paints the middle of an image that is far larger than the page")
  void farLarger() {
    int[] colors = {0xffff0000, 0xff00ff00, 0xff0000ff};
    for (Sampling sampling : Sampling.values()) {
      for (double far : new double[] {1e6, 1e9, 1e12, 1e300}) {
        Rect rect = new Rect(-far, 0, 2 * far, 30);
        BufferedImage image =
            Pngs.image(new ImageNode(rect, PixelRows.rgba(3, 1, colors), sampling));
        assertThat(image.getRGB(20, 15)).as(sampling + " " + far).isEqualTo(0xff00ff00);
      }
    }
  }
}
