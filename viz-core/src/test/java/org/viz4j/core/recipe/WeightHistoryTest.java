package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.layout.Arranger;
import org.viz4j.core.stat.Smooth;
import org.viz4j.core.text.Typesetter;
import org.viz4j.data.Column;
import org.viz4j.data.EpochWeights;
import org.viz4j.data.Histogram;
import org.viz4j.data.NamedTensor;
import org.viz4j.data.Tensor;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Band;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;

@DisplayName("A weight history")
class WeightHistoryTest {
  private static EpochWeights epoch(int number, String name, double... values) {
    Tensor tensor = Tensor.of(values, values.length);
    return new EpochWeights(number, List.of(new NamedTensor(name, tensor)));
  }

  private static List<Band> ridges(Figure figure) {
    return figure.axes().get(0).marks().stream()
        .filter(Band.class::isInstance)
        .map(Band.class::cast)
        .toList();
  }

  @Test
  @DisplayName("is a ridge an epoch, the oldest first and on top, all as high for as many weights")
  void ridges() {
    Figure figure =
        WeightHistory.of(
            List.of(
                epoch(20, "a.weight", 4, 5, 6, 6.5),
                epoch(0, "a.weight", -1, 0, 1, 1.5),
                epoch(3, "a.weight", 1, 2, 3, 3.5)));
    List<Band> ridges = ridges(figure);
    assertThat(ridges).hasSize(3);
    assertThat(ridges.stream().map(ridge -> ridge.lower().get(0))).containsExactly(2.0, 1.0, 0.0);
    List<Double> tops = ridges.stream().map(WeightHistoryTest::highest).toList();
    assertThat(tops.get(0)).isCloseTo(tops.get(1) + 1, within(0.05));
    assertThat(tops.get(0)).isCloseTo(4.4, within(0.05));
    assertThat(figure.size().widthInches()).isEqualTo(10);
    assertThat(figure.size().heightInches()).isEqualTo(8);
    assertThat(figure.warnings()).isEmpty();
  }

  private static double highest(Band ridge) {
    double[] values = new double[(int) ridge.upper().size()];
    ridge.upper().read(0, values);
    return DoubleStream.of(values).max().orElseThrow();
  }

  @Test
  @DisplayName("takes weights, not biases, and tells what is not finite")
  void nonFinite() {
    Figure figure = WeightHistory.of(List.of(epoch(7, "a.weight", 1, Double.NaN, 2)));
    assertThat(figure.warnings())
        .containsExactly(
            new Warning(
                Warning.Code.NON_FINITE,
                "weights of epoch 7 have 1 NaN and 0 infinite; they are left out"));
    assertThatThrownBy(() -> WeightHistory.of(List.of(epoch(7, "a.bias", 1))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("tensors of epoch 7 must have floating ones called weight");
  }

  @Test
  @DisplayName("is drawn for weights that are all the same, all NaN, or of any size")
  void odd() {
    for (double[] values :
        List.of(
            new double[] {0, 0},
            new double[] {Double.NaN},
            new double[] {1e300, 1e300},
            new double[] {-Double.MAX_VALUE, Double.MAX_VALUE},
            new double[] {5e-324, 0})) {
      Figure figure = WeightHistory.of(List.of(epoch(0, "weight", values)));
      new Arranger(Typesetter.bundled()).arrange(figure, Theme.DEFAULT);
      assertThat(ridges(figure)).hasSize(1);
    }
  }

  @Test
  @DisplayName("refuses no epochs and an epoch that comes twice")
  void refused() {
    assertThatThrownBy(() -> WeightHistory.of(List.of()))
        .hasMessage("epochs of a weight history must be one or more, but was none");
    assertThatThrownBy(
            () -> WeightHistory.of(List.of(epoch(1, "weight", 1), epoch(1, "weight", 2))))
        .hasMessage("epochs of a weight history must be distinct, but was twice 1");
    assertThatThrownBy(() -> epoch(-1, "weight", 1)).isInstanceOf(InvalidInputException.class);
  }

  @Test
  @DisplayName("has smooth shares that sum to one, and a normal curve for normal values")
  void shares() {
    double[] values = DoubleStream.iterate(-3, x -> x + 0.001).limit(6001).toArray();
    double[] shares = Smooth.shares(Histogram.count(edges(-6, 6, 400), List.of(Column.of(values))));
    assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, within(1e-12));
    // uniform over half of the bins: 1 of 200 in the middle, half of it at the ends
    assertThat(shares[200]).isCloseTo(1 / 200.0, within(1e-5));
    assertThat(shares[100]).isCloseTo(0.5 / 200, within(2e-4));
    assertThat(shares[10]).isZero();
  }

  private static List<Double> edges(double from, double to, int bins) {
    return DoubleStream.iterate(0, i -> i + 1)
        .limit(bins + 1)
        .map(i -> from + (to - from) * i / bins)
        .boxed()
        .toList();
  }
}
