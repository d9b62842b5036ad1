package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.RED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.PixelRows;
import org.viz4j.error.InvalidInputException;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Metadata;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Role;
import org.viz4j.scene.Sampling;
import org.viz4j.scene.Scene;
import org.viz4j.spi.Document;
import org.viz4j.spi.RenderOptions;
import org.viz4j.spi.Resolution;

/** What only formats of pixels can be held to; skipped for the others. */
interface RasterContract extends Subject {

  @Test
  @DisplayName("states the size of a pixel as its resolution")
  default void pixelSize() {
    rasterOnly();
    Resolution resolution = provider().create().resolution(RenderOptions.dpi(288));
    assertEquals(0.25, resolution.pathUnit(), 1e-12);
    assertEquals(288, resolution.imageDpi(), 1e-9);
  }

  @Test
  @DisplayName("rounds the page to whole pixels at any resolution")
  default void size() throws IOException {
    rasterOnly();
    draw(100).measures(167, 125);
    draw(72).measures(120, 90);
    draw(31).measures(52, 39);
  }

  @Test
  @DisplayName("gives a page smaller than a pixel one pixel")
  default void tiny() throws IOException {
    rasterOnly();
    Document document = Document.of(Sketch.page(new Size(0.1, 0.1), Metadata.EMPTY));
    RenderOptions options = RenderOptions.dpi(72);
    new Drawing(decode(file(document, options), 72), 72).measures(1, 1);
  }

  @Test
  @DisplayName("shades pixels that an edge crosses by how much is covered")
  default void antialiasing() throws IOException {
    rasterOnly();
    double side = 6.26;
    Drawing drawing = draw(Sketch.box(20.12, 30.12, side, side, Color.BLACK));
    assertEquals(side * side, drawing.ink(new Rect(10, 20, 30, 30)), 1, "pt² of ink");
  }

