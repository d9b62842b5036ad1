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
import org.viz4j.figure.Marker;
import org.viz4j.geom.Rect;

@DisplayName("Error bars")
class ErrorBarsEmitterTest {
  private static final double NAN = Double.NaN;

  private static List<Rect> lines(Drawn drawn) {
    return Drawn.pieces(drawn.mark(1).get(0).outline());
  }

  @Test
  @DisplayName("reach from lower to upper with a cap at each end, and the domain holds them")
  void vertical() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.errorBars(
                    Series.of("y", 10, 20), Column.of(1, 2), Column.of(3, 4), bars -> {}));
    Projection at = drawn.projection();
    assertThat(at.yScale().domain()).isEqualTo(new Interval(9 - 0.75, 24 + 0.75));
    List<Rect> lines = lines(drawn);
    assertThat(lines).hasSize(6);
    assertThat(lines.get(3).y()).isCloseTo(at.y(24), offset(0.001));
    assertThat(lines.get(3).bottom()).isCloseTo(at.y(18), offset(0.001));
    assertThat(lines.get(3).x()).isCloseTo(at.x(1), offset(0.001));
    assertThat(lines.get(4).width()).isCloseTo(5, offset(0.001));
    assertThat(lines.get(4).y()).isCloseTo(at.y(24), offset(0.001));
    assertThat(lines.get(5).y()).isCloseTo(at.y(18), offset(0.001));
  }

  @Test
  @DisplayName("of x go to the right and the left")
  void horizontal() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.errorBars(
                    Series.of("y", 10, 20), Column.of(0.5, 2), bars -> bars.horizontal().cap(0)));
    Projection at = drawn.projection();
    List<Rect> lines = lines(drawn);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1).x()).isCloseTo(at.x(-1), offset(0.001));
    assertThat(lines.get(1).right()).isCloseTo(at.x(3), offset(0.001));
    assertThat(lines.get(1).y()).isCloseTo(at.y(20), offset(0.001));
  }

  @Test
  @DisplayName("that reach zero on a log axis go to the edge of the plot area, without a cap there")
  void log() {
    Drawn drawn =
        Drawn.of(
            axes -> axes.yLog().errorBars(Series.of("y", 10, 20), Column.of(10, 5), bars -> {}));
    List<Rect> lines = lines(drawn);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).bottom()).isCloseTo(drawn.plot().bottom(), offset(0.001));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
  }

  @Test
  @DisplayName("without a number are left out with a warning")
  void gaps() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.errorBars(
                    Series.of("y", 10, NAN, 20), Column.of(1, 1, NAN), bars -> bars.cap(0)));
    assertThat(lines(drawn)).hasSize(1);
    assertThat(drawn.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("in one column of the finest target become one from the lowest to the highest")
  void dense() {
    double[] y = new double[100_000];
    double[] errors = new double[y.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = i % 10;
      errors[i] = 1 + i % 3;
    }
    Drawn drawn =
        Drawn.of(axes -> axes.errorBars(Series.of("y", y), Column.of(errors), b -> b.cap(0)));
    List<Rect> lines = lines(drawn);
    assertThat(lines).hasSizeLessThan(10_000);
    double top = lines.stream().mapToDouble(Rect::y).min().orElseThrow();
    double bottom = lines.stream().mapToDouble(Rect::bottom).max().orElseThrow();
    assertThat(top).isCloseTo(drawn.projection().y(12), offset(0.001));
    assertThat(bottom).isCloseTo(drawn.projection().y(-3), offset(0.001));
  }

  @Test
  @DisplayName("LG-1: have a legend sample with the same pen and marker")
  void sample() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.errorBars(
                        Series.of("y", 1, 2),
                        Column.of(1, 1),
                        bars -> bars.label("y").marker(Marker.SQUARE).opacity(0.5))
                    .legend());
    assertThat(drawn.samples().get(0).stroke()).isEqualTo(drawn.mark(1).get(0).stroke());
    assertThat(drawn.samples().get(1).fill()).isEqualTo(drawn.mark(1).get(1).fill());
  }

  @Test
  @DisplayName("refuse columns of another length and negative distances, naming which")
  void refused() {
    Series series = Series.of("loss", 1, 2);
    assertThatThrownBy(() -> Axes.of(a -> a.errorBars(series, Column.of(1), b -> {})))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("lower errors of series \"loss\" must be as many as its 2 points, but was 1");
    assertThatThrownBy(
            () -> Axes.of(a -> a.errorBars(series, series.y(), Column.of(1, -2), b -> {})))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "upper errors of series \"loss\" must be zero or more, but was -2.0 at index 1");
  }
}
