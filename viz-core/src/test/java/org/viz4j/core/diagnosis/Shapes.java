package org.viz4j.core.diagnosis;

import java.util.function.DoubleUnaryOperator;

/** Runs that are as they should be; t goes from 0 to 1 over a run. */
final class Shapes {
  private Shapes() {}

  /** From {@code start} to {@code floor} with the time constant {@code tau}. */
  static DoubleUnaryOperator decay(double start, double floor, double tau) {
    return t -> floor + (start - floor) * StrictMath.exp(-t / tau);
  }

  static Curves exponential(Draw draw) {
    return healthy(draw, draw.between(0.005, 0.03));
  }

  static Curves noisy(Draw draw) {
    return healthy(draw, draw.between(0.01, 0.1));
  }

  private static Curves healthy(Draw draw, double noise) {
    double start = draw.between(1, 3);
    double floor = start * draw.between(0.02, 0.5);
    double tau = draw.between(0.08, 0.5);
    DoubleUnaryOperator training = decay(start, floor, tau);
    return pair(draw, noise, training, above(draw, training));
  }

  /** A validation loss that is a constant share higher. */
  private static DoubleUnaryOperator above(Draw draw, DoubleUnaryOperator training) {
    double gap = draw.between(1, 1.3);
    return t -> gap * training.applyAsDouble(t);
  }

  private static Curves pair(
      Draw draw, double noise, DoubleUnaryOperator training, DoubleUnaryOperator validation) {
    return Curves.of(
        draw,
        Signal.relative(draw.length(), noise, training),
        Signal.relative(draw.length(), noise, validation),
        Truth.healthy());
  }

  static Curves powerLaw(Draw draw) {
    double start = draw.between(1, 10);
    double exponent = draw.between(0.2, 0.8);
    double knee = draw.logBetween(0.005, 0.05);
    double floor = draw.chance(0.5) ? 0 : start * draw.between(0, 0.1);
    DoubleUnaryOperator training =
        t -> floor + (start - floor) * StrictMath.pow(1 + t / knee, -exponent);
    return pair(draw, draw.between(0.005, 0.03), training, above(draw, training));
  }

  static Curves plateauThenDrop(Draw draw) {
    double start = draw.between(1, 3);
    double floor = start * draw.between(0.02, 0.4);
    double drop = draw.between(0.2, 0.6);
    double tau = draw.between(0.05, 0.2);
    double before = start * draw.between(0.9, 0.98);
    DoubleUnaryOperator training =
        t ->
            t < drop
                ? start + (before - start) * t / drop
                : floor + (before - floor) * StrictMath.exp(-(t - drop) / tau);
    return pair(draw, draw.between(0.005, 0.03), training, above(draw, training));
  }

  /** Cosine cycles on top of a decay; the run may end anywhere in the last cycle. */
  static Curves restarts(Draw draw) {
    double start = draw.between(1, 3);
    double floor = start * draw.between(0.05, 0.3);
    double tau = draw.between(0.1, 0.3);
    double bump = draw.between(0.1, 0.35) * (start - floor);
    double cycles = draw.between(2, 5.5);
    DoubleUnaryOperator base = decay(start, floor, tau);
    DoubleUnaryOperator training =
        t -> {
          double at = t * cycles;
          double phase = at - Math.floor(at);
          double up = at < 1 ? 0 : bump * (1 + StrictMath.cos(StrictMath.PI * phase)) / 2;
          return base.applyAsDouble(t) + up;
        };
    return pair(draw, draw.between(0.005, 0.03), training, above(draw, training));
  }

