package org.viz4j.tests.gallery;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
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
    return Stream.of(
            ImageFigures.cases(),
            ImageRecipeFigures.cases(),
            LossFigures.cases(),
            HistoryFigures.cases(),
            LineFigures.cases(),
            AxisFigures.cases(),
            LegendFigures.cases(),
            TextFigures.cases(),
            MarkFigures.cases(),
            StatisticsFigures.cases(),
            PatchFigures.cases(),
            ArrangementFigures.cases(),
            BarFigures.cases(),
            ScaleFigures.cases(),
            ClassifierFigures.cases(),
            GridFigures.cases(),
            ArchitectureFigures.cases())
        .flatMap(List::stream)
        .toList();
  }
}
