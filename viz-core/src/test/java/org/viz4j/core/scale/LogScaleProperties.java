package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;

@Label("A log scale, for every pair of positive doubles as its domain,")
class LogScaleProperties {

  @MathProperty
  @Label("SC-10: finds a value again from its position, within 16 units of rounding")
  void roundTrip(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("shares") double share) {
    Doubles.cover(ends.get1(), ends.get2());
    Scale scale = scale(ends);
    Interval d = scale.domain();
    double value = d.clamp(scale.invert(share));
    double largest = Math.max(Math.abs(StrictMath.log(d.from())), Math.abs(StrictMath.log(d.to())));

    double bound = value * (16 * 0x1p-53 * (1 + largest)) + Double.MIN_VALUE;
    assertThat(scale.invert(scale.map(value))).isCloseTo(value, within(bound));
  }

  @MathProperty
  @Label("SC-10: maps neighbouring powers of ten at equal distances, within 4 units of rounding")
  void equalSteps(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("shares") double share) {
    Scale scale = scale(ends);
    int power = (int) Math.rint(StrictMath.log10(scale.invert(share)));
    double low = decimal(power - 1);
    double middle = decimal(power);
    double high = decimal(power + 1);

    if (Double.MIN_NORMAL <= low && scale.domain().contains(low) && scale.domain().contains(high)) {
      double first = scale.map(middle) - scale.map(low);
      assertThat(scale.map(high) - scale.map(middle)).isCloseTo(first, within(4 * Math.ulp(1.0)));
    }
  }

  @MathProperty
  @Label("SC-2: maps both ends exactly, and back")
  void endsAreExact(@ForAll("ends") Tuple2<Double, Double> ends) {
    Doubles.cover(ends.get1(), ends.get2());
    Scale scale = scale(ends);
    boolean degenerate = scale.domain().isDegenerate();

    assertThat(scale.map(ends.get1())).isEqualTo(degenerate ? 0.5 : 0);
    assertThat(scale.map(ends.get2())).isEqualTo(degenerate ? 0.5 : 1);
    assertThat(scale.invert(0)).isEqualTo(ends.get1());
    assertThat(scale.invert(1)).isEqualTo(ends.get2());
  }

  @MathProperty
  @Label("SC-3: never maps a larger value to a place before a smaller one's")
  void monotone(
      @ForAll("ends") Tuple2<Double, Double> ends, @ForAll("ends") Tuple2<Double, Double> values) {
    Scale scale = scale(ends);
    double low = Math.min(values.get1(), values.get2());

    assertOrder(scale, low, Math.max(values.get1(), values.get2()));
    assertOrder(scale, low, Doubles.above(low));
    assertOrder(scale, scale.invert(0.5), Doubles.above(scale.invert(0.5)));
  }

  @MathProperty
  @Label("SC-3: finds values in the order of their positions, all in the domain")
  void monotoneBack(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("shares") double first,
      @ForAll("shares") double second) {
    Scale scale = scale(ends);
    double direction = Math.signum(scale.domain().to() - scale.domain().from());
    double low = scale.invert(Math.min(first, second));
    double high = scale.invert(Math.max(first, second));

    assertThat(direction * low).isLessThanOrEqualTo(direction * high);
    assertThat(scale.domain().contains(low)).isTrue();
  }

  @MathProperty
  @Label("SC-7, SC-11: leaves a gap for NaN, infinities, zero and what is negative")
  void gaps(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("anything") double value) {
    Scale scale = scale(ends);

    assertThat(scale.map(value)).isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    assertThat(Double.isFinite(scale.map(value))).isEqualTo(Double.isFinite(value) && value > 0);
    assertThat(Double.isFinite(scale.invert(value))).isEqualTo(Double.isFinite(value));
    assertThat(scale.invert(value)).isNotZero();
  }

  @MathProperty
  @Label("SC-9: is the same function, bit for bit, when domain and range are both reversed")
  void reversed(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("anything") double value) {
    Doubles.cover(ends.get1(), ends.get2());
    Interval d = interval(ends);
    Double back = new TrainedLog(new Interval(d.to(), d.from()), new Interval(1, 0), 10).map(value);

    if (!d.isDegenerate() || value == d.from()) {
      assertThat(back).isEqualTo((Double) scale(ends).map(value));
    }
  }

  @MathProperty
  @Label("does not depend on the base")
  void base(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("anything") double value,
      @ForAll @IntRange(min = 2) int base) {
    Double position = TrainedLog.of(interval(ends), base).map(value);

    assertThat(position).isEqualTo((Double) scale(ends).map(value));
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.positivePairs();
  }

  @Provide
  Arbitrary<Double> anything() {
    return Doubles.any();
  }

  @Provide
  Arbitrary<Double> shares() {
    return Doubles.shares();
  }

  private static void assertOrder(Scale scale, double low, double high) {
    double direction = Math.signum(scale.domain().to() - scale.domain().from());
    assertThat(direction * scale.map(low)).isLessThanOrEqualTo(direction * scale.map(high));
  }

  private static double decimal(int power) {
    return Double.parseDouble("1e" + power);
  }

  private static Interval interval(Tuple2<Double, Double> ends) {
    return new Interval(ends.get1(), ends.get2());
  }

  private static Scale scale(Tuple2<Double, Double> ends) {
    return TrainedLog.of(interval(ends), 10);
  }
}
