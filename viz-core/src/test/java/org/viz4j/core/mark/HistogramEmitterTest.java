package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.stat.Counting;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Rect;

@DisplayName("A histogram's bars")
class HistogramEmitterTest {
  private static final Column VALUES = Column.of(0, 0.5, 1, 1, 1.5, 4);

  @Test
  @DisplayName("are one shape from the first edge to the last and from zero to the highest count")
  void geometry() {
    Drawn drawn = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.edges(0, 1, 2, 4)));
    Projection at = drawn.projection();
    Rect shape = Drawn.pieces(drawn.mark(1).get(0).outline()).get(0);
    assertThat(shape.x()).isCloseTo(at.x(0), offset(0.001));
    assertThat(shape.right()).isCloseTo(at.x(4), offset(0.001));
    assertThat(shape.y()).isCloseTo(at.y(3), offset(0.001));
    assertThat(shape.bottom()).isCloseTo(at.y(0), offset(0.001));
    assertThat(at.yScale().domain().from()).isZero();
    assertThat(drawn.warnings()).isEmpty();
  }

  @Test
  @DisplayName("look the same whether values were counted before or not")
  void counted() {
    Histogram histogram = Counting.equalBins(List.of(VALUES), 5);
    Drawn before = Drawn.of(axes -> axes.histogram(histogram, bars -> bars.label("a")));
    Drawn now = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.bins(5).label("a")));
    assertThat(before.scene()).isEqualTo(now.scene());
  }

  @Test
  @DisplayName("have an area of one as a density")
  void density() {
    Drawn drawn = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.edges(0, 2, 4).density()));
    Rect shape = Drawn.pieces(drawn.mark(1).get(0).outline()).get(0);
    assertThat(shape.y()).isCloseTo(drawn.projection().y(5 / 6.0 / 2), offset(0.001));
  }

  @Test
  @DisplayName("tell of values that are in no bin")
  void warnings() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.histogram(
                    Column.of(Double.NaN, -9, 0.5, Double.POSITIVE_INFINITY),
                    bars -> bars.edges(0, 1)));
    assertThat(drawn.layout().warnings())
        .containsExactly(
            new Warning(
                Warning.Code.NON_FINITE,
                "values of a histogram have 1 NaN and 1 infinite; they are in no bin"),
            new Warning(
                Warning.Code.OUT_OF_DOMAIN,
                "values of a histogram lie outside its edges, 1 below and 0 above; they are in no"
                    + " bin"));
  }

  @Test
  @DisplayName("survive one value, none and a log axis")
  void degenerate() {
    Drawn one = Drawn.of(axes -> axes.histogram(Column.of(3, 3, 3)));
    assertThat(one.mark(1)).isNotEmpty();
    assertThat(one.warnings()).isEmpty();
    Drawn none = Drawn.of(axes -> axes.histogram(Column.of()));
    assertThat(none.mark(1)).isEmpty();
    assertThat(none.warnings()).contains(Warning.Code.EMPTY);
    assertThat(none.projection().yScale().domain()).isNotEqualTo(new Interval(0, 0));
    Drawn log = Drawn.of(axes -> axes.yLog().histogram(VALUES, bars -> bars.bins(10)));
    assertThat(log.mark(1)).isNotEmpty();
    assertThat(log.warnings()).isEmpty();
  }

  @Test
  @DisplayName("have a line between wide neighbours, but no wide outline over low bars")
  void parted() {
    Drawn wide = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.bins(4)));
    assertThat(wide.mark(1)).hasSize(2);
    Drawn narrow = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.bins(400)));
    assertThat(narrow.mark(1)).hasSize(1);
  }

  @Test
  @DisplayName("do not grow with the number of bins beyond what a page can show")
  void reduced() {
    Drawn drawn = Drawn.of(axes -> axes.histogram(VALUES, bars -> bars.bins(1_000_000)));
    assertThat(drawn.mark(1).get(0).outline().size()).isLessThan(30_000);
    Rect shape = Drawn.pieces(drawn.mark(1).get(0).outline()).get(0);
    assertThat(shape.y()).isCloseTo(drawn.projection().y(2), offset(0.001));
  }

  @Test
  @DisplayName("LG-1: have a sample of the same fill or the same line")
  void sample() {
    Drawn filled =
        Drawn.of(axes -> axes.histogram(VALUES, b -> b.label("f").opacity(0.5)).legend());
    assertThat(filled.samples().get(0).fill()).isEqualTo(filled.mark(1).get(0).fill());
    Drawn lined = Drawn.of(axes -> axes.histogram(VALUES, b -> b.label("l").outlined()).legend());
    assertThat(lined.samples().get(0).stroke()).isEqualTo(lined.mark(1).get(0).stroke());
  }

  @Test
  @DisplayName("refuse bins for counts, and single edges")
  void refused() {
    Histogram histogram = Histogram.of(List.of(0.0, 1.0), List.of(1L));
    assertThatThrownBy(() -> Axes.of(axes -> axes.histogram(histogram, bars -> bars.bins(3))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "bins of a histogram must be stated for values alone, but was stated for counts");
    assertThatThrownBy(() -> Axes.of(axes -> axes.histogram(VALUES, bars -> bars.edges(1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("edges of a histogram must be two or more, but was 1");
  }
}
