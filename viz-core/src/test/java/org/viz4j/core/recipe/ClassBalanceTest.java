package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.emit.Emitter;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.layout.Layout;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.DatasetSummary;
import org.viz4j.data.LabeledImages;
import org.viz4j.data.Tensor;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Bars;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Orientation;
import org.viz4j.figure.Theme;
import org.viz4j.scene.GlyphRunNode;
import org.viz4j.scene.GroupNode;
import org.viz4j.scene.SceneNode;
import org.viz4j.spi.Resolution;

@DisplayName("A class balance")
class ClassBalanceTest {
  private static DatasetSummary classes(int count) {
    return new DatasetSummary(
        IntStream.range(0, count).mapToObj(i -> "class " + i).toList(),
        IntStream.range(0, count).mapToObj(i -> 1000L + i).toList(),
        null);
  }

  private static Bars bars(Figure figure) {
    return (Bars) figure.axes().get(0).marks().get(0);
  }

  private static List<String> texts(Figure figure) {
    Layout layout = new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
    assertThat(layout.warnings()).isEmpty();
    Resolution vector = new Resolution(Resolution.Kind.VECTOR, 0.01, 300);
    return texts(new Emitter().emit(layout, vector).root());
  }

  private static List<String> texts(SceneNode node) {
    if (node instanceof GlyphRunNode run) {
      return List.of(run.text());
    }
    return node instanceof GroupNode group
        ? group.children().stream().flatMap(child -> texts(child).stream()).toList()
        : List.of();
  }

  @Test
  @DisplayName("has a bar for each class, its name, its count, and the numbers of all in the title")
  void bars() {
    Figure figure =
        ClassBalance.of(DatasetSummary.ofLabels(List.of(0, 2, 2), List.of("cat", "dog", "eel")));
    assertThat(figure.axes()).hasSize(1);
    Axes axes = figure.axes().get(0);
    assertThat(axes.title()).isEqualTo("Class Balance\n3 samples of 3 classes, 0 to 2 each");
    assertThat(bars(figure).orientation()).isEqualTo(Orientation.HORIZONTAL);
    assertThat(texts(figure)).contains("cat", "dog", "eel", "1", "2", "0");
    assertThat(ClassBalance.of(DatasetSummary.ofLabels(List.of(0), List.of())).axes().get(0))
        .extracting(Axes::title)
        .isEqualTo("Class Balance\n1 sample of 1 class, 1 each");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 20, 30})
  @DisplayName("names each of up to 30 classes and writes its count")
  void legible(int count) {
    List<String> texts = texts(ClassBalance.of(classes(count)));
    for (int i = 0; i < count; i++) {
      assertThat(texts).contains("class " + i, Integer.toString(1000 + i));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {31, 100, 1000, 20_000})
  @DisplayName("names some of many classes, on a page of the same size")
  void many(int count) {
    Figure figure = ClassBalance.of(classes(count));
    assertThat(figure.size().heightInches()).isEqualTo(5);
    assertThat(bars(figure).orientation()).isEqualTo(Orientation.VERTICAL);
    assertThat(texts(figure))
        .contains("class 0")
        .filteredOn(text -> text.startsWith("class "))
        .hasSizeGreaterThan(4);
  }

  @Test
  @DisplayName("has the largest class first where that is asked for, and equal ones by number")
  void sorted() {
    Figure figure =
        ClassBalance.of(
            DatasetSummary.ofLabels(List.of(0, 2, 2, 1), List.of("cat", "dog", "eel")),
            options -> options.sorted().title(""));
    assertThat(bars(figure).series().y().get(0)).isEqualTo(2);
    assertThat(texts(figure)).containsSubsequence("eel", "cat", "dog");
    assertThat(figure.axes().get(0).title()).isEqualTo("4 samples of 3 classes, 1 to 2 each");
  }

  @Test
  @DisplayName("shows the values of pixels beside it, and tells of those that are NaN")
  void pixels() {
    double[] pixels = {0, 1, 2, 3, Double.NaN, 5, 6, 7};
    LabeledImages images = LabeledImages.of(Tensor.of(pixels, 2, 2, 2), Collections.nCopies(2, 0));
    Figure figure = ClassBalance.of(images);
    assertThat(figure.axes()).extracting(Axes::title).contains("Pixel Values");
    assertThat(figure.size().widthInches()).isEqualTo(14);
    assertThat(new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT).warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.NON_FINITE);
  }
}
