package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.viz4j.core.mark.Projection;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Tensor;
import org.viz4j.error.Warning;
import org.viz4j.figure.CategoryScale;
import org.viz4j.figure.Crop;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Frame;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@Label("Axes of equal aspect:")
class AspectProperties {
  private static final String SEED = "19";
  private static final int TRIES = 2000;
  private static final double EXACT = 1e-6;

  private final Arranger arranger = new Arranger(Typesetter.bundled());

  @Provide
  Arbitrary<Figure> figures() {
    return Figures.any();
  }

  @Provide
  Arbitrary<Figure> grids() {
    return Figures.grids();
  }

  private Layout arrange(Figure figure) {
    return arranger.arrange(figure, Theme.DEFAULT);
  }

  @Label("LY-9: a data unit is as long across as down, in the middle of the room that was there")
  @Property(tries = TRIES, seed = SEED)
  void equalUnits(@ForAll("figures") Figure figure) {
    AxesLayout equal = arrange(Figures.equal(figure)).axes().get(0);
    Projection projection = equal.projection();
    Interval x = projection.xScale().domain();
    Interval y = projection.yScale().domain();
    boolean stretched = x.isDegenerate() || y.isDegenerate();
    Statistics.label("stretched")
        .collect(stretched)
        .coverage(coverage -> coverage.check(false).percentage(percent -> percent > 50));
    if (!stretched) {
      double across = equal.plot().width() / (x.max() - x.min());
      double down = equal.plot().height() / (y.max() - y.min());
      assertThat(across / down).isCloseTo(1, within(1e-9));
    }
    Rect room = arrange(figure).axes().get(0).plot();
    if (figure.axes().get(0).frame() == Frame.BARE) {
      assertThat(equal.plot().centerX()).isCloseTo(room.centerX(), within(EXACT));
      assertThat(equal.plot().centerY()).isCloseTo(room.centerY(), within(EXACT));
      assertThat(room.contains(equal.plot(), EXACT)).isTrue();
      boolean fills = equal.plot().grow(EXACT).width() >= room.width();
      assertThat(fills || equal.plot().grow(EXACT).height() >= room.height()).isTrue();
    }
    assertThat(equal.plot().width() * equal.plot().height()).isGreaterThan(0);
  }

  @Label("LY-1, LY-2: no two boxes touch, and all lie in the page")
  @Property(tries = TRIES, seed = SEED)
  void disjointAndContained(@ForAll("grids") Figure figure) {
    Layout layout = arrange(Figures.equal(figure));
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

  @Label("a legend for which the plot area has no room is left out with a warning")
  @Property(tries = 500, seed = SEED)
  void legend(@ForAll("figures") Figure figure) {
    Layout layout = arrange(Figures.equal(figure));
    boolean free = arrange(figure).axes().get(0).legend() != null;
    boolean kept = layout.axes().get(0).legend() != null;
    Statistics.label("legend")
        .collect(free, kept)
        .coverage(coverage -> coverage.check(true, false).percentage(percent -> percent > 5));
    if (free != kept) {
      assertThat(layout.warnings())
          .extracting(Warning::code)
          .contains(Warning.Code.LEGEND_SHORTENED);
    }
  }

  @Label("LY-13: names of categories below a plot area that the aspect made narrower do not touch")
  @Property(tries = 500, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void names(
      @ForAll @IntRange(min = 1, max = 30) int columns,
      @ForAll @IntRange(min = 1, max = 30) int rows,
      @ForAll @IntRange(min = 1, max = 14) int letters,
      @ForAll @DoubleRange(min = 150, max = 600) double width,
      @ForAll @DoubleRange(min = 150, max = 600) double height) {
    CategoryScale scale =
        CategoryScale.of(
            IntStream.range(0, columns).mapToObj(i -> i + "w".repeat(i % letters)).toList());
    Tensor tensor = Tensor.of(new double[rows * columns], rows, columns);
    Layout layout =
        arrange(Figure.of(new Size(width, height), axes -> axes.image(tensor).xScale(scale)));
    List<PlacedText> labels = layout.axes().get(0).x().labels();
    Statistics.label("level")
        .collect(labels.stream().allMatch(label -> label.angle() == 0))
        .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 20));
    for (int i = 1; i < labels.size(); i++) {
      Rect before = labels.get(i - 1).box().grow(0.5);
      assertThat(before.overlaps(labels.get(i).box().grow(0.5), 0)).isFalse();
    }
    assertThat(labels).isNotEmpty();
    assertThat(layout.axes().get(0).x().ticks()).hasSameSizeAs(labels);
  }

  @Label("LY-9: a data unit is as long across as down whatever the page is cropped to")
  @Property(tries = 500, seed = SEED)
  void cropped(@ForAll("figures") Figure figure, @ForAll Crop crop) {
    Figure equal = Figures.equal(figure).withCrop(crop);
    Layout layout = arrange(equal);
    AxesLayout axes = layout.axes().get(0);
    Interval x = axes.projection().xScale().domain();
    Interval y = axes.projection().yScale().domain();
    if (!x.isDegenerate() && !y.isDegenerate()) {
      double across = axes.plot().width() / (x.max() - x.min());
      double down = axes.plot().height() / (y.max() - y.min());
      assertThat(across / down).isCloseTo(1, within(1e-9));
    }
    assertThat(layout.page().contains(axes.plot(), EXACT)).isTrue();
    Rect whole = arrange(equal.withCrop(Crop.EXACT)).axes().get(0).plot();
    if (crop == Crop.TIGHT) {
      assertThat(axes.plot()).isEqualTo(whole);
    }
  }
}
