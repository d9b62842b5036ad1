package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Rect;

@DisplayName("Bars of several series")
class BarSetsTest {
  private static final Series FIRST = Series.of("first", 2, -1);
  private static final Series SECOND = Series.of("second", 3, 4);
  private static final Series THIRD = Series.of("third", 1, -5);

  private static List<Rect> rects(Drawn drawn, int mark) {
    return Drawn.pieces(drawn.mark(mark).get(0).outline());
  }

  @Test
  @DisplayName("side by side share the width of one bar")
  void grouped() {
    Drawn drawn =
        Drawn.of(axes -> axes.groupedBars(List.of(FIRST, SECOND), (bars, i) -> bars.width(0.6)));
    Projection at = drawn.projection();
    Rect left = rects(drawn, 1).get(1);
    Rect right = rects(drawn, 2).get(1);
    assertThat(left.x()).isCloseTo(at.x(0.7), offset(0.002));
    assertThat(left.right()).isCloseTo(at.x(1), offset(0.002));
    assertThat(right.x()).isCloseTo(at.x(1), offset(0.002));
    assertThat(right.right()).isCloseTo(at.x(1.3), offset(0.002));
    assertThat(at.xScale().domain().from()).isCloseTo(-0.3 - 0.08, offset(1e-12));
  }

  @Test
  @DisplayName("are labelled by their series, each in the palette's next colour")
  void labelled() {
    Drawn drawn = Drawn.of(axes -> axes.stackedBars(List.of(FIRST, SECOND)).legend());
    assertThat(drawn.layout().axes().get(0).legend().entries())
        .extracting(entry -> entry.text().line().text())
        .containsExactly("first", "second");
    assertThat(drawn.mark(2).get(0).fill()).isEqualTo(Theme.DEFAULT.colors().palette().color(1));
  }

  @Test
  @DisplayName("on one another go up where they are positive and down where they are negative")
  void stacked() {
    Drawn drawn = Drawn.of(axes -> axes.stackedBars(List.of(FIRST, SECOND, THIRD)));
    Projection at = drawn.projection();
    double[][][] spans = {{{0, 2}, {-1, 0}}, {{2, 5}, {0, 4}}, {{5, 6}, {-6, -1}}};
    for (int series = 0; series < spans.length; series++) {
      for (int bar = 0; bar < 2; bar++) {
        Rect rect = rects(drawn, series + 1).get(bar);
        assertThat(rect.bottom()).isCloseTo(at.y(spans[series][bar][0]), offset(0.002));
        assertThat(rect.y()).isCloseTo(at.y(spans[series][bar][1]), offset(0.002));
      }
    }
    assertThat(at.yScale().domain()).isEqualTo(new Interval(-6.6, 6.6));
  }

  @Test
  @DisplayName("on one another leave out a value that is NaN, and the others stand without it")
  void gaps() {
    Drawn drawn =
        Drawn.of(axes -> axes.stackedBars(List.of(FIRST, Series.of("gap", Double.NaN, 1), SECOND)));
    assertThat(rects(drawn, 2)).hasSize(1);
    assertThat(rects(drawn, 3).get(0).bottom()).isCloseTo(drawn.projection().y(2), offset(0.002));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("go right if they are horizontal, with their places along the y axis")
  void horizontal() {
    Drawn drawn =
        Drawn.of(axes -> axes.stackedBars(List.of(SECOND, SECOND), (bars, i) -> bars.horizontal()));
    Projection at = drawn.projection();
    Rect rect = rects(drawn, 2).get(1);
    assertThat(rect.x()).isCloseTo(at.x(4), offset(0.002));
    assertThat(rect.right()).isCloseTo(at.x(8), offset(0.002));
    assertThat(rect.bottom()).isCloseTo(at.y(0.6), offset(0.002));
    assertThat(rect.y()).isCloseTo(at.y(1.4), offset(0.002));
    assertThat(at.xScale().domain()).isEqualTo(new Interval(0, 8.4));
  }

  @Test
  @DisplayName("have their values beyond their ends, or within bars that others stand on")
  void values() {
    Drawn beyond = Drawn.of(axes -> axes.bars(FIRST, bars -> bars.values(1)));
    List<Rect> bars = rects(beyond, 1);
    var notes = beyond.layout().axes().get(0).notes();
    assertThat(notes).extracting(n -> n.annotation().text()).containsExactly("2.0", "\u22121.0");
    assertThat(notes.get(0).lines().get(0).box().bottom()).isLessThan(bars.get(0).y() + 0.1);
    assertThat(notes.get(1).lines().get(0).box().y()).isGreaterThan(bars.get(1).bottom() - 0.1);
    Drawn within =
        Drawn.of(axes -> axes.stackedBars(List.of(SECOND, THIRD), (b, i) -> b.values(0)));
    var inner = within.layout().axes().get(0).notes();
    assertThat(inner).extracting(n -> n.annotation().text()).contains("3", "4", "\u22125");
    assertThat(rects(within, 1).get(0).contains(inner.get(0).lines().get(0).box(), 0)).isTrue();
  }

  @Test
  @DisplayName("that are more than 500 have no values, with one warning")
  void crowded() {
    Drawn drawn =
        Drawn.of(axes -> axes.bars(Series.of("many", new double[501]), bars -> bars.values(1)));
    Drawn fewer =
        Drawn.of(
            axes ->
                axes.bars(
                    Series.of("many", DoubleStream.generate(() -> 1).limit(500).toArray()),
                    bars -> bars.values(1)));

    assertThat(drawn.layout().axes().get(0).notes()).isEmpty();
    assertThat(drawn.warnings()).contains(Warning.Code.TEXT_SHORTENED);
    assertThat(fewer.layout().axes().get(0).notes()).hasSize(500);
    assertThat(fewer.warnings()).isEmpty();
  }

  @Test
  @DisplayName("on one another refuse other lengths and other places, and any refuse no series")
  void refused() {
    assertRefused(
        () -> Axes.of(a -> a.stackedBars(List.of(FIRST, Series.of("short", 1)))),
        "series \"short\" of stacked bars must have the positions of series \"first\", 2 of them, "
            + "but was 1");
    assertRefused(
        () ->
            Axes.of(
                a ->
                    a.stackedBars(
                        List.of(
                            FIRST, Series.of("moved", new double[] {0, 2}, new double[] {1, 1})))),
        "series \"moved\" of stacked bars must have the positions of series \"first\", but was 2.0 "
            + "instead of 1.0 at index 1");
    assertRefused(
        () -> Axes.of(a -> a.groupedBars(List.of())),
        "series of grouped bars must be one or more, but was 0");
    assertRefused(
        () -> Axes.of(a -> a.bars(FIRST, bars -> bars.values(-1))),
        "decimals of bars must lie in 0..20, but was -1");
  }

  private static void assertRefused(Runnable call, String message) {
    assertThatThrownBy(call::run).isInstanceOf(InvalidInputException.class).hasMessage(message);
  }
}
