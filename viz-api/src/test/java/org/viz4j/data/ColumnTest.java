package org.viz4j.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.error.InvalidInputException;

@DisplayName("A column")
class ColumnTest {
  private static final List<Column> ALL =
      List.of(
          Column.of(0, 1, 2, 3),
          Column.of(new float[] {0, 1, 2, 3}),
          Column.of(List.of(0, 1, 2, 3)),
          Column.counting(0, 4),
          Column.view(new double[] {0, 1, 2, 3}),
          new OfGet());

  @Test
  @DisplayName("gives the value at an index and refuses every other index, however large")
  void get() {
    for (Column column : ALL) {
      assertThat(column.size()).isEqualTo(4);
      assertThat(column.get(3)).isEqualTo(3);
      for (long index : new long[] {-1, 4, 1L << 32, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE}) {
        assertThatThrownBy(() -> column.get(index)).isInstanceOf(IndexOutOfBoundsException.class);
      }
    }
  }

  @Test
  @DisplayName("copies as many values as there are and there is room for, none past its end")
  void read() {
    for (Column column : ALL) {
      double[] into = {-1, -1, -1};
      assertThat(column.read(0, into)).isEqualTo(3);
      assertThat(into).containsExactly(0, 1, 2);
      assertThat(column.read(3, into)).isEqualTo(1);
      assertThat(into).containsExactly(3, 1, 2);
      assertThat(column.read(4, into)).isZero();
      assertThat(column.read(1L << 40, into)).isZero();
      assertThat(column.read(0, new double[0])).isZero();
      assertThat(into).containsExactly(3, 1, 2);
    }
  }

  @Test
  @DisplayName("refuses to read from a negative index, even without room")
  void readNegative() {
    for (Column column : ALL) {
      assertThatThrownBy(() -> column.read(-1, new double[3]))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> column.read(-1, new double[0]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  @DisplayName("is equal by content if it is a copy, by identity if it is a view")
  void equality() {
    double[] values = {1, Double.NaN, -0.0};
    Column copy = Column.of(values);
    Column view = Column.view(values);

    assertThat(copy).isEqualTo(Column.of(values)).hasSameHashCodeAs(Column.of(values));
    assertThat(copy).isNotEqualTo(Column.of(1, 2)).isNotEqualTo(view);
    assertThat(view).isEqualTo(view).isNotEqualTo(Column.view(values)).isNotEqualTo(copy);
  }

  @Test
  @DisplayName("of a copy does not change with the array, a view does")
  void copies() {
    double[] values = {1, 2};
    Column copy = Column.of(values);
    Column view = Column.view(values);
    values[0] = 9;

    assertThat(copy.get(0)).isEqualTo(1);
    assertThat(view.get(0)).isEqualTo(9);
  }

  @Test
  @DisplayName("cannot count to a negative number of values")
  void counting() {
    assertThat(Column.counting(5, 0).size()).isZero();
    assertThatThrownBy(() -> Column.counting(0, -1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("number of values of a column must be zero or more, but was -1");
  }

  /** A column of a caller's own, without a bulk read. */
  private record OfGet() implements Column {
    @Override
    public long size() {
      return 4;
    }

    @Override
    public double get(long index) {
      if (index < 0 || index >= 4) {
        throw new IndexOutOfBoundsException(index);
      }
      return index;
    }
  }
}
