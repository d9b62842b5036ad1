package org.viz4j.backend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.backend.pdf.PageReader.Picture;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;

class ImagesTest {
  private static final Rect PLACE = new Rect(20, 10, 36, 72);
  private static final int[] FOUR = {0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffff00};
  private static final int[] SHEER = {0xffff0000, 0x8000ff00, 0x000000ff, 0x40ffff00};

  @Test
  @DisplayName("an image fills its rectangle, row 0 along the top")
  void place() throws IOException {
    Picture picture = picture(node(PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST));
    assertThat(picture.destination().x()).isCloseTo(20, within(0.005));
    assertThat(picture.destination().y()).isCloseTo(10, within(0.005));
    assertThat(picture.destination().width()).isCloseTo(36, within(0.005));
    assertThat(picture.destination().height()).isCloseTo(72, within(0.005));
    BufferedImage pixels = picture.image().getImage();
    assertThat(corners(pixels)).containsExactly(FOUR);
  }

  @Test
  @DisplayName("crisp pixels are repeated up to the asked dpi, each way by its own count")
  void repeated() {
    PDImage image = picture(node(PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST)).image();
    // 36 x 72 pt at 300 dpi
    assertThat(image.getWidth()).isEqualTo(150);
    assertThat(image.getHeight()).isEqualTo(300);
    assertThat(image.getInterpolate()).isFalse();
  }

  @Test
  @DisplayName("crisp pixels finer than the asked dpi are kept as they are")
  void fineEnough() {
    PixelRows fine = PixelRows.rgba(200, 350, new int[200 * 350]);
    PDImage image = picture(node(fine, Sampling.NEAREST)).image();
    assertThat(image.getWidth()).isEqualTo(200);
    assertThat(image.getHeight()).isEqualTo(350);
  }

  @Test
  @DisplayName("repeating ends at 4096 pixels a side, however high the dpi")
  void limit() {
    SceneNode node = node(PixelRows.indexed(3, 1, new int[3], FOUR), Sampling.NEAREST);
    byte[] pdf = Pdfs.bytes(Document.of(Pdfs.scene(node)), RenderOptions.dpi(100_000));
    PDImage image = PageReader.read(pdf).pictures().get(0).image();
    assertThat(image.getWidth()).isEqualTo(4095);
    assertThat(image.getHeight()).isEqualTo(4096);
    assertThat(pdf.length).isLessThan(40_000);
  }

  @Test
  @DisplayName("a smooth image keeps its pixels and asks the viewer to interpolate")
  void smooth() {
    PDImage image = picture(node(PixelRows.rgba(2, 2, FOUR), Sampling.SMOOTH)).image();
    assertThat(image.getWidth()).isEqualTo(2);
    assertThat(image.getInterpolate()).isTrue();
  }

  @Test
  @DisplayName("alpha goes into a soft mask, straight and not premultiplied")
  void softMask() throws IOException {
    Picture picture = picture(node(PixelRows.rgba(2, 2, SHEER), Sampling.SMOOTH));
    PDImageXObject image = (PDImageXObject) picture.image();
    assertThat(corners(image.getOpaqueImage(null, 1)))
        .containsExactly(0xffff0000, 0xff00ff00, 0xff0000ff, 0xffffff00);
    assertThat(corners(image.getSoftMask().getImage()))
        .containsExactly(0xffffffff, 0xff808080, 0xff000000, 0xff404040);
  }

  @Test
  @DisplayName("an opaque image has no mask")
  void noMask() throws IOException {
    PDImageXObject image =
        (PDImageXObject) picture(node(PixelRows.rgba(2, 2, FOUR), Sampling.SMOOTH)).image();
    assertThat(image.getSoftMask()).isNull();
  }

  @Test
  @DisplayName("a palette stays a palette, its alpha in a soft mask")
  void palette() throws IOException {
    PixelRows pixels = PixelRows.indexed(2, 2, new int[] {3, 2, 1, 0}, SHEER);
    PDImageXObject image = (PDImageXObject) picture(node(pixels, Sampling.NEAREST)).image();
    COSArray space = (COSArray) image.getCOSObject().getDictionaryObject(COSName.COLORSPACE);
    assertThat(space.getName(0)).isEqualTo("Indexed");
    assertThat(space.getInt(2)).isEqualTo(3);
    assertThat(corners(image.getOpaqueImage(null, 1)))
        .containsExactly(0xffffff00, 0xff0000ff, 0xff00ff00, 0xffff0000);
    assertThat(corners(image.getSoftMask().getImage()))
        .containsExactly(0xff404040, 0xff000000, 0xff808080, 0xffffffff);
  }

  @Test
  @DisplayName("an image after a translucent fill keeps its own opacity")
  void ownOpacity() {
    SceneNode sheer = Pdfs.rect(0, 0, 5, Color.hex("#00000033"));
    Picture picture = picture(sheer, node(PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST));
    assertThat(picture.paint().fillOpacity()).isEqualTo(1);
  }

  @Test
  @DisplayName("crisp pixels come out of a viewer as plain rectangles")
  void rendered() throws IOException {
    SceneNode node =
        new ImageNode(new Rect(0, 0, 200, 100), PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST);
    try (PDDocument pdf = Pdfs.open(Pdfs.bytes(Pdfs.scene(node)))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144, ImageType.ARGB);
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          int column = x < page.getWidth() / 2 ? 0 : 1;
          int row = y < page.getHeight() / 2 ? 0 : 1;
          if (page.getRGB(x, y) != FOUR[2 * row + column]) {
            assertThat(page.getRGB(x, y)).as("%d, %d", x, y).isEqualTo(FOUR[2 * row + column]);
          }
        }
      }
    }
  }

  @Test
  @DisplayName("an image over a rectangle without area is left out")
  void noArea() {
    ImageNode node =
        new ImageNode(new Rect(5, 5, 0, 10), PixelRows.rgba(2, 2, FOUR), Sampling.NEAREST);
    assertThat(PageReader.read(Pdfs.bytes(Pdfs.scene(node))).pictures()).isEmpty();
  }

  @Test
  @DisplayName("a single pixel over a whole page is fine")
  void onePixel() {
    ImageNode node =
        new ImageNode(
            new Rect(0, 0, 200, 100), PixelRows.rgba(1, 1, new int[] {FOUR[0]}), Sampling.NEAREST);
    assertThatNoException().isThrownBy(() -> picture(node));
  }

  private static ImageNode node(PixelRows pixels, Sampling sampling) {
    return new ImageNode(PLACE, pixels, sampling);
  }

  private static Picture picture(SceneNode... nodes) {
    return PageReader.read(Pdfs.bytes(Pdfs.scene(nodes))).pictures().get(0);
  }

  /** Top left, top right, bottom left, bottom right. */
  private static int[] corners(BufferedImage image) {
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    return new int[] {
      image.getRGB(0, 0) | 0xff000000,
      image.getRGB(right, 0) | 0xff000000,
      image.getRGB(0, bottom) | 0xff000000,
      image.getRGB(right, bottom) | 0xff000000
    };
  }
}
