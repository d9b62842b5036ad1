package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Dash;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Color;

/** Lines: their looks, their gaps, their transparency. */
final class LineFigures {
  private LineFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("one-line", LineFigures::oneLine),
        new Gallery.Case("dashes", LineFigures::dashes),
        new Gallery.Case("markers", LineFigures::markers),
        new Gallery.Case("gaps", LineFigures::gaps, Warning.Code.NON_FINITE),
        new Gallery.Case("lone-points", LineFigures::lonePoints, Warning.Code.NON_FINITE),
        new Gallery.Case("single-point", LineFigures::singlePoint),
        new Gallery.Case("opacity", LineFigures::opacity));
  }

  static Figure oneLine() {
    return Figure.of(
        Gallery.SMALL, axes -> axes.line(Series.of("loss", Numbers.decay(30, 0.5, 0, 0))));
  }

  static Figure dashes() {
    return Figure.of(
        Gallery.SMALL,
        axes -> {
          axes.title("Dashes").legend(LegendPlace.OUTSIDE_RIGHT);
          for (Dash dash : Dash.values()) {
            double level = dash.ordinal();
            axes.line(
                Series.of(dash.name(), level, level + 0.6, level + 0.2, level + 0.8),
                line -> line.dash(dash).width(2).label(dash.name()));
          }
        });
  }

  static Figure markers() {
    return Figure.of(
        Gallery.SMALL,
        axes -> {
          axes.title("Markers").legend(LegendPlace.OUTSIDE_RIGHT);
          for (Marker marker : Marker.values()) {
            double level = marker.ordinal();
            axes.line(
                Series.of(marker.name(), level, level + 0.4, level + 0.1, level + 0.5),
                line -> line.marker(marker).label(marker.name()));
          }
        });
  }

  static Figure gaps() {
    double nan = Double.NaN;
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("NaN breaks a line")
                .line(
                    Series.of(
                        "loss", 3, 2, 1.5, nan, 1.2, 1.1, Double.POSITIVE_INFINITY, 0.9, 0.8)));
  }

  static Figure lonePoints() {
    double nan = Double.NaN;
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("Every fifth epoch")
                .line(Series.of("train", Numbers.decay(11, 0.5, 0, 0)))
                .line(Series.of("val", 2.2, nan, nan, nan, nan, 1.0, nan, nan, nan, nan, 0.7)));
  }

  static Figure singlePoint() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.title("After one epoch")
                .line(Series.of("loss", new double[] {1}, new double[] {2.3}), l -> l.label("Loss"))
                .legend());
  }

  static Figure opacity() {
    return Figure.of(
        Gallery.SMALL,
        axes -> {
          for (int i = 0; i < 5; i++) {
            axes.line(
                Series.of("run", Numbers.decay(20, 0.3 + 0.2 * i, 0, 0)),
                line -> line.width(8).opacity(0.3).color(Color.hex("#0072b2")));
          }
        });
  }
}
