package org.viz4j.tests.badinput;

import java.nio.charset.StandardCharsets;
import org.viz4j.Plotter;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Size;
import org.viz4j.spi.Format;
import org.viz4j.tests.determinism.Plain;

/** A program that draws ten million points in each format. */
final class TenMillionPoints {
  static final int POINTS = 10_000_000;

  private TenMillionPoints() {}

  /** Writes the size of each file to standard output, a line each. */
  public static void main(String[] args) {
    double[] y = new double[POINTS];
    for (int i = 0; i < y.length; i++) {
      y[i] = (i * 31L % 1009) / 1009.0;
    }
    Series series = new Series("loss", Column.counting(0, y.length), Column.view(y));
    Figure figure = Figure.of(Size.inches(4, 3), axes -> axes.line(series));
    StringBuilder sizes = new StringBuilder();
    for (Format format : DataTest.formats()) {
      sizes.append(Plotter.of(Plain.config()).render(figure, format).size()).append('\n');
    }
    byte[] lines = sizes.toString().getBytes(StandardCharsets.UTF_8);
    System.out.write(lines, 0, lines.length);
    System.out.flush();
  }
}
