package org.viz4j.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.viz4j.testkit.Sketch.RED;
import static org.viz4j.testkit.Sketch.line;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.Edges;
import org.viz4j.scene.Join;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;

/** Crisp edges: whole pixels, and the same ones for what meets. Only for formats of pixels. */
interface CrispContract extends Subject {

  private static PathNode crisp(double width, double... corners) {
    return PathNode.stroked(line(corners), Stroke.solid(Color.BLACK, width), Edges.CRISP);
  }

  private static PathNode square(double width, double... corners) {
    Stroke stroke = Stroke.solid(Color.BLACK, width).with(Cap.SQUARE, Join.MITER);
    return PathNode.stroked(line(corners), stroke, Edges.CRISP);
  }

  /** How many pixels are black; fails on any that is neither black nor white. */
  private static int black(Drawing drawing) {
    int count = 0;
    Picture picture = drawing.picture();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        Color color = drawing.pixel(x, y);
        boolean isBlack = color.equals(Color.BLACK);
        assertTrue(isBlack || color.equals(Color.WHITE), "grey pixel at " + x + ", " + y);
        count += isBlack ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  @DisplayName("draws a crisp hairline as one row of whole pixels wherever it lies")
  default void hairline() throws IOException {
    rasterOnly();
    for (double dpi : new double[] {50, 100, 144}) {
      for (double at : new double[] {40, 40.1, 40.25, 40.37, 40.5, 40.77}) {
        Drawing level = draw(dpi, crisp(0.1, 0, at, 120, at));
        assertEquals(level.picture().width(), black(level), "level line at " + at);
        Drawing upright = draw(dpi, crisp(0.1, at, 0, at, 90));
        assertEquals(upright.picture().height(), black(upright), "upright line at " + at);
      }
    }
  }

  @Test
  @DisplayName("rounds the width of a crisp line to whole pixels")
  default void crispWidth() throws IOException {
    rasterOnly();
    for (double width : new double[] {0.6, 0.8, 1, 1.2, 1.8, 2.6}) {
      Drawing drawing = draw(100, crisp(width, 0, 40.3, 120, 40.3));
      int expected = (int) Math.max(1, Math.rint(width * 100 / 72));
      assertEquals(expected * 167, black(drawing), width + " pt");
    }
  }

  @Test
  @DisplayName("makes a crisp tick meet its spine without a gap or a grey pixel")
  default void tickMeetsSpine() throws IOException {
    rasterOnly();
    for (double x = 20; x < 23; x += 0.13) {
      double y = 50 + (x - 20) / 3;
      Drawing drawing = draw(100, square(0.8, 10, y, 110, y), crisp(0.8, x, y, x, y + 6));
      int column = (int) Math.floor(x * 100 / 72 + 1e-6);
      int run = 0;
      black(drawing);
      for (int row = 0; row < drawing.picture().height(); row++) {
        run += drawing.pixel(column, row).equals(Color.BLACK) ? 1 : 0;
      }
      int row = (int) Math.floor(y * 100 / 72 + 1e-6);
      assertEquals(Color.BLACK, drawing.pixel(column, row), "spine");
      assertEquals(Color.BLACK, drawing.pixel(column, row + 1), "tick below the spine");
      assertTrue(run >= 8 && run <= 10, "8.3 pixels of tick and 1 of spine, but " + run);
    }
  }

  @Test
  @DisplayName("draws grid lines and ticks of one coordinate in the same pixels")
  default void gridMeetsTick() throws IOException {
    rasterOnly();
    for (double x = 20; x < 23; x += 0.17) {
      Drawing drawing = draw(100, crisp(0.8, x, 10, x, 60), crisp(0.8, x, 60, x, 64));
      int column = (int) Math.floor(x * 100 / 72 + 1e-6);
      int total = black(drawing);
      for (int row = 15; row < 88; row++) {
        assertEquals(Color.BLACK, drawing.pixel(column, row), "row " + row + " at " + x);
      }
      assertEquals(89 - 14, total, "pixels at " + x);
    }
  }

  @Test
  @DisplayName("closes the corner where two crisp spines meet")
  default void corner() throws IOException {
    rasterOnly();
    for (double at = 20; at < 22; at += 0.19) {
      Drawing drawing = draw(100, square(0.8, at, 10, at, 70), square(0.8, at, 70, 110, 70));
      black(drawing);
      int column = (int) Math.floor(at * 100 / 72 + 1e-6);
      int row = (int) Math.floor(70 * 100 / 72.0 + 1e-6);
      assertEquals(Color.BLACK, drawing.pixel(column, row));
      assertEquals(Color.WHITE, drawing.pixel(column - 1, row));
      assertEquals(Color.WHITE, drawing.pixel(column, row + 1));
    }
  }

  @Test
  @DisplayName("fills crisp rectangles side by side without a seam or an overlap")
  default void crispNeighbours() throws IOException {
    rasterOnly();
    Color veil = RED.withOpacity(0.5);
    PathNode[] bars = new PathNode[17];
    for (int i = 0; i < bars.length; i++) {
      Outline bar = Outline.rect(new Rect(10.3 + i * 5.37, 20.2, 5.37, 40.1));
      bars[i] = PathNode.filled(bar, veil, Edges.CRISP);
    }
    Drawing drawing = draw(100, bars);
    Color expected = Drawing.blend(veil, Color.WHITE);
    for (int x = 15; x < 141; x++) {
      int off = Drawing.distance(expected, drawing.pixel(x, 50));
      assertTrue(off <= 1, "pixel " + x + " is " + drawing.pixel(x, 50).hex());
    }
  }

  @Test
  @DisplayName("draws a crisp frame of whole pixels")
  default void frame() throws IOException {
    rasterOnly();
    Outline rect = Outline.rect(new Rect(10.3, 20.7, 80.2, 50.9));
    Drawing drawing =
        draw(100, PathNode.stroked(rect, Stroke.solid(Color.BLACK, 0.8), Edges.CRISP));
    int width = (int) Math.floor(90.5 * 100 / 72) - (int) Math.floor(10.3 * 100 / 72);
    int height = (int) Math.floor(71.6 * 100 / 72) - (int) Math.floor(20.7 * 100 / 72);
    assertEquals(2 * (width + height), black(drawing));
  }

  @Test
  @DisplayName("draws crisp lines that slant or bend like any other")
  default void crispSlanting() throws IOException {
    rasterOnly();
    Stroke stroke = Stroke.solid(RED, 4);
    draw(PathNode.stroked(line(20, 20, 60, 50), stroke, Edges.CRISP)).shows(RED, 40, 35);
  }
}
