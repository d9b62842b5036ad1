package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.statistics.Statistics;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@Label("Grids of axes:")
class GridLayoutProperties {
  private static final String SEED = "9";
  private static final int TRIES = 2000;
  private static final double EXACT = 1e-6;

  private final Arranger arranger = new Arranger(Typesetter.bundled());

  @Provide
  Arbitrary<Figure> grids() {
    return Figures.grids();
  }

  private Layout arrange(Figure figure) {
    return arranger.arrange(figure, Theme.DEFAULT);
  }

  @Label("LY-1, LY-2: no two boxes touch, and all lie in the page")
  @Property(tries = TRIES, seed = SEED)
  void disjointAndContained(@ForAll("grids") Figure figure) {
    Layout layout = arrange(figure);
    Statistics.label("cells")
        .collect(Math.min(3, layout.axes().size()))
        .coverage(coverage -> coverage.check(3).percentage(percent -> percent > 30));
    List<Layout.Box> boxes = layout.boxes();
    for (int i = 0; i < boxes.size(); i++) {
      assertThat(layout.page().contains(boxes.get(i).rect(), EXACT))
          .as("%s", boxes.get(i))
          .isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).rect().overlaps(boxes.get(j).rect(), EXACT))
            .as("%s and %s", boxes.get(i), boxes.get(j))
            .isFalse();
      }
    }
  }

  @Label("LY-4: exactly one warning below the minimum size, and no plot area is lost")
  @Property(tries = TRIES, seed = SEED)
  void belowMinimum(@ForAll("grids") Figure figure) {
    Layout layout = arrange(figure);
    Size least = arranger.minimumSize(figure, Theme.DEFAULT);
    boolean below =
        figure.size().width() < least.width() || figure.size().height() < least.height();
    Statistics.label("too small")
        .collect(below)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(percent -> percent > 10);
              coverage.check(false).percentage(percent -> percent > 10);
            });
    assertThat(
            layout.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.FIGURE_TOO_SMALL)
                .count())
        .isEqualTo(below ? 1 : 0);
    assertThat(layout.axes()).allMatch(axes -> area(axes.plot()) > 0);
  }

  private static double area(Rect rect) {
    return rect.width() * rect.height();
  }

  @Label("LY-5: plot areas share their edges along rows and columns, to the bit")
  @Property(tries = TRIES, seed = SEED)
  void aligned(@ForAll("grids") Figure figure) {
    Layout layout = arrange(figure);
    List<AxesGrid.Cell> cells = figure.grid().cells();
    for (int i = 0; i < cells.size(); i++) {
      Rect one = layout.axes().get(i).plot();
      for (int j = 0; j < i; j++) {
        Rect other = layout.axes().get(j).plot();
        if (cells.get(i).column() == cells.get(j).column()) {
          assertThat(one.x()).isEqualTo(other.x());
        }
        if (cells.get(i).row() == cells.get(j).row()) {
          assertThat(one.y()).isEqualTo(other.y());
        }
        if (sameColumns(cells.get(i), cells.get(j))) {
          assertThat(one.width()).isEqualTo(other.width());
        }
        if (sameRows(cells.get(i), cells.get(j))) {
          assertThat(one.height()).isEqualTo(other.height());
        }
      }
    }
  }

  private static boolean sameColumns(AxesGrid.Cell one, AxesGrid.Cell other) {
    return one.column() == other.column() && one.columnSpan() == other.columnSpan();
  }

  private static boolean sameRows(AxesGrid.Cell one, AxesGrid.Cell other) {
    return one.row() == other.row() && one.rowSpan() == other.rowSpan();
  }

  @Label("LY-3: plot areas of single tracks have the stated proportions")
  @Property(tries = TRIES, seed = SEED)
  void proportions(@ForAll("grids") Figure figure) {
    Layout layout = arrange(figure);
    List<Double> units = new ArrayList<>();
    for (int i = 0; i < layout.axes().size(); i++) {
      AxesGrid.Cell cell = figure.grid().cells().get(i);
      if (cell.columnSpan() == 1) {
        double share = figure.grid().widths().get(cell.column());
        units.add(layout.axes().get(i).plot().width() / share);
      }
    }
    units.forEach(unit -> assertThat(unit).isCloseTo(units.get(0), within(EXACT)));
  }

  @Label("LY-14: a wider page never has a narrower plot area")
  @Property(tries = TRIES, seed = SEED)
  void monotone(
      @ForAll("grids") Figure figure, @ForAll @DoubleRange(min = 0, max = 300) double more) {
    Size size = figure.size();
    Layout narrow = arrange(figure);
    Layout wide = arrange(figure.withSize(new Size(size.width() + more, size.height())));
    for (int i = 0; i < narrow.axes().size(); i++) {
      assertThat(wide.axes().get(i).plot().width())
          .isGreaterThanOrEqualTo(narrow.axes().get(i).plot().width() - EXACT);
    }
  }
}
