package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.viz4j.core.mark.Tiles;
import org.viz4j.core.text.Typesetter;
import org.viz4j.error.Warning;
import org.viz4j.figure.Aspect;
import org.viz4j.figure.Axes;
import org.viz4j.figure.AxesGrid;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ImageGrid;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

@Label("Arrangements of everything that takes room:")
class ArrangementProperties {
  private static final double EXACT = 1e-6;

  private final Arranger arranger = new Arranger(Typesetter.bundled());

  @Label("LY-1, LY-2, LY-3, LY-5, LY-12: nothing touches, leaves the page or is out of line")
  @Property(tries = 11_000, seed = "12", edgeCases = EdgeCasesMode.NONE)
  void arranged(@ForAll long seed) {
    Figure figure = Arrangements.of(seed);
    Layout layout = arranger.arrange(figure, Theme.DEFAULT);
    boolean small = layout.theme() != Theme.DEFAULT;
    Statistics.label("too small")
        .collect(small)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(percent -> percent > 20);
              coverage.check(false).percentage(percent -> percent > 20);
            });
    Statistics.label("cells").collect(Math.min(5, layout.axes().size()));
    assertThat(codes(layout).stream().filter(Warning.Code.FIGURE_TOO_SMALL::equals))
        .hasSize(small ? 1 : 0);
    assertApart(layout.boxes(), layout.page());
    layout.axes().forEach(ArrangementProperties::assertInsets);
    layout.axes().forEach(axes -> assertCaptions(axes, layout.theme()));
    Statistics.label("colorbars")
        .collect(layout.axes().stream().anyMatch(axes -> axes.colorbar() != null))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 10));
    List<AxesGrid.Cell> cells = figure.grid().cells();
    for (int i = 0; i < cells.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertAligned(figure.grid(), layout, i, j);
        assertShared(figure.grid(), layout, i, j);
      }
    }
    if (figure.crop() != Crop.TIGHT) {
      assertThat(layout.page().width()).isEqualTo(figure.size().width());
      assertThat(layout.page().height()).isEqualTo(figure.size().height());
    }
  }

  private static List<Warning.Code> codes(Layout layout) {
    return layout.warnings().stream().map(Warning::code).toList();
  }

  private static void assertApart(List<Layout.Box> boxes, Rect page) {
    for (int i = 0; i < boxes.size(); i++) {
      Layout.Box box = boxes.get(i);
      if (!page.contains(box.rect(), EXACT)) {
        throw new AssertionError(box + " leaves " + page);
      }
      for (int j = 0; j < i; j++) {
        if (box.rect().overlaps(boxes.get(j).rect(), EXACT)) {
          throw new AssertionError(box + " touches " + boxes.get(j));
        }
      }
    }
  }

  private static void assertInsets(AxesLayout axes) {
    List<Rect> frames = new ArrayList<>();
    for (InsetLayout inset : axes.insets()) {
      assertThat(axes.plot().contains(inset.frame(), EXACT)).isTrue();
      assertThat(frames).noneMatch(frame -> frame.overlaps(inset.frame(), EXACT));
      frames.add(inset.frame());
      assertApart(Layout.boxes(inset.axes()), inset.frame());
      assertThat(inset.axes().plot().width()).isGreaterThan(0);
      assertThat(inset.axes().plot().height()).isGreaterThan(0);
    }
  }

  /** Above their images, and a colorbar as tall as what it stands beside. */
  private static void assertCaptions(AxesLayout axes, Theme theme) {
    Rect images = axes.plot();
    if (isImageGrid(axes.axes())) {
      ImageGrid grid = (ImageGrid) axes.axes().marks().get(0);
      Tiles tiles = Tiles.of(grid, theme);
      List<Layout.Box> boxes = new ArrayList<>();
      for (int i = 0; i < grid.tiles().size(); i++) {
        boxes.add(new Layout.Box("image " + i, tiles.tile(i, axes.plot())));
      }
      axes.captions()
          .forEach(caption -> boxes.add(new Layout.Box("caption", caption.text().box())));
      assertApart(boxes, axes.plot());
      images = tiles.images(axes.plot());
    }
    if (axes.colorbar() != null) {
      Rect frame = axes.colorbar().frame();
      assertThat(near(frame.y(), images.y()) && near(frame.bottom(), images.bottom())).isTrue();
    }
  }

  private static boolean isImageGrid(Axes axes) {
    return axes.marks().size() == 1 && axes.marks().get(0) instanceof ImageGrid;
  }

  /** Whether the plot area fills the room that the cell has for it. */
  private static boolean fills(Axes axes) {
    return axes.aspect() != Aspect.EQUAL && !isImageGrid(axes);
  }

  private static void assertAligned(AxesGrid grid, Layout layout, int i, int j) {
    AxesGrid.Cell one = grid.cells().get(i);
    AxesGrid.Cell other = grid.cells().get(j);
    if (!fills(one.axes()) || !fills(other.axes())) {
      return;
    }
    Rect plot = layout.axes().get(i).plot();
    Rect otherPlot = layout.axes().get(j).plot();
    assertThat(one.column() != other.column() || plot.x() == otherPlot.x()).isTrue();
    assertThat(one.row() != other.row() || plot.y() == otherPlot.y()).isTrue();
    assertThat(!one.inColumnOf(other) || plot.width() == otherPlot.width()).isTrue();
    assertThat(!one.inRowOf(other) || plot.height() == otherPlot.height()).isTrue();
    assertThat(one.columnEnd() != other.columnEnd() || near(plot.right(), otherPlot.right()))
        .isTrue();
    assertThat(one.rowEnd() != other.rowEnd() || near(plot.bottom(), otherPlot.bottom())).isTrue();
  }

  private static boolean near(double one, double other) {
    return Math.abs(one - other) < EXACT;
  }

  private static void assertShared(AxesGrid grid, Layout layout, int i, int j) {
    AxesGrid.Cell one = grid.cells().get(i);
    AxesGrid.Cell other = grid.cells().get(j);
    AxesLayout axes = layout.axes().get(i);
    AxesLayout others = layout.axes().get(j);
    boolean equal = !fills(one.axes()) || !fills(other.axes());
    if (grid.shareX(one, other)) {
      assertThat(axes.projection().xScale().domain())
          .isEqualTo(others.projection().xScale().domain());
      assertThat(equal || axes.x().ticks().size() == others.x().ticks().size()).isTrue();
      boolean hidden = one.inColumnOf(other) && other.row() < one.row();
      assertThat(!hidden || others.x().labels().isEmpty()).isTrue();
    }
    if (grid.shareY(one, other)) {
      assertThat(axes.projection().yScale().domain())
          .isEqualTo(others.projection().yScale().domain());
      assertThat(equal || axes.y().ticks().size() == others.y().ticks().size()).isTrue();
      boolean hidden = one.inRowOf(other) && other.column() < one.column();
      assertThat(!hidden || axes.y().labels().isEmpty()).isTrue();
    }
  }
}
