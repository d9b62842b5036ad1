package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Outline;
import org.viz4j.geom.Rect;
import org.viz4j.scene.PathNode;

@DisplayName("A band")
class BandEmitterTest {
  private static final double NAN = Double.NaN;

  private static Drawn band(double[] lower, double[] upper) {
    Column x = Column.counting(0, lower.length);
    return Drawn.of(axes -> axes.band(x, Column.of(lower), Column.of(upper), band -> {}));
  }

  private static Outline outline(Drawn drawn) {
    return drawn.mark(1).get(0).outline();
  }

  @Test
  @DisplayName("goes along the upper curve and back along the lower one, filled, without an edge")
  void geometry() {
    Drawn drawn = band(new double[] {1, 2, 0}, new double[] {3, 4, 5});
    PathNode path = drawn.mark(1).get(0);
    Projection at = drawn.projection();
    double[][] data = {{0, 3}, {1, 4}, {2, 5}, {2, 0}, {1, 2}, {0, 1}};
    double[] polygon = new double[2 * data.length];
    for (int i = 0; i < data.length; i++) {
      polygon[2 * i] = at.x(data[i][0]);
      polygon[2 * i + 1] = at.y(data[i][1]);
    }
    Outline.Builder expected = Outline.builder();
    Polygon.add(expected, polygon);
    assertThat(path.outline()).isEqualTo(Rounded.outline(expected.build()));
    assertThat(path.stroke()).isNull();
    assertThat(path.fill()).isEqualTo(Theme.DEFAULT.colors().palette().color(0).withOpacity(0.2));
    assertThat(at.yScale().domain()).isEqualTo(new Interval(-0.25, 5.25));
  }

  @Test
  @DisplayName("breaks where either curve is NaN or infinite, and shows a lone point as a sliver")
  void gaps() {
    Drawn drawn =
        band(
            new double[] {1, 1, NAN, 1, 1, 1, 1},
            new double[] {2, 2, 2, 2, Double.POSITIVE_INFINITY, 2, 3});
    List<Rect> pieces = Drawn.pieces(outline(drawn));
    assertThat(pieces).hasSize(3);
    assertThat(pieces.get(0).right()).isCloseTo(drawn.projection().x(1), offset(0.001));
    assertThat(pieces.get(1).centerX()).isCloseTo(drawn.projection().x(3), offset(0.001));
    assertThat(pieces.get(1).width()).isCloseTo(1.5, offset(0.002));
    assertThat(pieces.get(2).x()).isCloseTo(drawn.projection().x(5), offset(0.001));
    assertThat(drawn.layout().warnings().get(0).message())
        .isEqualTo("a band has 2 values that are NaN or infinite; the band breaks there");
  }

  @Test
  @DisplayName("LG-1: has a legend sample of the same fill")
  void sample() {
    Column x = Column.of(1, 2);
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.band(x, x, Column.of(3, 4), band -> band.label("a").opacity(0.4))
                    .line(Series.of("b", 1, 2))
                    .legend());
    assertThat(drawn.samples().get(0).fill()).isEqualTo(drawn.mark(1).get(0).fill());
    assertThat(drawn.mark(2).get(0).stroke().color())
        .isEqualTo(Theme.DEFAULT.colors().palette().color(1));
  }

  @Test
  @DisplayName("without a point that can be shown draws nothing and warns")
  void nothing() {
    assertThat(band(new double[] {}, new double[] {}).warnings())
        .containsExactly(Warning.Code.EMPTY);
    Drawn gaps = band(new double[] {NAN, NAN}, new double[] {1, 2});
    assertThat(gaps.mark(1)).isEmpty();
    assertThat(gaps.warnings()).containsExactly(Warning.Code.EMPTY, Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName(
      "reaches the end of a log axis where one curve drops to zero, and breaks where both do")
  void log() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.yLog()
                    .band(
                        Column.counting(0, 6),
                        Column.of(1, 0, -1, -1, 1, 1),
                        Column.of(10, 10, 10, -1, 10, 10),
                        band -> {}));
    List<Rect> pieces = Drawn.pieces(outline(drawn));
    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(0).bottom()).isCloseTo(drawn.plot().bottom(), offset(0.002));
    assertThat(pieces.get(1).bottom()).isCloseTo(drawn.projection().y(1), offset(0.001));
  }

  @Test
  @DisplayName("keeps its coordinates near the page where the data are far outside the domain")
  void farOutside() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.yDomain(0, 1)
                    .band(
                        Column.of(0, 1, 2),
                        Column.of(0.2, -1e300, 0.2),
                        Column.of(0.5, 1e300, 0.5),
                        band -> {}));
    Rect bounds = outline(drawn).bounds();
    assertThat(new Rect(-200, -200, 700, 700).contains(bounds, 0)).isTrue();
    assertThat(bounds.bottom()).isGreaterThan(drawn.plot().bottom());
    assertThat(bounds.y()).isLessThan(drawn.plot().y());
  }

  @Test
  @DisplayName("is thinned where it is dense and keeps its peak")
  void dense() {
    int count = 100_000;
    double[] low = new double[count];
    double[] high = new double[count];
    for (int i = 0; i < count; i++) {
      low[i] = (i * 7919L % 1000) / 1000.0 - 1;
      high[i] = (i * 104_729L % 1000) / 1000.0 + 1;
    }
    high[54_321] = 9;
    Drawn drawn = band(low, high);
    assertThat(outline(drawn).size()).isLessThan((int) (8 * drawn.plot().width() / 0.06) + 16);
    assertThat(outline(drawn).bounds().y()).isCloseTo(drawn.projection().y(9), offset(0.001));
  }

  @Test
  @DisplayName("refuses columns that differ in length")
  void refused() {
    assertThatThrownBy(
            () ->
                Axes.of(
                    axes -> axes.band(Column.of(1, 2), Column.of(1), Column.of(1, 2), band -> {})))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be of equal length, but was x with 2, lower with 1");
  }
}
