package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.geom.Size;

/** Legends: their places and what does not fit. */
final class LegendFigures {
  private LegendFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("palette", () -> manyLines(8, LegendPlace.OUTSIDE_RIGHT)),
        new Gallery.Case("legend-columns", () -> manyLines(12, LegendPlace.OUTSIDE_TOP)),
        new Gallery.Case("legend-below", () -> manyLines(4, LegendPlace.OUTSIDE_BOTTOM)),
        new Gallery.Case(
            "legend-more",
            () -> manyLines(60, LegendPlace.UPPER_RIGHT),
            Warning.Code.LEGEND_SHORTENED),
        new Gallery.Case("legend-best", LegendFigures::legendBest),
        new Gallery.Case("legend-lower-left", () -> manyLines(2, LegendPlace.LOWER_LEFT)));
  }

  static Figure manyLines(int count, LegendPlace place) {
    return Figure.of(
        Size.inches(6, 4),
        axes -> {
          axes.title(count + " runs").xLabel("Epoch").legend(place);
          for (int i = 0; i < count; i++) {
            String name = "seed " + (i + 1);
            axes.line(
                Series.of(name, Numbers.decay(20, 0.3 + 0.1 * i, 0.05 * i, 0)),
                line -> line.label(name));
          }
        });
  }

  static Figure legendBest() {
    return Figure.of(
        Gallery.SMALL,
        axes ->
            axes.line(Series.of("accuracy", 0.1, 0.6, 0.8, 0.88, 0.91), l -> l.label("Accuracy"))
                .line(Series.of("baseline", 0.9, 0.9, 0.9, 0.9, 0.9), l -> l.label("Baseline"))
                .legend());
  }
}
