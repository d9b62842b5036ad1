package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Rect;
import org.viz4j.scene.Edges;
import org.viz4j.scene.PathNode;

@DisplayName("Bars")
class BarsEmitterTest {
  private static final double NAN = Double.NaN;

  private static List<Rect> rects(Drawn drawn) {
    return Drawn.pieces(drawn.mark(1).get(0).outline());
  }

  @Test
  @DisplayName(
      "stand on zero, are centred on x and are left out at NaN or where they have no height")
  void geometry() {
    Drawn drawn = Drawn.of(axes -> axes.bars(Series.of("bars", 2, NAN, -1, 0)));
    Projection at = drawn.projection();
    List<Rect> rects = rects(drawn);
    assertThat(rects).hasSize(2);
    assertThat(rects.get(0).x()).isCloseTo(at.x(-0.4), offset(0.001));
    assertThat(rects.get(0).right()).isCloseTo(at.x(0.4), offset(0.001));
    assertThat(rects.get(0).y()).isCloseTo(at.y(2), offset(0.001));
    assertThat(rects.get(0).bottom()).isCloseTo(at.y(0), offset(0.001));
    assertThat(rects.get(1).centerX()).isCloseTo(at.x(2), offset(0.001));
    assertThat(rects.get(1).y()).isCloseTo(at.y(0), offset(0.001));
    assertThat(rects.get(1).bottom()).isCloseTo(at.y(-1), offset(0.001));
    assertThat(drawn.mark(1).get(0).edges()).isEqualTo(Edges.CRISP);
    assertThat(drawn.warnings()).containsExactly(Warning.Code.NON_FINITE);
  }

  @Test
  @DisplayName("leave no margin beyond zero, on whichever side they are")
  void sticky() {
    assertThat(domain(axes -> axes.bars(Series.of("up", 1, 2)))).isEqualTo(new Interval(0, 2.1));
    assertThat(domain(axes -> axes.bars(Series.of("down", -1, -2))))
        .isEqualTo(new Interval(-2.1, 0));
    assertThat(domain(axes -> axes.bars(Series.of("both", -2, 2))))
        .isEqualTo(new Interval(-2.2, 2.2));
  }

  @Test
  @DisplayName("leave a margin below another mark that reaches below zero")
  void notSticky() {
    assertThat(domain(axes -> axes.bars(Series.of("up", 1, 2)).line(Series.of("line", -2, 0))))
        .isEqualTo(new Interval(-2.2, 2.2));
  }

  @Test
  @DisplayName("reach over half a bar beyond the outer x, and count as whole numbers there")
  void across() {
    Drawn drawn = Drawn.of(axes -> axes.bars(Series.of("bars", 1, 2, 3), b -> b.width(0.5)));
    Interval x = drawn.projection().xScale().domain();
    assertThat(x.from()).isCloseTo(-0.25 - 0.125, offset(1e-12));
    assertThat(x.to()).isCloseTo(2.25 + 0.125, offset(1e-12));
    assertThat(drawn.layout().axes().get(0).x().ticks()).hasSize(3);
  }

  @Test
  @DisplayName("on a log axis stand on its end")
  void log() {
    Drawn drawn = Drawn.of(axes -> axes.yLog().bars(Series.of("bars", 10, 1000)));
    for (Rect rect : rects(drawn)) {
      assertThat(rect.bottom()).isCloseTo(drawn.plot().bottom(), offset(0.002));
      assertThat(rect.height()).isGreaterThan(1);
    }
    assertThat(drawn.warnings()).isEmpty();
  }

  @Test
  @DisplayName("LG-1: have a legend sample of the same fill")
  void sample() {
    Drawn drawn =
        Drawn.of(axes -> axes.bars(Series.of("b", 1, 2), b -> b.label("b").opacity(0.5)).legend());
    PathNode sample = drawn.samples().get(0);
    assertThat(sample.fill()).isEqualTo(drawn.mark(1).get(0).fill());
    assertThat(sample.edges()).isEqualTo(drawn.mark(1).get(0).edges());
  }

  @Test
  @DisplayName("that have no height or no number draw nothing and leave a sound domain")
  void degenerate() {
    Drawn zero = Drawn.of(axes -> axes.bars(Series.of("zero", 0, 0)));
    assertThat(zero.mark(1)).isEmpty();
    assertThat(zero.projection().yScale().domain().isDegenerate()).isFalse();
    for (Series series : List.of(Series.of("none"), Series.of("nan", NAN))) {
      Drawn none = Drawn.of(axes -> axes.bars(series));
      assertThat(none.mark(1)).isEmpty();
      assertThat(none.warnings()).contains(Warning.Code.EMPTY);
      assertThat(none.projection().yScale().domain()).isEqualTo(new Interval(0, 1));
    }
  }

  @Test
  @DisplayName("push a legend in the best place away")
  void legend() {
    Drawn drawn =
        Drawn.of(axes -> axes.bars(Series.of("b", 1, 2, 8, 9), b -> b.label("bars")).legend());
    assertThat(drawn.layout().axes().get(0).legend().frame().right())
        .isLessThan(drawn.plot().centerX());
  }

  @Test
  @DisplayName("refuse a width of zero")
  void refused() {
    assertThatThrownBy(() -> Axes.of(axes -> axes.bars(Series.of("b", 1), b -> b.width(0))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("width of bars must be positive and finite, but was 0.0");
  }

  private static Interval domain(Consumer<Axes.Builder> configure) {
    return Drawn.of(configure).projection().yScale().domain();
  }
}
