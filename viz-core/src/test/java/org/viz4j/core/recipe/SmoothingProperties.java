package org.viz4j.core.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.viz4j.data.Series;

@Label("KD-1: the moving average of a series")
class SmoothingProperties {

  @Property(tries = 2000, seed = "20260303")
  @Label("of a constant is that constant, to the bit")
  void constant(
      @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
      @ForAll @DoubleRange(min = 0, max = 0.99) double weight,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    double[] y = new double[count];
    Arrays.fill(y, value);

    assertThat(smooth(weight, y)).isEqualTo(y);
  }

  @Property(tries = 2000, seed = "20260303")
  @Label("of a beginning is the beginning of the average, and lies within the values")
  void prefix(
      @ForAll @Size(min = 2, max = 30) double[] y,
      @ForAll @DoubleRange(min = 0, max = 0.99) double weight) {
    double[] all = smooth(weight, y);
    double[] half = smooth(weight, Arrays.copyOf(y, y.length / 2));
    double low = Arrays.stream(y).min().orElseThrow();
    double high = Arrays.stream(y).max().orElseThrow();

    assertThat(Arrays.copyOf(all, half.length)).isEqualTo(half);
    double slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
    for (double value : all) {
      assertThat(value).isBetween(low - slack, high + slack);
    }
  }

  @Example
  @Label("weighs the last value most, and passes over what is not finite")
  void formula() {
    double nan = Double.NaN;
    double[] smooth = smooth(0.5, 1, nan, 4, Double.POSITIVE_INFINITY, 4);

    assertThat(smooth[0]).isEqualTo(1);
    assertThat(smooth[1]).isNaN();
    assertThat(smooth[2]).isEqualTo(3, within(1e-12)); // (0.25 * 1 + 0.5 * 4) / 0.75
    assertThat(smooth[3]).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(smooth[4]).isEqualTo(3.125 / 0.875, within(1e-12));
  }

  @Example
  @Label("has weights that sum to 1, so that from the first value on nothing is pulled to zero")
  void weights() {
    double[] impulses = new double[4];
    for (int i = 0; i < 4; i++) {
      double[] y = new double[4];
      y[i] = 1;
      impulses[i] = smooth(0.9, y)[3];
    }

    assertThat(Arrays.stream(impulses).sum()).isEqualTo(1, within(1e-12));
    assertThat(impulses[0]).isEqualTo(0.729 * 0.1 / (1 - 0.6561), within(1e-12));
  }

  @Property(tries = 2000, seed = "20260303")
  @Label("on a log axis is the weighted geometric mean, and scales with the values")
  void geometric(
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double a,
      @ForAll @DoubleRange(min = 0.01, max = 1e6) double b,
      @ForAll @DoubleRange(min = 0, max = 0.99) double weight) {
    double[] smooth = on(Smoothing.LOGARITHMIC, weight, a, b);
    double share = weight / (1 + weight); // weight * (1 - weight) / (1 - weight^2)
    double expected = Math.pow(a, share) * Math.pow(b, 1 - share);

    assertThat(smooth[0]).isEqualTo(a);
    assertThat(smooth[1]).isEqualTo(expected, within(1e-9 * expected));
    assertThat(on(Smoothing.LOGARITHMIC, weight, 1000 * a, 1000 * b)[1])
        .isEqualTo(1000 * expected, within(1e-6 * expected));
  }

  @Example
  @Label("on a log axis passes over what is not positive")
  void notPositive() {
    double[] smooth = on(Smoothing.LOGARITHMIC, 0.5, 1, 0, -3, Double.NaN, 8);

    assertThat(smooth).startsWith(1, 0, -3, Double.NaN);
    assertThat(smooth[4]).isEqualTo(4, within(1e-12)); // 1^(1/3) * 8^(2/3)
    assertThat(on(Smoothing.LOGARITHMIC, 0.7, 0.1, 0.1, 0.1)).containsExactly(0.1, 0.1, 0.1);
  }

  private static double[] smooth(double weight, double... y) {
    return on(Smoothing.LINEAR, weight, y);
  }

  private static double[] on(Smoothing smoothing, double weight, double... y) {
    Series smooth = smoothing.of(Series.of("y", y), weight);
    double[] values = new double[y.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = smooth.y().get(i);
    }
    return values;
  }
}
