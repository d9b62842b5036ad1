package org.viz4j.tests.onelayout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.Viz;
import org.viz4j.data.Series;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.spi.RenderOptions;

@DisplayName("A cropped page")
class CropTest {
  private static final double PAD = 7.2;

  /** Above capitals and beside letters, a line of text has this much of its box free, in pt. */
  private static final double FREE = 3.5;

  private static final int DPI = 144;

  @ParameterizedTest
  @CsvSource({
    "TIGHT, OUTSIDE_RIGHT", "TIGHT, OUTSIDE_TOP", "TIGHT, OUTSIDE_BOTTOM", "TIGHT, BEST",
    "FIT, OUTSIDE_RIGHT", "FIT, OUTSIDE_TOP", "FIT, OUTSIDE_BOTTOM", "FIT, BEST"
  })
  @DisplayName("LY-10: has all ink inside the margin, and the ink reaches it on every side")
  void margin(Crop crop, LegendPlace place) throws IOException {
    byte[] png =
        Viz.render(figure(place).withCrop(crop), Format.PNG, RenderOptions.dpi(DPI)).bytes();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    Rect ink = ink(image);
    double scale = DPI / 72.0;
    double pixel = 1 / scale;
    double[] margins = {
      ink.x(), ink.y(), image.getWidth() - ink.right(), image.getHeight() - ink.bottom()
    };
    for (double margin : margins) {
      assertThat(margin / scale).isBetween(PAD - pixel, PAD + FREE + pixel);
    }
    if (crop == Crop.FIT) {
      assertThat(image.getWidth()).isEqualTo(6 * DPI);
      assertThat(image.getHeight()).isEqualTo(4 * DPI);
    }
  }

  private static Figure figure(LegendPlace place) {
    Series loss = Series.of("loss", new double[] {3, 2, 1});
    Series rate = Series.of("rate", new double[] {0.001, 0.01, 0.1});
    AxesGrid grid =
        AxesGrid.of(1, 2)
            .with(0, 0, axes -> axes.line(loss).title("Hgl").xLabel("Epoch").yLabel("Loss"))
            .with(
                0,
                1,
                axes ->
                    axes.line(loss, line -> line.label("Loss"))
                        .xLabel("Epoch")
                        .legend(place)
                        .twinY(
                            right ->
                                right.yLabel("Rate").yLog().line(rate, line -> line.label("Rate")))
                        .zoom(new Rect(0.5, 0.5, 0.5, 0.5), zoom -> zoom.xDomain(0, 1)));
    return Figure.of(Size.inches(6, 4), grid);
  }

  private static Rect ink(BufferedImage image) {
    int left = image.getWidth();
    int top = image.getHeight();
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xffffff) != 0xffffff) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Rect(left, top, right - left, bottom - top);
  }
}
