package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.viz4j.testkit.Sketch.BLUE;
import static org.viz4j.testkit.Sketch.GREEN;
import static org.viz4j.testkit.Sketch.RED;
import static org.viz4j.testkit.Sketch.box;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.PixelRows;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;
import org.viz4j.scene.ImageNode;
import org.viz4j.scene.Sampling;

/** Images. */
interface ImageContract extends Subject {
  /** 2 rows × 3 columns. */
  int[] SIX = {
    0xffdc1428, 0xff14a03c, 0xff1e3cc8,
    0xfff0c814, 0xff8c28a0, 0xff3cc8d2
  };

  private static Drawing six(Drawing drawing, double left, double top, double cell) {
    for (int i = 0; i < SIX.length; i++) {
      drawing.shows(Color.argb(SIX[i]), left + (i % 3 + 0.5) * cell, top + (i / 3 + 0.5) * cell);
    }
    return drawing;
  }

  private static ImageNode nearest(Rect rect, PixelRows pixels) {
    return new ImageNode(rect, pixels, Sampling.NEAREST);
  }

  @Test
  @DisplayName("IM-3: shows row 0 at the top and column 0 at the left")
  default void orientation() throws IOException {
    six(draw(nearest(new Rect(20, 20, 60, 40), PixelRows.rgba(3, 2, SIX))), 20, 20, 20);
  }

  @Test
  @DisplayName("shows a palette's colours")
  default void palette() throws IOException {
    int[] backwards = new int[SIX.length];
    int[] indices = new int[SIX.length];
    for (int i = 0; i < SIX.length; i++) {
      backwards[SIX.length - 1 - i] = SIX[i];
      indices[i] = SIX.length - 1 - i;
    }
    six(
        draw(nearest(new Rect(20, 20, 60, 40), PixelRows.indexed(3, 2, indices, backwards))),
        20,
        20,
        20);
  }

  @Test
  @DisplayName("shows palettes of every length from 1 to 256 as they are")
  default void palettes() throws IOException {
    for (int length : new int[] {1, 2, 3, 5, 16, 17, 256}) {
      int[] palette = new int[length];
      for (int i = 0; i < length; i++) {
        palette[i] = 0xff000000 | i * 255 / length << 16 | 90 << 8 | 255 - i;
      }
      int[] indices = {0, length / 2, length - 1};
      Drawing drawing =
          draw(nearest(new Rect(30, 30, 60, 20), PixelRows.indexed(3, 1, indices, palette)));
      for (int i = 0; i < indices.length; i++) {
        drawing.shows(Color.argb(palette[indices[i]]), 40 + 20 * i, 40);
      }
    }
  }

  @Test
  @DisplayName("IM-1: keeps the edges of enlarged pixels crisp")
  default void crisp() throws IOException {
    Drawing drawing = draw(nearest(new Rect(20, 20, 60, 40), PixelRows.rgba(3, 2, SIX)));
    for (double off : new double[] {0.75, 10, 19.25}) {
      for (int i = 0; i < SIX.length; i++) {
        drawing.shows(Color.argb(SIX[i]), 20 + i % 3 * 20 + off, 20 + i / 3 * 20 + off);
      }
    }
  }

  @Test
  @DisplayName("fills the rectangle up to its edges and not beyond")
  default void extent() throws IOException {
    Rect rect = new Rect(25, 15, 70, 45);
    PixelRows black =
        PixelRows.rgba(2, 2, new int[] {0xff000000, 0xff000000, 0xff000000, 0xff000000});
    draw(nearest(rect, black)).spans(rect, new Rect(0, 0, 120, 90));
    draw(new ImageNode(rect, black, Sampling.SMOOTH)).spans(rect, new Rect(0, 0, 120, 90));
  }

  @Test
  @DisplayName("stretches a single pixel over the whole rectangle")
  default void onePixel() throws IOException {
    for (Sampling sampling : Sampling.values()) {
      draw(new ImageNode(
              new Rect(25, 15, 70, 45), PixelRows.rgba(1, 1, new int[] {RED.argb()}), sampling))
          .shows(RED, 26, 16)
          .shows(RED, 60, 37)
          .shows(RED, 94, 59)
          .blank(23, 37)
          .blank(97, 37);
    }
  }

