package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("A summary of a data set")
class DatasetSummaryTest {
  private static DatasetSummary pixels(double... values) {
    Tensor images = Tensor.of(values, 1, 1, values.length);
    return DatasetSummary.of(
        new LabeledImages(images, ImageLayout.HW, List.of(0), List.of(), List.of()));
  }

  @Test
  @DisplayName("counts the samples of each class, also of those that have none")
  void counts() {
    DatasetSummary numbers = DatasetSummary.ofLabels(List.of(2, 0, 2), List.of());
    assertThat(numbers.classes()).containsExactly("0", "1", "2");
    assertThat(numbers.counts()).containsExactly(1L, 0L, 2L);
    assertThat(numbers.size()).isEqualTo(3);
    assertThat(numbers.pixels()).isNull();

    List<String> names = List.of("cat", "dog", "eel", "dog");
    DatasetSummary named = DatasetSummary.ofLabels(List.of(1, 1), names);
    assertThat(named.classes()).isEqualTo(names);
    assertThat(named.counts()).containsExactly(0L, 2L, 0L, 0L);
  }

  @Test
  @DisplayName("has a bin for each whole number, or for as many as 64 bins need")
  void whole() {
    assertThat(pixels(0, 3, 3, 1).pixels())
        .isEqualTo(Histogram.of(List.of(-0.5, 0.5, 1.5, 2.5, 3.5), List.of(1L, 1L, 0L, 2L)));
    Histogram bytes = pixels(0, 3, 4, 255).pixels();
    assertThat(bytes.counts()).hasSize(64).startsWith(2L, 1L).endsWith(1L);
    assertThat(bytes.edges()).startsWith(-0.5, 3.5).endsWith(255.5);
  }

  @Test
  @DisplayName("counts values that are not whole in 64 bins, and NaN and infinite ones beside them")
  void fractions() {
    Histogram pixels = pixels(0, 0.25, 1, Double.NaN, Double.POSITIVE_INFINITY).pixels();
    assertThat(pixels.edges()).hasSize(65).startsWith(0.0).endsWith(1.0);
    assertThat(pixels.counts().get(16)).isOne();
    assertThat(pixels.inside()).isEqualTo(3);
    assertThat(pixels.nan()).isOne();
    assertThat(pixels.infinite()).isOne();
    assertThat(pixels(Double.NaN).pixels().inside()).isZero();
  }

  @Test
  @DisplayName("refuses labels that are none, negative, without a name, or far too many")
  void refusals() {
    assertRefused(List.of(), List.of(), "labels must be one or more, but was none");
    assertRefused(List.of(0, -1), List.of(), "labels must lie in 0..99999, but was -1");
    assertRefused(List.of(0, 2), List.of("cat", "dog"), "labels must lie in 0..1, but was 2");
    assertRefused(
        List.of(Integer.MAX_VALUE), List.of(), "labels must lie in 0..99999, but was 2147483647");
  }

  private static void assertRefused(List<Integer> labels, List<String> names, String message) {
    assertThatThrownBy(() -> DatasetSummary.ofLabels(labels, names))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(message);
  }

  @Test
  @DisplayName("refuses parts that do not fit each other")
  void parts() {
    assertThatThrownBy(() -> new DatasetSummary(List.of(), List.of(), null))
        .hasMessage("classes of a data set must be one or more, but was none");
    assertThatThrownBy(() -> new DatasetSummary(List.of("a"), List.of(1L, 2L), null))
        .hasMessage("counts of classes must be as many as the 1 classes, but was 2");
    assertThatThrownBy(() -> new DatasetSummary(List.of("a"), List.of(-1L), null))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("a count of a class must be");
    List<Long> most = List.of(Long.MAX_VALUE, 1L);
    assertThatThrownBy(() -> new DatasetSummary(List.of("a", "b"), most, null))
        .hasMessage("counts of classes must be fewer than 2^63 in all, but was more");
    assertThatThrownBy(() -> Histogram.count(null, List.of()))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> Histogram.count(List.of(0.0, 1.0), null))
        .isInstanceOf(InvalidInputException.class);
  }
}
