package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.stat.BoxStatistics;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.geom.Rect;

@DisplayName("Boxes")
class BoxesEmitterTest {
  private static final Column VALUES = Column.of(1, 2, 3, 4, 5, 20);

  @Test
  @DisplayName("reach from quartile to quartile in the middle of their names' bands")
  void vertical() {
    Drawn drawn = Drawn.of(axes -> axes.boxes(b -> b.box("a", VALUES).box("b", Column.of(4, 6))));
    Projection at = drawn.projection();
    List<Rect> boxes = Drawn.pieces(drawn.mark(1).get(0).outline());
    assertThat(boxes).hasSize(2);
    assertThat(boxes.get(0).x()).isCloseTo(at.x(-0.25), offset(0.001));
    assertThat(boxes.get(0).right()).isCloseTo(at.x(0.25), offset(0.001));
    assertThat(boxes.get(0).bottom()).isCloseTo(at.y(2.25), offset(0.001));
    assertThat(boxes.get(0).y()).isCloseTo(at.y(4.75), offset(0.001));
    assertThat(boxes.get(1).centerX()).isCloseTo(at.x(1), offset(0.001));
    Rect median = Drawn.pieces(drawn.mark(1).get(2).outline()).get(0);
    assertThat(median.y()).isCloseTo(at.y(3.5), offset(0.001));
    List<Rect> outliers = Drawn.pieces(drawn.mark(1).get(3).outline());
    assertThat(outliers).hasSize(1);
    assertThat(outliers.get(0).centerY()).isCloseTo(at.y(20), offset(0.001));
    assertThat(drawn.warnings()).isEmpty();
  }

  @Test
  @DisplayName("lie down with the first name at the top")
  void horizontal() {
    Drawn drawn =
        Drawn.of(axes -> axes.boxes(b -> b.horizontal().box("a", VALUES).box("b", VALUES)));
    List<Rect> boxes = Drawn.pieces(drawn.mark(1).get(0).outline());
    assertThat(boxes.get(0).y()).isLessThan(boxes.get(1).y());
    assertThat(boxes.get(0).x()).isCloseTo(drawn.projection().x(2.25), offset(0.001));
    assertThat(boxes.get(0).right()).isCloseTo(drawn.projection().x(4.75), offset(0.001));
  }

  @Test
  @DisplayName("look the same whether values were summarised before or not")
  void summarized() {
    Drawn before = Drawn.of(axes -> axes.boxes(b -> b.box("a", BoxStatistics.of(VALUES))));
    Drawn now = Drawn.of(axes -> axes.boxes(b -> b.box("a", VALUES)));
    assertThat(before.scene()).isEqualTo(now.scene());
  }

  @Test
  @DisplayName("BX-2: of one value are a line, and of none an empty place with a warning")
  void few() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.boxes(
                    b ->
                        b.box("one", Column.of(2))
                            .box("none", Column.of(Double.NaN, Double.NEGATIVE_INFINITY))));
    assertThat(Drawn.pieces(drawn.mark(1).get(2).outline())).hasSize(1);
    assertThat(drawn.layout().warnings())
        .containsExactly(
            new Warning(
                Warning.Code.NON_FINITE,
                "values of box \"none\" have 1 NaN and 1 infinite; they are left out"),
            new Warning(
                Warning.Code.EMPTY, "box \"none\" has no finite value; its place is empty"));
  }

  @Test
  @DisplayName("stay in the page when the domain is far smaller than they are")
  void clipped() {
    Drawn drawn =
        Drawn.of(axes -> axes.boxes(b -> b.box("a", VALUES)).yDomain(3.4999999, 3.5000001));
    Rect box = Drawn.pieces(drawn.mark(1).get(0).outline()).get(0);
    assertThat(box.height()).isLessThan(10_000).isGreaterThan(drawn.plot().height());
  }

  @Test
  @DisplayName("LG-1: have a sample of the same fill and line")
  void sample() {
    Drawn drawn = Drawn.of(axes -> axes.boxes(b -> b.label("x").box("a", VALUES)).legend());
    assertThat(drawn.samples().get(0).fill()).isEqualTo(drawn.mark(1).get(0).fill());
    assertThat(drawn.samples().get(1).stroke()).isEqualTo(drawn.mark(1).get(1).stroke());
  }

  @Test
  @DisplayName("refuse a width of zero")
  void refused() {
    assertThatThrownBy(() -> Axes.of(axes -> axes.boxes(b -> b.width(0))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("width of boxes must be positive and finite, but was 0.0");
  }
}