  /** The learning rate falls twice, and each time the loss falls at once. */
  static Curves stepSchedule(Draw draw) {
    double start = draw.between(1, 3);
    double first = draw.between(0.3, 0.45);
    double second = draw.between(0.6, 0.75);
    double[] floors = {
      start * draw.between(0.4, 0.6),
      start * draw.between(0.15, 0.3),
      start * draw.between(0.02, 0.1)
    };
    double tau = draw.between(0.02, 0.1);
    DoubleUnaryOperator training =
        t -> {
          double one = decay(start, floors[0], tau).applyAsDouble(Math.min(t, first));
          double two =
              t < first
                  ? one
                  : decay(one, floors[1], tau).applyAsDouble(Math.min(t, second) - first);
          return t < second ? two : decay(two, floors[2], tau).applyAsDouble(t - second);
        };
    return pair(draw, draw.between(0.005, 0.03), training, above(draw, training));
  }

  /** A negative log likelihood of densities, or one that crosses zero. */
  static Curves negative(Draw draw) {
    double start = draw.between(-1, 1);
    double gained = draw.between(1, 5);
    double tau = draw.between(0.08, 0.5);
    double noise = draw.between(0.005, 0.03) * gained;
    double gap = draw.between(0, 0.1) * gained;
    DoubleUnaryOperator training = decay(start, start - gained, tau);
    return Curves.of(
        draw,
        Signal.even(draw.length(), noise, training),
        Signal.even(draw.length(), noise, t -> training.applyAsDouble(t) + gap),
        Truth.healthy());
  }

  /** The training loss falls by many orders of magnitude. */
  static Curves nearZero(Draw draw) {
    double start = draw.between(0.5, 3);
    double tau = draw.between(0.06, 0.2);
    double floor = start * draw.logBetween(1e-7, 1e-4);
    double left = start * draw.between(0.02, 0.3);
    return pair(
        draw,
        draw.between(0.02, 0.1),
        decay(start, floor, tau),
        decay(start * draw.between(0.8, 1.2), left, tau));
  }

  /** As with dropout, which is off during validation. */
  static Curves validationBelow(Draw draw) {
    double start = draw.between(1, 3);
    DoubleUnaryOperator training =
        decay(start, start * draw.between(0.1, 0.5), draw.between(0.08, 0.5));
    double share = draw.between(0.5, 0.9);
    return pair(draw, draw.between(0.005, 0.05), training, t -> share * training.applyAsDouble(t));
  }

  /**
   * The training loss ends near zero, the validation loss stays where it is, or rises by less than
   * 3 % of what training gained.
   */
  static Curves stableGap(Draw draw) {
    double start = draw.between(1, 3);
    double left = start * draw.between(0.03, 0.5);
    double tau = draw.between(0.05, 0.15);
    double rise = draw.chance(0.5) ? 0 : draw.between(0, 0.03) * start;
    DoubleUnaryOperator fall = decay(start, left, tau);
    return pair(
        draw,
        draw.between(0.005, 0.05),
        decay(start, start * draw.logBetween(1e-3, 0.02), tau),
        t -> fall.applyAsDouble(t) + rise * t);
  }

  static Curves sparse(Draw draw) {
    return healthy(draw, draw.between(0.005, 0.03)).every(draw.integer(5, 10));
  }

  static Curves veryShort(Draw draw) {
    return healthy(new Draw(draw.integer(0, 1 << 30), draw.integer(1, 4)), 0.05);
  }

  static Curves shortRun(Draw draw) {
    return healthy(new Draw(draw.integer(0, 1 << 30), draw.integer(5, 12)), 0.03);
  }

  /** Falls until a sharp bend, then keeps its level. */
  static Curves converged(Draw draw) {
    double start = draw.between(1, 3);
    double floor = start * draw.between(0.05, 0.5);
    double bend = draw.between(0.2, 0.6);
    double power = draw.between(1, 1.3);
    DoubleUnaryOperator training =
        t -> floor + (start - floor) * StrictMath.pow(Math.max(0, 1 - t / bend), power);
    Curves curves = pair(draw, draw.between(0.002, 0.05), training, above(draw, training));
    curves.truth().expecting(Finding.Code.PLATEAU, bend * (draw.length() - 1));
    return curves;
  }
}
