package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Marker;
import org.viz4j.geom.Color;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Point;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Cap;
import org.viz4j.scene.PathNode;

@DisplayName("Points")
class PointsEmitterTest {
  private static final double NAN = Double.NaN;
  private static final Series SERIES =
      Series.of("points", new double[] {0, 1, NAN, 3, 4}, new double[] {2, NAN, 1, 5, 3});

  @Test
  @DisplayName("lie where the projection has them, and are left out at NaN")
  void places() {
    Drawn drawn = Drawn.of(axes -> axes.points(SERIES));
    Outline outline = drawn.mark(1).get(0).outline();
    List<Point> centers = Drawn.centers(outline);
    double[][] expected = {{0, 2}, {3, 5}, {4, 3}};
    assertThat(centers).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(centers.get(i).x()).isCloseTo(drawn.projection().x(expected[i][0]), offset(0.001));
      assertThat(centers.get(i).y()).isCloseTo(drawn.projection().y(expected[i][1]), offset(0.001));
      assertThat(Drawn.pieces(outline).get(i).width()).isCloseTo(6, offset(0.002));
    }
    assertThat(drawn.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("LG-1: have a legend sample of the same sign, size and colour")
  void sample() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.points(
                        SERIES, p -> p.label("a").marker(Marker.DIAMOND).size(9).color(Color.BLACK))
                    .points(SERIES, p -> p.label("b").marker(Marker.PLUS).opacity(0.5))
                    .legend(LegendPlace.OUTSIDE_RIGHT));
    PathNode diamond = drawn.samples().get(0);
    assertThat(diamond.fill()).isEqualTo(drawn.mark(1).get(0).fill()).isEqualTo(Color.BLACK);
    assertThat(diamond.outline().bounds().width()).isCloseTo(9, offset(0.002));
    PathNode plus = drawn.samples().get(1);
    assertThat(plus.stroke()).isEqualTo(drawn.mark(2).get(0).stroke());
    assertThat(plus.stroke().color().alpha()).isEqualTo(128);
  }

  @Test
  @DisplayName("add up where translucent ones overlap, and are one path when opaque")
  void overlaps() {
    Series same = Series.of("same", new double[] {1, 1, 2}, new double[] {1, 1, 2});
    assertThat(Drawn.of(axes -> axes.points(same, p -> p.opacity(0.5))).mark(1)).hasSize(3);
    List<PathNode> opaque = Drawn.of(axes -> axes.points(same)).mark(1);
    assertThat(opaque).hasSize(1);
    assertThat(Drawn.pieces(opaque.get(0).outline())).hasSize(2);
  }

  @Test
  @DisplayName("of which there are many are dots of the pen in vectors, at the same places")
  void many() {
    int count = 501;
    double[] places = IntStream.range(0, count).asDoubleStream().toArray();
    Series many = Series.of("many", places, places);
    PathNode dots = Drawn.of(axes -> axes.points(many, p -> p.size(2))).mark(1).get(0);
    assertThat(dots.fill()).isNull();
    assertThat(dots.stroke().width()).isEqualTo(2);
    assertThat(dots.stroke().cap()).isEqualTo(Cap.ROUND);
    List<Point> centers = Drawn.centers(dots.outline());
    assertThat(centers).hasSize(count);
    PathNode squares =
        Drawn.of(axes -> axes.points(many, p -> p.size(2).marker(Marker.SQUARE))).mark(1).get(0);
    assertThat(squares.fill()).isNotNull();
    Point last = Drawn.centers(squares.outline()).get(count - 1);
    assertThat(centers.get(count - 1).x()).isCloseTo(last.x(), offset(0.002));
    assertThat(centers.get(count - 1).y()).isCloseTo(last.y(), offset(0.002));
  }

  @Test
  @DisplayName("take part in the extents with a margin of 5 %")
  void extents() {
    Interval x = Drawn.of(axes -> axes.points(SERIES)).projection().xScale().domain();
    assertThat(x.from()).isCloseTo(-0.2, offset(1e-12));
    assertThat(x.to()).isCloseTo(4.2, offset(1e-12));
  }

  @Test
  @DisplayName("of which none can be shown leave empty axes and a warning")
  void nothing() {
    Drawn empty = Drawn.of(axes -> axes.points(Series.of("none")));
    assertThat(empty.mark(1)).isEmpty();
    assertThat(empty.warnings()).containsExactly(Warning.Code.EMPTY);
    Drawn gaps = Drawn.of(axes -> axes.points(Series.of("none", NAN, NAN), p -> p.opacity(0.5)));
    assertThat(gaps.mark(1)).isEmpty();
    assertThat(gaps.warnings()).containsExactly(Warning.Code.EMPTY, Warning.Code.NON_FINITE);
    assertThat(gaps.scene().metadata().description())
        .isEqualTo("Scatter chart. none: no finite point.");
  }

  @Test
  @DisplayName("that are one alone lie in the middle")
  void one() {
    Drawn drawn = Drawn.of(axes -> axes.points(Series.of("one", 7)));
    Rect bounds = drawn.mark(1).get(0).outline().bounds();
    assertThat(bounds.centerX()).isCloseTo(drawn.plot().centerX(), offset(0.002));
    assertThat(bounds.centerY()).isCloseTo(drawn.plot().centerY(), offset(0.002));
  }

  @Test
  @DisplayName("that a log axis has no place for are left out with a warning")
  void log() {
    Drawn drawn = Drawn.of(axes -> axes.yLog().points(Series.of("log", 0.1, 0, -1, 10)));
    List<Point> centers = Drawn.centers(drawn.mark(1).get(0).outline());
    assertThat(centers).hasSize(2);
    assertThat(centers.get(1).y()).isCloseTo(drawn.projection().y(10), offset(0.001));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
  }

  @Test
  @DisplayName("far outside a stated domain are not drawn at all")
  void outside() {
    Series far = Series.of("far", 1, 1e300, 2);
    Drawn drawn = Drawn.of(axes -> axes.points(far).yDomain(0, 3));
    assertThat(Drawn.pieces(drawn.mark(1).get(0).outline())).hasSize(2);
  }

  @Test
  @DisplayName("push a legend in the best place away")
  void legend() {
    double[] x = new double[50];
    double[] y = new double[50];
    for (int i = 0; i < 50; i++) {
      x[i] = 0.7 + 0.3 * (i % 7) / 6;
      y[i] = 0.7 + 0.3 * (i / 7) / 7.0;
    }
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.points(Series.of("cloud", x, y), p -> p.label("cloud"))
                    .xDomain(0, 1)
                    .yDomain(0, 1)
                    .legend());
    assertThat(drawn.layout().axes().get(0).legend().frame().right())
        .isLessThan(drawn.plot().centerX());
  }

  @Test
  @DisplayName("refuse no marker, a size of zero and an opacity above one")
  void refused() {
    assertThatThrownBy(() -> Axes.of(axes -> axes.points(SERIES, p -> p.marker(Marker.NONE))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("marker of points must be a visible sign, but was NONE");
    assertThatThrownBy(() -> Axes.of(axes -> axes.points(SERIES, p -> p.size(0))))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Axes.of(axes -> axes.points(SERIES, p -> p.opacity(1.1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("opacity of points must lie in 0..1, but was 1.1");
  }
}
