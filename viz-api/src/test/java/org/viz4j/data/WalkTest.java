package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("A walk")
class WalkTest {
  private static final int LONG = 10_001;

  @Test
  @DisplayName("over a column gives every value once, in order, however short its reads are")
  void column() {
    for (int most : new int[] {1, 7, 4095, 4096, LONG}) {
      List<Double> seen = new ArrayList<>();
      new ShortReads(Column.counting(0, LONG), most).forEach(seen::add);
      assertThat(seen).containsExactlyElementsOf(counted());
    }
  }

  @Test
  @DisplayName("over a series keeps columns in step whose reads differ in length")
  void series() {
    Series series =
        new Series(
            "loss",
            new ShortReads(Column.counting(0, LONG), 3),
            new ShortReads(Column.counting(0, LONG), 1000));
    List<Double> seen = new ArrayList<>();
    series.forEach(
        (x, y) -> {
          assertThat(y).isEqualTo(x);
          seen.add(x);
        });
    assertThat(seen).containsExactlyElementsOf(counted());
  }

  @Test
  @DisplayName("over nothing gives nothing")
  void empty() {
    Column.of().forEach(value -> assertThat(value).isNaN());
    Series.of("none").forEach((x, y) -> assertThat(x).isNaN());
  }

  @Test
  @DisplayName("refuses a column that gives nothing before its end, by name")
  void nothing() {
    Column stuck = new ShortReads(Column.of(1, 2), 0);

    assertThatThrownBy(() -> stuck.forEach(value -> {}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "a column with 2 values must give 1 to 2 of them at a read before its end,"
                + " but was 0 from index 0 on");
    assertThatThrownBy(() -> new Series("loss", Column.of(1, 2), stuck).forEach((x, y) -> {}))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("y of series \"loss\" with 2 values must give 1 to 2");
  }

  private static List<Double> counted() {
    return IntStream.range(0, LONG).mapToObj(i -> (double) i).toList();
  }
}
