package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;

@Label("A linear scale, for every pair of doubles as its domain,")
class LinearScaleProperties {

  @MathProperty
  @Label("SC-1: finds a value again from its position, within 4 units of rounding")
  void roundTrip(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("shares") double share) {
    Doubles.cover(ends.get1(), ends.get2());
    Scale scale = scale(ends, new Interval(40, 500));
    double value = valueAt(scale, share);

    double back = scale.invert(scale.map(value));

    assertThat(Math.abs(back / 2 - value / 2)).isLessThanOrEqualTo(4 * roundingUnit(scale) / 2);
  }

  @MathProperty
  @Label("SC-2: maps both ends exactly")
  void endsAreExact(
      @ForAll("ends") Tuple2<Double, Double> domain, @ForAll("ends") Tuple2<Double, Double> range) {
    Doubles.cover(domain.get1(), domain.get2());
    Scale scale = scale(domain, interval(range));
    boolean degenerate = scale.domain().isDegenerate();

    double middle = scale.range().middle();
    assertThat(scale.map(domain.get1())).isEqualTo(degenerate ? middle : scale.range().from());
    assertThat(scale.map(domain.get2())).isEqualTo(degenerate ? middle : scale.range().to());
  }

  @MathProperty
  @Label("SC-3: never maps a larger value to a place before a smaller one's")
  void monotone(
      @ForAll("ends") Tuple2<Double, Double> domain,
      @ForAll("ends") Tuple2<Double, Double> range,
      @ForAll("ends") Tuple2<Double, Double> values) {
    Scale scale = scale(domain, interval(range));
    double low = Math.min(values.get1(), values.get2());
    double high = Math.max(values.get1(), values.get2());

    assertOrder(scale, low, high);
    assertOrder(scale, low, Doubles.above(low));
  }

  @MathProperty
  @Label("SC-3: keeps neighbours in order in the middle, where it changes ends")
  void monotoneAtTheMiddle(
      @ForAll("ends") Tuple2<Double, Double> domain, @ForAll("ends") Tuple2<Double, Double> range) {
    Scale scale = scale(domain, interval(range));
    double middle = scale.domain().middle();

    assertOrder(scale, -Doubles.above(-middle), middle);
    assertOrder(scale, middle, Doubles.above(middle));
  }

  @MathProperty
  @Label("SC-4, SC-5: maps what is inside the domain inside the range, huge or subnormal")
  void staysInside(
      @ForAll("ends") Tuple2<Double, Double> domain,
      @ForAll("ends") Tuple2<Double, Double> range,
      @ForAll("shares") double share) {
    Doubles.cover(domain.get1(), domain.get2());
    Scale scale = scale(domain, interval(range));

    double position = scale.map(valueAt(scale, share));

    assertThat(scale.range().contains(position)).isTrue();
    assertThat(scale.domain().contains(scale.invert(position))).isTrue();
  }

  @MathProperty
  @Label("SC-6: maps the only value of a degenerate domain to the middle and finds it again")
  void degenerate(@ForAll("numbers") double value) {
    Scale scale = TrainedLinear.of(new Interval(value, value));

    assertThat(scale.map(value)).isEqualTo(0.5);
    assertThat(scale.invert(0.5)).isEqualTo(value);
    assertThat(scale.invert(0.1)).isEqualTo(value);
  }

