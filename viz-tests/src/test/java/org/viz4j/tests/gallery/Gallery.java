package org.viz4j.tests.gallery;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.viz4j.error.Warning;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;

/** Named figures: what the library can do, and what must not change unnoticed. */
final class Gallery {
  /** Of most figures. */
  static final Size SMALL = Size.inches(4, 3);

  private Gallery() {}

  /** A name for the golden, the figure, and the warnings it must give; mostly none. */
  record Case(String name, Supplier<Figure> figure, Set<Warning.Code> warnings) {
    Case(String name, Supplier<Figure> figure, Warning.Code... warnings) {
      this(name, figure, Set.of(warnings));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> all() {
    return List.of(
        new Case("loss-curves", LossFigures::lossCurves),
        new Case("loss-curves-dark", () -> LossFigures.lossCurves().withTheme(Theme.DARK)),
        new Case("loss-curves-tight", () -> LossFigures.lossCurves().withCrop(Crop.TIGHT)),
        new Case("loss-curves-column", () -> LossFigures.lossCurves().withSize(Size.mm(89, 60))),
        new Case("one-line", LineFigures::oneLine),
        new Case("dashes", LineFigures::dashes),
        new Case("markers", LineFigures::markers),
        new Case("gaps", LineFigures::gaps, Warning.Code.NON_FINITE),
        new Case("lone-points", LineFigures::lonePoints, Warning.Code.NON_FINITE),
        new Case("single-point", LineFigures::singlePoint),
        new Case("zoomed", AxisFigures::zoomed),
        new Case("reversed-axis", AxisFigures::reversedAxis),
        new Case("large-numbers", AxisFigures::largeNumbers),
        new Case("small-numbers", AxisFigures::smallNumbers),
        new Case("negative-numbers", AxisFigures::negativeNumbers),
        new Case("palette", () -> LegendFigures.manyLines(8, LegendPlace.OUTSIDE_RIGHT)),
        new Case("legend-columns", () -> LegendFigures.manyLines(12, LegendPlace.OUTSIDE_TOP)),
        new Case("legend-below", () -> LegendFigures.manyLines(4, LegendPlace.OUTSIDE_BOTTOM)),
        new Case(
            "legend-more",
            () -> LegendFigures.manyLines(60, LegendPlace.UPPER_RIGHT),
            Warning.Code.LEGEND_SHORTENED),
        new Case("legend-best", LegendFigures::legendBest),
        new Case("legend-lower-left", () -> LegendFigures.manyLines(2, LegendPlace.LOWER_LEFT)),
        new Case("grid-lines", AxisFigures::gridLines),
        new Case("opacity", LineFigures::opacity),
        new Case("long-title", TextFigures::longTitle),
        new Case("greek-and-fallback", TextFigures::greekAndFallback),
        new Case("markup-is-text", TextFigures::markupIsText),
        new Case("narrow", () -> AxisFigures.narrow(1.5, 2.5)),
        new Case("too-small", () -> AxisFigures.narrow(1, 0.8), Warning.Code.FIGURE_TOO_SMALL),
        new Case("log-loss", AxisFigures::logLoss),
        new Case("points", MarkFigures::points),
        new Case("points-translucent", MarkFigures::translucentPoints),
        new Case("band", MarkFigures::band),
        new Case("band-gaps", MarkFigures::bandGaps, Warning.Code.NON_FINITE),
        new Case("band-log", MarkFigures::bandLog, Warning.Code.OUT_OF_DOMAIN),
        new Case("bars", MarkFigures::bars),
        new Case("bars-negative", MarkFigures::negativeBars, Warning.Code.NON_FINITE),
        new Case("bars-log", MarkFigures::logBars),
        new Case("reference-lines", MarkFigures::referenceLines),
        new Case("reference-lines-dark", () -> MarkFigures.referenceLines().withTheme(Theme.DARK)),
        new Case("grid", GridFigures::grid),
        new Case("grid-spans", GridFigures::gridSpans),
        new Case(
            "grid-dark-tight",
            () -> GridFigures.grid().withTheme(Theme.DARK).withCrop(Crop.TIGHT)));
  }
}
