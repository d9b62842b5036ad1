package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import org.viz4j.core.property.Doubles;
import org.viz4j.core.property.MathProperty;

@Label("A logit scale, for every two shares as its domain,")
class LogitScaleProperties {

  @MathProperty
  @Label("SC-2: maps both ends exactly, and back")
  void endsAreExact(@ForAll("open") double from, @ForAll("open") double to) {
    Scale scale = TrainedLogit.of(new Interval(from, to));

    assertThat(scale.map(from)).isEqualTo(from == to ? 0.5 : 0);
    assertThat(scale.map(to)).isEqualTo(from == to ? 0.5 : 1);
    assertThat(scale.invert(0)).isEqualTo(from);
    assertThat(scale.invert(1)).isEqualTo(to);
  }

  @MathProperty
  @Label("SC-3: never maps a larger share to a place before a smaller one's")
  void monotone(
      @ForAll("open") double from, @ForAll("open") double to, @ForAll("open") double share) {
    Scale scale = TrainedLogit.of(new Interval(from, to));
    double direction = Math.signum(to - from);
    double above = Math.min(Math.nextUp(share), LogitCurve.MOST);

    assertThat(direction * scale.map(share)).isLessThanOrEqualTo(direction * scale.map(above));
  }

  @MathProperty
  @Label("finds a share again from its place, within 16 units of rounding of its odds")
  void roundTrip(
      @ForAll("open") double from, @ForAll("open") double to, @ForAll("open") double any) {
    Scale scale = TrainedLogit.of(new Interval(from, to));
    double share = scale.domain().clamp(any);
    double odds = Math.max(logit(from), logit(to));

    double bound = 16 * 0x1p-52 * (1 + odds) * share * (1 - share) + 4 * Math.ulp(share);
    assertThat(scale.invert(scale.map(share))).isCloseTo(share, within(bound));
  }

  @MathProperty
  @Label("SC-7: leaves a gap for what is not strictly between 0 and 1, and finds nothing there")
  void gaps(
      @ForAll("open") double from, @ForAll("open") double to, @ForAll("anything") double value) {
    Scale scale = TrainedLogit.of(new Interval(from, to));

    assertThat(Double.isFinite(scale.map(value))).isEqualTo(value > 0 && value < 1);
    if (Double.isFinite(value)) {
      assertThat(scale.invert(value)).isStrictlyBetween(0.0, 1.0);
    }
  }

  private static double logit(double share) {
    return Math.abs(StrictMath.log(share) - StrictMath.log(1 - share));
  }

  @Provide
  Arbitrary<Double> open() {
    return Arbitraries.randomValue(
        random -> {
          double near = Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(1000));
          double close = Math.scalb(1 + random.nextDouble(), -2 - random.nextInt(50));
          return switch (random.nextInt(4)) {
            case 0 -> near;
            case 1 -> close;
            case 2 -> 1 - close;
            default -> Math.max(Double.MIN_VALUE, random.nextDouble());
          };
        });
  }

  @Provide
  Arbitrary<Double> anything() {
    return Doubles.any();
  }
}
