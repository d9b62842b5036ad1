package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.geom.Color;
import org.viz4j.geom.Size;

/** Axes: domains, directions, scales, and how their numbers are written. */
final class AxisFigures {
  private AxisFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("zoomed", AxisFigures::zoomed),
        new Gallery.Case("reversed-axis", AxisFigures::reversedAxis),
        new Gallery.Case("large-numbers", AxisFigures::largeNumbers),
        new Gallery.Case("small-numbers", AxisFigures::smallNumbers),
        new Gallery.Case("negative-numbers", AxisFigures::negativeNumbers),
        new Gallery.Case("grid-lines", AxisFigures::gridLines),
        new Gallery.Case("narrow", () -> narrow(1.5, 2.5)),
        new Gallery.Case("too-small", () -> narrow(1, 0.8), Warning.Code.FIGURE_TOO_SMALL),
        new Gallery.Case("log-loss", AxisFigures::logLoss));
  }

  static Figure zoomed() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Stated domains")
                .line(Series.of("loss", Numbers.decay(60, 0.8, 0, 0)), line -> line.width(2))
                .xDomain(5, 20)
                .yDomain(0, 0.4));
  }

  static Figure reversedAxis() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Perplexity, better to the right")
                .xDomain(40, 5)
                .line(Series.of("score", new double[] {40, 20, 10, 5}, new double[] {1, 2, 4, 8})));
  }

  static Figure largeNumbers() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.xLabel("Step")
                .yLabel("Tokens")
                .line(Series.of("tokens", new double[] {0, 4e6, 9e6}, new double[] {0, 3e9, 8e9})));
  }

  static Figure smallNumbers() {
    return Figure.of(
        Gallery.SMALL,
        axes -> axes.yLabel("Learning rate").line(Series.of("lr", 3e-4, 2.5e-4, 1.5e-4, 4e-5, 0)));
  }

  static Figure negativeNumbers() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.yLabel("Log likelihood").line(Series.of("ll", -1250.5, -900, -730, -655, -640)));
  }

  static Figure logLoss() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Log scale")
                .xLabel("Epoch")
                .yLabel("Loss")
                .yLog()
                .line(Series.of("loss", 2.3, 0.7, 0.21, 0.05, 0.011, 0.004, 0.0013)));
  }

  static Figure gridLines() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.line(Series.of("loss", Numbers.decay(20, 0.5, 0, 0)))
                .gridLines(
                    grid ->
                        grid.horizontalOnly().color(Color.hex("#d55e00")).width(0.5).opacity(0.5)));
  }

  static Figure narrow(double width, double height) {
    return Figure.of(
        Size.inches(width, height),
        axes ->
            axes.xLabel("Step")
                .yLabel("Loss")
                .line(Series.of("loss", new double[] {0, 4e5, 9e5}, new double[] {2, 1, 0.5})));
  }
}
