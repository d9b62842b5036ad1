package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Column;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.CategoryScale;
import org.viz4j.figure.Figure;
import org.viz4j.figure.ScaleSpec;
import org.viz4j.figure.Theme;
import org.viz4j.figure.TickFormatter;
import org.viz4j.geom.Rect;
import org.viz4j.geom.Size;

@DisplayName("An axis of categories")
class CategoryAxisTest {
  private static Layout layout(Consumer<Axes.Builder> configure) {
    Figure figure = Figure.of(Size.inches(4, 3), configure);
    return new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
  }

  private static Layout bars(List<String> names) {
    return layout(axes -> axes.bars(names, Column.counting(1, names.size())));
  }

  private static List<String> texts(AxisLayout axis) {
    return axis.labels().stream().map(label -> label.line().text()).toList();
  }

  @Test
  @DisplayName("has a tick and a level name in the middle of each bar")
  void level() {
    Layout layout = bars(List.of("cat", "dog", "bird"));
    AxesLayout axes = layout.axes().get(0);
    assertThat(texts(axes.x())).containsExactly("cat", "dog", "bird");
    for (int i = 0; i < 3; i++) {
      double middle = axes.plot().x() + (i + 0.5) / 3 * axes.plot().width();
      assertThat(axes.x().ticks().get(i)).isCloseTo(middle, within(1e-9));
      assertThat(axes.x().labels().get(i).box().centerX()).isCloseTo(middle, within(1e-9));
      assertThat(axes.x().labels().get(i).angle()).isZero();
    }
    assertThat(layout.warnings()).isEmpty();
  }

  @Test
  @DisplayName("has upright names where one is wider than its bar")
  void upright() {
    List<String> names = IntStream.range(0, 10).mapToObj(i -> "class number " + i).toList();
    AxisLayout axis = bars(names).axes().get(0).x();
    assertThat(texts(axis)).isEqualTo(names);
    assertThat(axis.labels()).allMatch(label -> label.angle() == 90);
  }

  @Test
  @DisplayName("LY-13: leaves every k-th of many names, the first among them, clear of each other")
  void thinned() {
    for (int count : new int[] {40, 90, 499, 501, 5000, 100_000}) {
      List<String> names = IntStream.range(0, count).mapToObj(i -> "n" + i).toList();
      AxisLayout axis = bars(names).axes().get(0).x();
      assertThat(texts(axis)).first().isEqualTo("n0");
      assertThat(axis.labels()).hasSizeBetween(2, 25).hasSameSizeAs(axis.ticks());
      for (int i = 1; i < axis.labels().size(); i++) {
        Rect before = axis.labels().get(i - 1).box();
        assertThat(axis.labels().get(i).box().x()).isGreaterThan(before.right() + 1);
      }
    }
  }

  @Test
  @DisplayName("cuts names that are too long, with one warning for all")
  void cut() {
    Layout layout = bars(List.of("x".repeat(200), "y".repeat(300), "z"));
    assertThat(texts(layout.axes().get(0).x())).element(0).asString().endsWith("…");
    assertThat(layout.warnings()).hasSize(1);
    assertThat(layout.warnings().get(0).code()).isEqualTo(Warning.Code.TEXT_SHORTENED);
    assertThat(layout.warnings().get(0).message())
        .startsWith("tick label \"" + "x".repeat(60) + "…\" and others are cut");
  }

  @Test
  @DisplayName("has the names of all bars, new ones after those that were there")
  void union() {
    Layout layout =
        layout(
            axes ->
                axes.bars(List.of("b", "a"), Column.of(1, 2))
                    .bars(List.of("a", "c"), Column.of(1, 3)));
    assertThat(texts(layout.axes().get(0).x())).containsExactly("b", "a", "c");
  }

  @Test
  @DisplayName("may stand at the left, with the first name at the top when reversed")
  void left() {
    Layout layout =
        layout(
            axes ->
                axes.yScale(ScaleSpec.category(List.of("one", "two", "three")).reversed())
                    .points(Series.of("p", 0, 1, 2)));
    AxisLayout axis = layout.axes().get(0).y();
    assertThat(texts(axis)).containsExactly("one", "two", "three");
    assertThat(axis.ticks().get(0)).isLessThan(axis.ticks().get(2));
  }

  @Test
  @DisplayName("shows the names of a part of it, or none where there are none")
  void part() {
    List<String> names = List.of("a", "b", "c", "d");
    Layout some = layout(axes -> axes.bars(names, Column.of(1, 2, 3, 4)).xDomain(0.5, 2.5));
    assertThat(texts(some.axes().get(0).x())).containsExactly("b", "c");
    Layout none = bars(List.of());
    assertThat(none.axes().get(0).x().labels()).isEmpty();
    assertThat(none.warnings()).extracting(Warning::code).containsExactly(Warning.Code.EMPTY);
  }

  @Test
  @DisplayName("writes names with a suffix, or what a function answers for their positions")
  void formatted() {
    List<String> names = List.of("a", "b", "c");
    Column heights = Column.of(1, 2, 3);
    TickFormatter counted =
        TickFormatter.own(position -> position == 1 ? "" : "#" + (int) position);

    Layout suffixed =
        layout(
            axes ->
                axes.bars(names, heights).xFormat(TickFormatter.automatic().withSuffix(" GPU")));
    assertThat(texts(suffixed.axes().get(0).x())).containsExactly("a GPU", "b GPU", "c GPU");
    Layout own = layout(axes -> axes.bars(names, heights).xFormat(counted));
    assertThat(texts(own.axes().get(0).x())).containsExactly("#0", "", "#2");
    assertThatThrownBy(
            () -> layout(axes -> axes.bars(names, heights).xFormat(TickFormatter.date("d"))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("format of an axis must suit its scale");
  }

  @Test
  @DisplayName("refuses a name that is not there, and fewer names than values")
  void refused() {
    assertThatThrownBy(() -> CategoryScale.of(List.of("a")).categories().position("b"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("a category must be one of the 1 of its scale, but was \"b\"");
    assertThatThrownBy(() -> layout(axes -> axes.bars(List.of("a"), Column.of(1, 2))))
        .isInstanceOf(InvalidInputException.class);
  }
}
