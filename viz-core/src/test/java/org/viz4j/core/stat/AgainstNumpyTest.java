package org.viz4j.core.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.BoxSummary;
import org.viz4j.data.Column;
import org.viz4j.data.Histogram;
import org.viz4j.error.InvalidInputException;

/**
 * The expected numbers are those of numpy 2.4.6 and of matplotlib 3.11's {@code boxplot_stats} for
 * the same values: {@code ((i*37) % 101 - 50)/16 + (((i*i) % 13)/8)**3} for i in 0..199.
 */
@DisplayName("Statistics")
class AgainstNumpyTest {
  private static final Column VALUES = values();

  private static Column values() {
    double[] values = new double[200];
    for (int i = 0; i < values.length; i++) {
      double root = i * i % 13 / 8.0;
      values[i] = (i * 37 % 101 - 50) / 16.0 + root * root * root;
    }
    return Column.of(values);
  }

  @Test
  @DisplayName("count as numpy.histogram does, edges to the bit")
  void histogram() {
    Histogram histogram = Counting.equalBins(List.of(VALUES), 12);
    assertThat(histogram.counts())
        .containsExactly(14L, 16L, 19L, 22L, 23L, 25L, 23L, 26L, 10L, 11L, 6L, 5L);
    assertThat(histogram.edges())
        .containsExactly(
            -3.125, -2.328125, -1.53125, -0.734375, 0.0625, 0.859375, 1.65625, 2.453125, 3.25,
            4.046875, 4.84375, 5.640625, 6.4375);
    assertThat(histogram.density().get(0)).isCloseTo(0.08784313725490196, offset(1e-16));
    assertThat(histogram.density().get(11)).isCloseTo(0.03137254901960784, offset(1e-16));
  }

  @Test
  @DisplayName("have the quantiles of numpy.quantile")
  void quantiles() {
    assertThat(Quantiles.of(VALUES, 0, 0.1, 0.25, 0.5, 0.75, 0.9, 1))
        .containsExactly(
            -3.125, -2.07734375, -0.68994140625, 1.0322265625, 2.625, 4.0765625, 6.4375);
  }

  @Test
  @DisplayName("draw a box's whiskers and outliers where matplotlib does")
  void boxes() {
    BoxSummary box = BoxStatistics.of(Column.of(1, 2, 3, 4, 5, 6, 7, 30, -20, 15.5));
    assertThat(List.of(box.low(), box.q1(), box.median(), box.q3(), box.high()))
        .containsExactly(1.0, 2.25, 4.5, 6.75, 7.0);
    assertThat(box.outliers()).isEqualTo(Column.of(30.0, -20.0, 15.5));
    BoxSummary clamped = BoxStatistics.of(Column.of(0, 10, 10, 10, 11));
    assertThat(clamped.low()).isEqualTo(10);
    assertThat(clamped.outliers()).isEqualTo(Column.of(0, 11));
  }

  @Test
  @DisplayName("of one value have bins from 0.5 below to 0.5 above, of a huge one the next numbers")
  void oneValue() {
    assertThat(Counting.equalBins(List.of(Column.of(3, 3)), 2))
        .isEqualTo(Histogram.of(List.of(2.5, 3.0, 3.5), List.of(0L, 2L)));
    Histogram huge = Counting.equalBins(List.of(Column.of(0x1p60)), 10);
    assertThat(huge.edges()).containsExactly(Math.nextDown(0x1p60), 0x1p60, Math.nextUp(0x1p60));
    assertThat(huge.counts()).containsExactly(0L, 1L);
    assertThat(Counting.equalBins(List.of(Column.of(Double.NaN)), 2))
        .isEqualTo(new Histogram(List.of(0.0, 0.5, 1.0), List.of(0L, 0L), 0, 0, 1, 0));
  }

  @Test
  @DisplayName("neither overflow nor lose values over all doubles")
  void widest() {
    double most = Double.MAX_VALUE;
    Histogram histogram = Counting.equalBins(List.of(Column.of(-most, 0, 1, most)), 4);
    assertThat(histogram.edges()).containsExactly(-most, -most / 2, 0.0, most / 2, most);
    assertThat(histogram.counts()).containsExactly(1L, 0L, 2L, 1L);
    assertThat(Quantiles.of(Column.of(-most, most), 0.25, 0.5)).containsExactly(-most / 2, 0);
  }

  @Test
  @DisplayName("refuse no bins, edges that do not increase and shares outside 0..1")
  void refused() {
    assertThatThrownBy(() -> Counting.equalBins(List.of(VALUES), 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("number of bins must lie in 1..1000000, but was 0");
    assertThatThrownBy(() -> Histogram.count(List.of(1.0, 1.0), List.of(VALUES)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("edges of a histogram must increase, but was 1.0 followed by 1.0");
    assertThatThrownBy(() -> Quantiles.of(VALUES, 1.5))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("share of a quantile must lie in 0..1, but was 1.5");
    assertThatThrownBy(() -> BoxSummary.of(1, 2, 1.5, 3, 4))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("low, quartiles and high of a box must be finite and in order");
  }
}