  @Test
  @DisplayName("IM-2: divides the rectangle evenly where pixels are no whole number of dots")
  default void uneven() throws IOException {
    int[] stripes = new int[13];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = i % 2 == 0 ? 0xff000000 : 0xffffffff;
    }
    Drawing drawing = draw(nearest(new Rect(10.3, 20, 93.1, 30), PixelRows.rgba(13, 1, stripes)));
    for (int i = 0; i < stripes.length; i++) {
      drawing.shows(Color.argb(stripes[i]), 10.3 + (i + 0.5) * 93.1 / 13, 35);
      if (i % 2 == 0) {
        double cell = 93.1 / 13;
        drawing.spans(
            new Rect(10.3 + i * cell, 20, cell, 30),
            new Rect(10.3 + i * cell - cell / 2, 15, 2 * cell, 40));
      }
    }
  }

  @Test
  @DisplayName("puts images side by side without a seam")
  default void seamless() throws IOException {
    PixelRows red = PixelRows.rgba(1, 1, new int[] {RED.argb()});
    Drawing drawing =
        draw(nearest(new Rect(20, 20, 30, 30), red), nearest(new Rect(50, 20, 30, 30), red));
    for (double x = 45; x < 55; x += 0.5) {
      drawing.shows(RED, x + 0.25, 35);
    }
  }

  @Test
  @DisplayName("lets what is below show through see-through pixels")
  default void seeThroughPixels() throws IOException {
    Color half = RED.withOpacity(0.5);
    Color faint = BLUE.withOpacity(0.2);
    PixelRows pixels = PixelRows.rgba(3, 1, new int[] {half.argb(), faint.argb(), 0x00ffffff});
    draw(box(0, 40, 120, 50, GREEN), nearest(new Rect(20, 20, 60, 40), pixels))
        .shows(Drawing.blend(half, Color.WHITE), 30, 30)
        .shows(Drawing.blend(half, GREEN), 30, 50)
        .shows(Drawing.blend(faint, Color.WHITE), 50, 30)
        .shows(Drawing.blend(faint, GREEN), 50, 50)
        .blank(70, 30)
        .shows(GREEN, 70, 50);
  }

  @Test
  @DisplayName("lets what is below show through see-through colours of a palette")
  default void alphaOfPalette() throws IOException {
    Color half = RED.withOpacity(0.5);
    PixelRows pixels =
        PixelRows.indexed(2, 1, new int[] {1, 0}, new int[] {0x00000000, half.argb()});
    draw(box(0, 40, 120, 50, GREEN), nearest(new Rect(20, 20, 60, 40), pixels))
        .shows(Drawing.blend(half, Color.WHITE), 35, 30)
        .shows(Drawing.blend(half, GREEN), 35, 50)
        .shows(GREEN, 65, 50);
  }

  @Test
  @DisplayName("blends from pixel to pixel where sampling is smooth")
  default void smooth() throws IOException {
    PixelRows pixels = PixelRows.rgba(2, 1, new int[] {0xff000000, 0xffffffff});
    Drawing drawing = draw(new ImageNode(new Rect(20, 20, 80, 40), pixels, Sampling.SMOOTH));
    drawing.shows(Color.BLACK, 24, 40, 48).shows(Color.WHITE, 96, 40, 48);
    drawing.shows(new Color(128, 128, 128, 255), 60, 40, 32);
    int before = -1;
    for (double x = 25; x < 96; x += 5) {
      int level = drawing.at(x, 40).green();
      assertTrue(level >= before, "rises from black to white, but falls at x = " + x);
      before = level;
    }
  }

  @Test
  @DisplayName("keeps the pixels of one smooth image apart from its neighbours on the page")
  default void smoothEdges() throws IOException {
    PixelRows pixels =
        PixelRows.rgba(2, 2, new int[] {0xff000000, 0xff000000, 0xff000000, 0xff000000});
    draw(new ImageNode(new Rect(20, 20, 80, 40), pixels, Sampling.SMOOTH))
        .shows(Color.BLACK, 21, 21)
        .shows(Color.BLACK, 99, 59);
  }
}