  @Test
  @DisplayName("IM-1: enlarges each pixel of an image to a block of its exact colour")
  default void exactBlocks() throws IOException {
    rasterOnly();
    int[] colors = new int[35];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = 0xff000000 | i * 7 << 16 | (255 - i * 5) << 8 | i * 3;
    }
    ImageNode image =
        new ImageNode(new Rect(10.3, 20.7, 70, 50), PixelRows.rgba(7, 5, colors), Sampling.NEAREST);
    Drawing drawing = draw(72, image);
    for (int y = 0; y < 50; y++) {
      for (int x = 0; x < 70; x++) {
        int expected = colors[y / 10 * 7 + x / 10];
        assertEquals(expected, drawing.picture().at(10 + x, 21 + y), "pixel " + x + ", " + y);
      }
    }
    assertEquals(Color.WHITE, drawing.pixel(9, 30));
    assertEquals(Color.WHITE, drawing.pixel(80, 30));
  }

  @Test
  @DisplayName("IM-2: gives pixels of an image blocks that differ by one at most")
  default void unevenBlocks() throws IOException {
    rasterOnly();
    int[] colors = new int[29];
    for (int i = 0; i < colors.length; i++) {
      colors[i] = 0xff000000 | (i + 1) * 8;
    }
    ImageNode image =
        new ImageNode(new Rect(10, 20, 97.3, 10), PixelRows.rgba(29, 1, colors), Sampling.NEAREST);
    Drawing drawing = draw(100, image);
    int[] widths = new int[29];
    for (int x = 0; x < drawing.picture().width(); x++) {
      int color = drawing.picture().at(x, 35);
      if (color != 0xffffffff) {
        widths[(color & 0xff) / 8 - 1]++;
      }
    }
    for (int width : widths) {
      assertTrue(width == 4 || width == 5, "97.3 pt / 29 is 4.66 pixels, but " + List.of(width));
    }
  }

  @Test
  @DisplayName("IM-2: ends a clip, an image and a crisp fill of one coordinate at the same pixel")
  default void sameEdge() throws IOException {
    rasterOnly();
    PixelRows red = PixelRows.rgba(1, 1, new int[] {RED.argb()});
    for (double right = 60; right < 62; right += 0.11) {
      Rect rect = new Rect(20, 10, right - 20, 20);
      Rect lower = rect.translate(0, 20);
      Drawing drawing =
          draw(
              100,
              new ImageNode(rect, red, Sampling.NEAREST),
              PathNode.filled(Outline.rect(lower), RED, Edges.CRISP),
              Sketch.clipped("clip", rect.translate(0, 40), Sketch.box(0, 0, 120, 90, RED)),
              new ImageNode(rect.translate(0, 60), red, Sampling.SMOOTH));
      int edge = (int) Math.floor(right * 100 / 72 + 0.5 + 1e-6);
      for (int row : new int[] {25, 55, 83, 110}) {
        assertEquals(RED, drawing.pixel(edge - 1, row), "inside, row " + row + " at " + right);
        assertEquals(Color.WHITE, drawing.pixel(edge, row), "outside, row " + row + " at " + right);
      }
    }
  }

  @Test
  @DisplayName("leaves pixels that nothing is painted on transparent")
  default void transparent() throws IOException {
    rasterOnly();
    Document document =
        Document.of(
            new Scene(
                Sketch.SIZE,
                Metadata.EMPTY,
                GroupNode.of(
                    "figure",
                    Role.FIGURE,
                    List.of(
                        Sketch.box(20, 20, 20, 20, BLUE),
                        Sketch.box(60, 20, 20, 20, BLUE.withOpacity(0.4))))));
    Picture picture = decode(file(document, RenderOptions.dpi(72)), 72);
    assertEquals(0, picture.at(5, 5) >>> 24, "alpha beside the boxes");
    assertEquals(BLUE.argb(), picture.at(30, 30));
    assertEquals(BLUE.withOpacity(0.4).argb(), picture.at(70, 30));
  }

  @Test
  @DisplayName(
      "refuses a picture of too many pixels before it takes the memory, and writes nothing")
  default void tooLarge() {
    rasterOnly();
    List<Size> sizes = List.of(new Size(100_000, 100_000), new Size(1e7, 1e7), new Size(72, 1e7));
    for (Size size : sizes) {
      refused(size, RenderOptions.dpi(72));
    }
    refused(Sketch.SIZE, RenderOptions.dpi(72).with(RenderOptions.MAX_PIXELS, "10799"));
    refused(Sketch.SIZE, RenderOptions.dpi(100_000));
  }

  private void refused(Size size, RenderOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = Document.of(Sketch.page(size, Metadata.EMPTY));
    InvalidInputException refused =
        assertTimeoutPreemptively(
            Duration.ofSeconds(2),
            () ->
                assertThrows(
                    InvalidInputException.class,
                    () -> provider().create().render(document, options, out, warning -> {})));
    String message = refused.getMessage();
    assertTrue(message.contains(RenderOptions.MAX_PIXELS), message);
    assertTrue(message.contains("bytes"), message);
    assertEquals(0, out.size(), "bytes written");
  }

  @Test
  @DisplayName("draws a picture of exactly as many pixels as are allowed")
  default void justSmallEnough() throws IOException {
    rasterOnly();
    RenderOptions options = RenderOptions.dpi(72).with(RenderOptions.MAX_PIXELS, "10800");
    byte[] file = file(Document.of(Sketch.page()), options);
    new Drawing(decode(file, 72), 72).measures(120, 90);
  }

  @Test
  @DisplayName("refuses a pixel limit out of bounds")
  default void badLimit() {
    rasterOnly();
    for (String limit : List.of("0", "-1", "NaN", "9e6", "1.5", "lots")) {
      RenderOptions options = RenderOptions.dpi(72).with(RenderOptions.MAX_PIXELS, limit);
      assertThrows(
          InvalidInputException.class,
          () ->
              provider()
                  .create()
                  .render(
                      Document.of(Sketch.page()),
                      options,
                      new ByteArrayOutputStream(),
                      warning -> {}));
    }
  }
}
