package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;

@Label("A symlog scale, for every pair of doubles as its domain and widths of 1e-12 to 1e12,")
class SymlogScaleProperties {

  @MathProperty
  @Label("SC-12: finds a value again from its length from zero, within 8 units of rounding")
  void roundTrip(@ForAll("values") double value, @ForAll("widths") double width) {
    SymlogCurve curve = SymlogCurve.upTo(Math.abs(value), width);
    double size = Math.abs(value);
    double again = curve.moved(0, curve.length(0, size));

    double units = 3.6 + Math.max(0, StrictMath.log(size / width));
    assertThat(again).isCloseTo(size, within(8 * 0x1p-52 * units * size + lost(size, width)));
  }

  /**
   * Subnormal lengths, and halves of subnormal values, have no relative precision: each rounding
   * loses up to half of the smallest double, and in data units {@code width} times as much.
   */
  private static double lost(double size, double width) {
    boolean subnormal = Math.min(size, size / width) < Double.MIN_NORMAL;
    return subnormal ? 2 * Double.MIN_VALUE * (1 + width) : 0;
  }

  @MathProperty
  @Label("SC-12: is odd, bit for bit, and zero at zero")
  void odd(@ForAll("values") double value, @ForAll("widths") double width) {
    double end = Math.max(Math.abs(value), width);
    Scale scale = new TrainedSymlog(new Interval(-end, end), new Interval(-1, 1), width);

    assertThat(scale.map(-value) + 0.0).isEqualTo(-scale.map(value) + 0.0);
    assertThat(scale.map(0)).isZero();
    assertThat(scale.invert(0)).isZero();
  }

  @MathProperty
  @Label("SC-12: is continuous where the linear part ends, within 2 units in the last place")
  void continuous(@ForAll("widths") double width) {
    SymlogCurve curve = SymlogCurve.upTo(2 * width, width);
    double at = curve.length(0, width);

    assertThat(curve.length(0, Math.nextUp(width))).isCloseTo(at, within(2 * Math.ulp(at)));
    assertThat(curve.length(0, Math.nextDown(width))).isCloseTo(at, within(2 * Math.ulp(at)));
  }

  @MathProperty
  @Label("SC-12, SC-3: maps a larger value further, a neighbour never to an earlier place")
  void monotone(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("values") double value,
      @ForAll("widths") double width) {
    Scale scale = TrainedSymlog.of(new Interval(ends.get1(), ends.get2()), width);
    double direction = Math.signum(ends.get2() - ends.get1());
    double step = Math.max(width, Math.abs(value)) * 1e-3;
    double further = Math.min(value + step, Double.MAX_VALUE);

    assertThat(direction * scale.map(value))
        .isLessThanOrEqualTo(direction * scale.map(Doubles.above(value)));
    assertThat(direction * scale.map(value)).isLessThanOrEqualTo(direction * scale.map(further));
    if (value < Double.MAX_VALUE / 2) {
      SymlogCurve curve = SymlogCurve.upTo(Double.MAX_VALUE, width);
      assertThat(curve.length(value, further)).isPositive();
    }
  }

  @MathProperty
  @Label("SC-2: maps both ends exactly, and back")
  void endsAreExact(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("widths") double width) {
    Doubles.cover(ends.get1(), ends.get2());
    Scale scale = TrainedSymlog.of(new Interval(ends.get1(), ends.get2()), width);
    boolean degenerate = scale.domain().isDegenerate();

    assertThat(scale.map(ends.get1())).isEqualTo(degenerate ? 0.5 : 0);
    assertThat(scale.map(ends.get2())).isEqualTo(degenerate ? 0.5 : 1);
    assertThat(scale.invert(0)).isEqualTo(ends.get1() + 0.0);
    assertThat(scale.invert(1)).isEqualTo(ends.get2() + 0.0);
  }

  @MathProperty
  @Label("SC-7, SC-15: gives a place to all but NaN and infinities, the same whatever was asked")
  void gaps(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("anything") double value,
      @ForAll("widths") double width) {
    Scale scale = TrainedSymlog.of(new Interval(ends.get1(), ends.get2()), width);
    Double first = scale.map(value);

    assertThat(Double.isFinite(first)).isEqualTo(Double.isFinite(value));
    assertThat(Double.isFinite(scale.invert(value))).isEqualTo(Double.isFinite(value));
    assertThat((Double) scale.map(value)).isEqualTo(first);
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  @Provide
  Arbitrary<Double> values() {
    return Doubles.finite();
  }

  @Provide
  Arbitrary<Double> anything() {
    return Doubles.any();
  }

  @Provide
  Arbitrary<Double> widths() {
    return Arbitraries.randomValue(random -> StrictMath.pow(10, 24 * random.nextDouble() - 12));
  }
}
