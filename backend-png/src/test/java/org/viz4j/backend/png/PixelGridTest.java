package org.viz4j.backend.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Size;
import org.viz4j.scene.Edges;
import org.viz4j.scene.PathNode;
import org.viz4j.scene.Stroke;
import org.viz4j.spi.RenderOptions;

@DisplayName("The pixel grid")
class PixelGridTest {

  @Test
  @DisplayName(
      "puts what lies on a pixel boundary on that boundary, whatever the multiplication says")
  void boundaries() {
    PixelGrid grid = PixelGrid.of(new Size(1000, 10), RenderOptions.dpi(100));
    for (int pixel = 0; pixel <= 1300; pixel++) {
      double pt = Math.rint(pixel * 720) / 1000;
      assertThat(grid.center(pt, 1)).as("boundary %d", pixel).isEqualTo(pixel + 0.5);
      double half = Math.rint(pixel * 720 + 360) / 1000;
      assertThat(grid.edge(half)).as("middle of pixel %d", pixel).isEqualTo(pixel + 1);
    }
  }

  @Test
  @DisplayName(
      "IM-2: divides any length into cells without a gap, first and last at the snapped ends")
  void cells() {
    PixelGrid grid = PixelGrid.of(new Size(1000, 10), RenderOptions.dpi(100));
    for (int i = 0; i < 2000; i++) {
      double from = i * 0.173;
      double to = from + 0.31 * (i % 97);
      int[] cells = grid.cells(from, to, 1 + i % 53);
      assertThat(cells).isSorted().startsWith(grid.edge(from)).endsWith(grid.edge(to));
    }
  }

  @Test
  @DisplayName("keeps a crisp line that is shorter than a pixel")
  void shortLine() {
    Stroke stroke = Stroke.solid(Color.BLACK, 1);
    for (double length : new double[] {0.3, -0.3}) {
      BufferedImage image =
          Pngs.image(
              PathNode.stroked(Outline.segment(10, 15, 10 + length, 15), stroke, Edges.CRISP),
              PathNode.stroked(Outline.segment(30, 15, 30, 15 + length), stroke, Edges.CRISP));
      int black = 0;
      for (int y = 0; y < 30; y++) {
        for (int x = 0; x < 40; x++) {
          black += image.getRGB(x, y) == 0xff000000 ? 1 : 0;
        }
      }
      assertThat(black).isEqualTo(2);
    }
  }
}
