package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;

@DisplayName("The extent of data")
class ExtentTest {
  private static final Extent.Unit NO_SHARES = new Extent.Unit(Double.NaN, Double.NaN, 0);

  @Test
  @DisplayName("holds the finite values only and counts the rest")
  void finiteOnly() {
    Column column = Column.of(3, Double.NaN, -2, Double.POSITIVE_INFINITY, 0, 7, 0.5);

    assertThat(Extent.of(column))
        .isEqualTo(new Extent(-2, 7, 0.5, 5, 3, 4, new Extent.Unit(0.5, 0.5, 1), 2, List.of()));
  }

  @Test
  @DisplayName("is NaN where there is no such value")
  void nothing() {
    assertThat(Extent.of(Column.of())).isEqualTo(Extent.EMPTY);
    assertThat(Extent.of(Column.of(Double.NaN)))
        .isEqualTo(
            new Extent(Double.NaN, Double.NaN, Double.NaN, 0, 0, 0, NO_SHARES, 1, List.of()));
  }

  @Test
  @DisplayName("does not tell negative zero from zero")
  void negativeZero() {
    assertThat(Extent.of(Column.of(-0.0, 0.0))).isEqualTo(Extent.of(Column.of(0.0, 0.0)));
  }

  @Test
  @DisplayName("reads columns longer than one chunk to the end")
  void longColumn() {
    assertThat(Extent.of(Column.counting(1, 10_001)))
        .isEqualTo(new Extent(1, 10_001, 1, 10_001, 10_001, 10_001, NO_SHARES, 0, List.of()));
  }

  @Test
  @DisplayName("refuses a column that gives nothing before its end instead of waiting for it")
  void stuckColumn() {
    Column stuck =
        new Column() {
          @Override
          public long size() {
            return 3;
          }

          @Override
          public double get(long index) {
            return index;
          }

          @Override
          public int read(long from, double[] into) {
            return 0;
          }
        };

    assertThatThrownBy(() -> Extent.of(stuck)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("of two columns is the union of both, in any order")
  void union() {
    Extent first = Extent.of(Column.of(4, 9, Double.NaN));
    Extent second = Extent.of(Column.of(-1, 2));
    Extent both = new Extent(-1, 9, 2, 4, 3, 4, NO_SHARES, 1, List.of());

    assertThat(first.union(second)).isEqualTo(both);
    assertThat(second.union(first)).isEqualTo(both);
    assertThat(Extent.EMPTY.union(first)).isEqualTo(first);
    assertThat(first.union(Extent.EMPTY)).isEqualTo(first);
  }

  @Test
  @DisplayName("is whole if there are data and all are whole numbers")
  void whole() {
    assertThat(Extent.of(Column.of(1, 2, Double.NaN, -3e15)).isWhole()).isTrue();
    assertThat(Extent.of(Column.of(1, 2.5)).isWhole()).isFalse();
    assertThat(Extent.EMPTY.isWhole()).isFalse();
    assertThat(Extent.EMPTY.union(Extent.of(Column.of(7))).isWhole()).isTrue();
  }
}