  @MathProperty
  @Label("SC-7: leaves a gap for NaN and infinities and is finite for everything else")
  void gaps(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("anything") double value) {
    Scale scale = scale(ends, Interval.UNIT);

    assertThat(Double.isFinite(scale.map(value))).isEqualTo(Double.isFinite(value));
    assertThat(Double.isFinite(scale.invert(value))).isEqualTo(Double.isFinite(value));
    assertThat(scale.map(value)).isNotIn(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  @MathProperty
  @Label("SC-8: clamps every double into the range and changes nothing inside the domain")
  void clamps(
      @ForAll("ends") Tuple2<Double, Double> domain,
      @ForAll("ends") Tuple2<Double, Double> range,
      @ForAll("anything") double value) {
    Scale free = scale(domain, interval(range));
    Scale clamped = new TrainedLinear(free.domain(), free.range(), true);

    if (Double.isNaN(value)) {
      assertThat(clamped.map(value)).isNaN();
      return;
    }
    assertThat(free.range().contains(clamped.map(value))).isTrue();
    assertThat(free.domain().contains(clamped.invert(value))).isTrue();
    if (free.domain().contains(value)) {
      assertThat(clamped.map(value)).isEqualTo(free.map(value));
    }
  }

  @MathProperty
  @Label("SC-9: is the same function, bit for bit, when domain and range are both reversed")
  void reversed(
      @ForAll("ends") Tuple2<Double, Double> domain,
      @ForAll("ends") Tuple2<Double, Double> range,
      @ForAll("numbers") double value) {
    Doubles.cover(domain.get1(), domain.get2());
    Interval d = interval(domain);
    Interval r = interval(range);
    Scale back =
        new TrainedLinear(new Interval(d.to(), d.from()), new Interval(r.to(), r.from()), false);
    Scale scale = new TrainedLinear(d, r, false);

    if (!d.isDegenerate() || value == d.from()) {
      assertThat(back.map(value)).isEqualTo(scale.map(value));
    }
  }

  @MathProperty
  @Label("SC-9: is mirrored when only the domain is reversed")
  void mirrored(@ForAll("ends") Tuple2<Double, Double> ends, @ForAll("shares") double share) {
    Interval d = interval(ends);
    Scale scale = TrainedLinear.of(d);
    Scale back = TrainedLinear.of(new Interval(d.to(), d.from()));
    double value = valueAt(scale, share);

    assertThat(back.map(value)).isCloseTo(1 - scale.map(value), within(Math.ulp(1.0)));
  }

  @MathProperty
  @Label("SC-15: answers with the same bits whatever it was asked before")
  void pure(
      @ForAll("ends") Tuple2<Double, Double> ends,
      @ForAll("anything") double value,
      @ForAll("anything") double other) {
    Scale scale = scale(ends, Interval.UNIT);
    long first = Double.doubleToLongBits(scale.map(value));

    scale.map(other);
    scale.invert(other);

    assertThat(Double.doubleToLongBits(scale.map(value))).isEqualTo(first);
    assertThat(Double.doubleToLongBits(scale(ends, Interval.UNIT).map(value))).isEqualTo(first);
  }

  @Provide
  Arbitrary<Tuple2<Double, Double>> ends() {
    return Doubles.pairs();
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Doubles.finite();
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
    double direction =
        Math.signum(scale.domain().to() / 2 - scale.domain().from() / 2)
            * Math.signum(scale.range().to() / 2 - scale.range().from() / 2);
    assertThat(direction * scale.map(low)).isLessThanOrEqualTo(direction * scale.map(high));
  }

  /** What the invariant counts in: one rounding in the domain plus one in the range. */
  private static double roundingUnit(Scale scale) {
    Interval d = scale.domain();
    Interval r = scale.range();
    double stretch = Math.abs(d.to() / 2 - d.from() / 2) / Math.abs(r.to() - r.from()) * 2;
    return ulp(d) + ulp(r) * stretch;
  }

  private static double ulp(Interval interval) {
    return Math.ulp(Math.max(Math.abs(interval.from()), Math.abs(interval.to())));
  }

  private static double valueAt(Scale scale, double share) {
    Interval d = scale.domain();
    return d.clamp(d.from() * (1 - share) + d.to() * share);
  }

  private static Scale scale(Tuple2<Double, Double> domain, Interval range) {
    return new TrainedLinear(interval(domain), range, false);
  }

  private static Interval interval(Tuple2<Double, Double> ends) {
    return new Interval(ends.get1(), ends.get2());
  }
}
