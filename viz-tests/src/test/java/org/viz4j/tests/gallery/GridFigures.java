package org.viz4j.tests.gallery;

import java.util.List;
import org.viz4j.data.Series;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;

/** Figures of several axes. */
final class GridFigures {
  private GridFigures() {}

  static List<Gallery.Case> cases() {
    return List.of(
        new Gallery.Case("grid", GridFigures::grid),
        new Gallery.Case("grid-spans", GridFigures::gridSpans),
        new Gallery.Case(
            "grid-dark-tight", () -> grid().withTheme(Theme.DARK).withCrop(Crop.TIGHT)));
  }

  static Figure grid() {
    List<String> names = List.of("Accuracy", "Precision", "Recall", "F1 Score");
    return Figure.grid(
            Size.inches(8, 6),
            2,
            2,
            cell ->
                axes -> {
                  double[] values = Numbers.decay(30, 0.4, 0, 0.02 * cell.index());
                  for (int i = 0; i < values.length; i++) {
                    values[i] = (1 - values[i] / 3) * (cell.index() == 2 ? 100 : 1);
                  }
                  axes.title(names.get(cell.index()))
                      .xLabel("Epoch")
                      .line(
                          Series.of(names.get(cell.index()), Numbers.epochs(30), values),
                          line -> line.marker(Marker.CIRCLE).markerSize(4))
                      .gridLines(lines -> lines.opacity(0.3));
                })
        .withTitle("Validation metrics");
  }

  static Figure gridSpans() {
    return Figure.of(
        Size.inches(7, 5),
        AxesGrid.of(2, 3)
            .withWidths(2, 1, 1)
            .withHeights(3, 2)
            .with(wide(0, 0, 1, 3, "Loss"))
            .with(wide(1, 0, 1, 1, "Learning rate"))
            .with(wide(1, 1, 1, 2, "Gradient norm")));
  }

  private static AxesGrid.Cell wide(int row, int column, int rows, int columns, String title) {
    return new AxesGrid.Cell(
        row,
        column,
        rows,
        columns,
        Axes.of(
            axes ->
                axes.title(title)
                    .xLabel("Epoch")
                    .yLabel(title)
                    .legend(row == 0 ? LegendPlace.OUTSIDE_RIGHT : LegendPlace.BEST)
                    .line(
                        Series.of(title, Numbers.decay(25, 0.3, 0, 0)),
                        line -> line.label(title))));
  }
}
