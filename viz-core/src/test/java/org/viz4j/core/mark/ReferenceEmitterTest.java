package org.viz4j.core.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Dash;
import org.viz4j.figure.LegendPlace;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Color;
import org.viz4j.geom.Rect;

@DisplayName("Reference lines and spans")
class ReferenceEmitterTest {
  private static final Series LOSS = Series.of("loss", 3, 2, 1);

  @Test
  @DisplayName("cross the whole axes at their values")
  void geometry() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(LOSS)
                    .verticalLine(1.5, line -> {})
                    .horizontalLine(2.5, line -> {})
                    .verticalSpan(0.5, 1, span -> {})
                    .horizontalSpan(2, 1.5, span -> {}));
    Projection at = drawn.projection();
    Rect plot = drawn.plot();
    near(drawn, 2, new Rect(at.x(1.5), plot.y(), 0, plot.height()));
    near(drawn, 3, new Rect(plot.x(), at.y(2.5), plot.width(), 0));
    near(drawn, 4, new Rect(at.x(0.5), plot.y(), at.x(1) - at.x(0.5), plot.height()));
    near(drawn, 5, new Rect(plot.x(), at.y(2), plot.width(), at.y(1.5) - at.y(2)));
    assertThat(drawn.warnings()).isEmpty();
  }

  private static void near(Drawn drawn, int mark, Rect expected) {
    Rect bounds = drawn.mark(mark).get(0).outline().bounds();
    assertThat(bounds.contains(expected, 0.002)).as("mark %d: %s", mark, bounds).isTrue();
    assertThat(expected.contains(bounds, 0.002)).as("mark %d: %s", mark, bounds).isTrue();
  }

  @Test
  @DisplayName("do not touch the extents; outside the domain they draw nothing and warn")
  void outside() {
    Drawn without = Drawn.of(axes -> axes.line(LOSS));
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(LOSS)
                    .horizontalLine(9, line -> line.label("Target"))
                    .verticalSpan(-5, -4, span -> {}));
    assertThat(drawn.projection().yScale()).isEqualTo(without.projection().yScale());
    assertThat(drawn.projection().xScale()).isEqualTo(without.projection().xScale());
    assertThat(drawn.mark(2)).isEmpty();
    assertThat(drawn.mark(3)).isEmpty();
    assertThat(drawn.layout().warnings())
        .extracting(Warning::message)
        .containsExactly(
            "Target at 9.0 is outside the domain and is not drawn",
            "reference span from -5.0 to -4.0 has no area inside the domain and is not drawn");
  }

  @Test
  @DisplayName("on the very ends of the domain are drawn")
  void onTheEdge() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(LOSS)
                    .yDomain(0.1, 0.7)
                    .xDomain(2, 0)
                    .horizontalLine(0.1, line -> {})
                    .horizontalLine(0.7, line -> {})
                    .verticalLine(2, line -> {})
                    .verticalLine(0, line -> {}));
    for (int mark = 2; mark <= 5; mark++) {
      assertThat(drawn.mark(mark)).hasSize(1);
    }
  }

  @Test
  @DisplayName("that only reach into the axes are cut at their edges")
  void cut() {
    Drawn drawn = Drawn.of(axes -> axes.line(LOSS).verticalSpan(-1e300, 1, span -> {}));
    Rect bounds = drawn.mark(2).get(0).outline().bounds();
    assertThat(bounds.x()).isCloseTo(drawn.plot().x(), offset(0.002));
    assertThat(bounds.right()).isCloseTo(drawn.projection().x(1), offset(0.002));
  }

  @Test
  @DisplayName("on a log axis: a line at zero draws nothing, a span from zero starts at the end")
  void log() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(LOSS)
                    .yLog()
                    .horizontalLine(0, line -> {})
                    .horizontalSpan(0, 2, span -> {}));
    assertThat(drawn.mark(2)).isEmpty();
    Rect bounds = drawn.mark(3).get(0).outline().bounds();
    assertThat(bounds.bottom()).isCloseTo(drawn.plot().bottom(), offset(0.002));
    assertThat(bounds.y()).isCloseTo(drawn.projection().y(2), offset(0.002));
    assertThat(drawn.warnings()).containsExactly(Warning.Code.OUT_OF_DOMAIN);
  }

  @Test
  @DisplayName("take the text's colour unless they state one, and none of the palette's")
  void colors() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.verticalLine(1, line -> {})
                    .verticalSpan(0, 1, span -> {})
                    .horizontalLine(2, line -> line.color(Color.WHITE))
                    .line(LOSS));
    Theme.Colors colors = Theme.DEFAULT.colors();
    assertThat(drawn.mark(1).get(0).stroke().color()).isEqualTo(colors.text());
    assertThat(drawn.mark(2).get(0).fill()).isEqualTo(colors.text().withOpacity(0.2));
    assertThat(drawn.mark(3).get(0).stroke().color()).isEqualTo(Color.WHITE);
    assertThat(drawn.mark(4).get(0).stroke().color()).isEqualTo(colors.palette().color(0));
  }

  @Test
  @DisplayName("LG-1: have legend samples of the same pen and fill")
  void sample() {
    Drawn drawn =
        Drawn.of(
            axes ->
                axes.line(LOSS)
                    .verticalLine(1, line -> line.label("a").dash(Dash.DASHED).width(3))
                    .verticalSpan(0, 1, span -> span.label("b").opacity(0.6))
                    .legend(LegendPlace.OUTSIDE_RIGHT));
    assertThat(drawn.samples()).hasSize(2);
    assertThat(drawn.samples().get(0).stroke()).isEqualTo(drawn.mark(2).get(0).stroke());
    assertThat(drawn.samples().get(0).stroke().dashes()).containsExactly(11.1, 4.8);
    assertThat(drawn.samples().get(1).fill()).isEqualTo(drawn.mark(3).get(0).fill());
  }

  @Test
  @DisplayName("alone are seen in 0..1, and are told to those who do not see them")
  void alone() {
    Drawn drawn = Drawn.of(axes -> axes.horizontalLine(0.5, line -> line.label("Chance")));
    assertThat(drawn.mark(1)).hasSize(1);
    assertThat(drawn.warnings()).isEmpty();
    assertThat(drawn.scene().metadata().description())
        .isEqualTo("Chart. Chance: horizontal line at 0.5.");
  }

  @Test
  @DisplayName("leave a figure of lines a line chart")
  void described() {
    Drawn drawn = Drawn.of(axes -> axes.line(LOSS).verticalSpan(0, 1, span -> {}));
    assertThat(drawn.scene().metadata().description())
        .isEqualTo(
            "Line chart. loss: from 3 to 1, lowest 1 at 2; reference span: vertical span from 0"
                + " to 1.");
  }

  @Test
  @DisplayName("refuse a value that is not finite")
  void refused() {
    assertThatThrownBy(() -> Axes.of(axes -> axes.verticalLine(Double.NaN, line -> {})))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("value of a reference line must be finite, but was NaN");
    assertThatThrownBy(() -> Axes.of(axes -> axes.verticalSpan(0, 1 / 0.0, span -> {})))
        .isInstanceOf(InvalidInputException.class);
  }
}
