package org.viz4j.core.diagnosis;

import java.util.function.DoubleUnaryOperator;
import org.viz4j.core.diagnosis.Finding.Code;

/** Runs with something to find; t goes from 0 to 1 over a run. */
final class Ailments {
  private Ailments() {}

  static Curves overfittingEarly(Draw draw) {
    double least = draw.between(0.3, 1);
    return overfitting(draw, draw.between(0.1, 0.3), least, least * draw.between(0.4, 1.5));
  }

  static Curves overfittingLate(Draw draw) {
    double least = draw.between(0.3, 1);
    return overfitting(draw, draw.between(0.6, 0.8), least, least * draw.between(0.4, 1));
  }

  /** A rise by 16 to 20 % of the minimum, which is 6 to 15 % of what training gained. */
  static Curves overfittingMild(Draw draw) {
    double least = draw.between(0.8, 1.2);
    return overfitting(draw, draw.between(0.3, 0.6), least, least * draw.between(0.16, 0.2));
  }

  static Curves overfittingSparse(Draw draw) {
    int every = draw.length() > 100 ? 5 : 2;
    double least = draw.between(0.3, 1);
    return overfitting(draw, draw.between(0.2, 0.6), least, least * draw.between(0.4, 1))
        .every(every);
  }

  /** The rise gets steeper or flatter from the first point on. */
  static Curves overfittingCurved(Draw draw) {
    double least = draw.between(0.3, 1);
    double bend = draw.between(0.2, 0.6);
    return overfitting(draw, bend, least, least * draw.between(0.4, 1), draw.logBetween(0.7, 1.4));
  }

  private static Curves overfitting(Draw draw, double bend, double least, double rise) {
    return overfitting(draw, bend, least, rise, 1);
  }

  private static Curves overfitting(
      Draw draw, double bend, double least, double rise, double power) {
    double start = draw.between(1.6, 2);
    double noise = draw.between(0.002, 0.02);
    DoubleUnaryOperator fall = Shapes.decay(start, least, bend / 6);
    Signal validation =
        Signal.relative(
            draw.length(),
            noise,
            t ->
                fall.applyAsDouble(t)
                    + rise * StrictMath.pow(Math.max(0, t - bend) / (1 - bend), power));
    Truth truth = Truth.healthy().expecting(Code.OVERFITTING, validation.argMin());
    Signal training =
        Signal.relative(
            draw.length(),
            draw.between(0.005, 0.03),
            Shapes.decay(start, start * draw.between(0.001, 0.1), draw.between(0.1, 0.3)));
    return Curves.of(draw, training, validation, truth);
  }

  /** Rises by 1.5 to 20 times what it takes, in a line or faster and faster. */
  static Curves divergingSlowly(Draw draw) {
    double start = draw.between(1, 3);
    double least = start * draw.between(0.1, 0.5);
    double bend = draw.between(0.2, 0.7);
    double rise = draw.logBetween(1.5, 20) * Math.max(least, 0.5 * (start - least));
    double growth = draw.between(0.1, 2);
    DoubleUnaryOperator fall = Shapes.decay(start, least, bend / 5);
    DoubleUnaryOperator level =
        t -> {
          double since = Math.max(0, t - bend) / (1 - bend);
          return fall.applyAsDouble(t)
              + rise * StrictMath.expm1(growth * since) / StrictMath.expm1(growth);
        };
    return diverging(draw, level, draw.between(0.005, 0.03));
  }

  private static Curves diverging(Draw draw, DoubleUnaryOperator level, double noise) {
    Signal training = Signal.relative(draw.length(), noise, level);
    Truth truth = Truth.healthy().expecting(Code.DIVERGING, training.argMin());
    Signal validation = Signal.relative(draw.length(), noise, t -> 1.05 * level.applyAsDouble(t));
    return new Curves(training.logged(draw, 1), validation.logged(draw, 1), 1, truth);
  }

  /** Within a few points to 3 to 50 times the first loss, where it stays, noisier than before. */
  static Curves divergingSuddenly(Draw draw) {
    double start = draw.between(1, 3);
    double least = start * draw.between(0.1, 0.5);
    double bend = draw.between(0.3, 0.9);
    double high = start * draw.logBetween(3, 50);
    double tau = draw.between(0.1, 0.3);
    double noise = draw.between(0.05, 0.3);
    int n = draw.length();
    DoubleUnaryOperator fall = Shapes.decay(start, least, tau);
    int last = (int) (bend * (n - 1));
    double[] level = new double[n];
    double[] sigma = new double[n];
    int ramp = draw.integer(1, 3);
    for (int i = 0; i < n; i++) {
      double before = fall.applyAsDouble(Math.min(i, last) / (n - 1.0));
      double share = Math.min(1, Math.max(0, i - last) / (double) ramp);
      level[i] = before + share * (high - before);
      sigma[i] = level[i] * (share > 0 ? noise : 0.02);
    }
    Signal signal = new Signal(level, sigma);
    Truth truth = Truth.healthy().expecting(Code.DIVERGING, last);
    return new Curves(signal.logged(draw, 1), signal.logged(draw, 1.05), 1, truth);
  }

  /** Falls by 0.4 % at most, with a noise of 0.01 to 10 %. */
  static Curves flat(Draw draw) {
    double start = draw.between(0.5, 5);
    double fall = draw.between(0, 0.004) * start;
    double noise = draw.logBetween(1e-4, 0.1);
    Signal signal = Signal.relative(draw.length(), noise, t -> start - fall * t);
    Truth truth = Truth.healthy().expecting(Code.NOT_LEARNING, Double.NaN);
    return new Curves(signal.logged(draw, 1), signal.logged(draw, 1), 1, truth);
  }

  /** From the first point on, or the first point alone. */
  static Curves nanFirst(Draw draw) {
    Curves curves = Shapes.exponential(draw);
    int end = draw.chance(0.5) ? draw.length() : 1;
    curves.truth().expected().clear();
    curves.truth().tolerated().clear();
    return curves.with(0, end, draw.chance(0.8) ? Double.NaN : Double.POSITIVE_INFINITY);
  }

  /** A good run until a number is not one any more. */
  static Curves nanLate(Draw draw) {
    Curves curves = Shapes.exponential(draw);
    curves.truth().expected().clear();
    curves.truth().tolerating(Code.PLATEAU);
    int from = (int) (draw.between(0.3, 0.95) * draw.length());
    return curves.with(from, draw.length(), Double.NaN);
  }

  /** Four to eight points of growth, then infinity. */
  static Curves nanAfterGrowth(Draw draw) {
    Curves curves = Shapes.exponential(draw);
    Truth truth = curves.truth();
    truth.expected().clear();
    truth.tolerated().clear();
    int steps = draw.integer(4, 8);
    int from = (int) (draw.between(0.2, 0.8) * (draw.length() - steps - 1));
    double factor = draw.logBetween(2, 1000);
    for (int i = 1; i <= steps; i++) {
      curves.training()[from + i] = factor * curves.training()[from + i - 1];
      curves.validation()[from + i] = factor * curves.validation()[from + i - 1];
    }
    truth.expecting(Code.DIVERGING, from);
    return curves.with(from + steps + 1, draw.length(), Double.POSITIVE_INFINITY);
  }

  static Curves veryShortNan(Draw draw) {
    Curves curves = Shapes.veryShort(draw);
    int at = draw.integer(0, curves.training().length - 1);
    return curves.with(at, at + 1, Double.NaN);
  }

  /** One to four single points, 1 to 5 times their level too high. */
  static Curves spikes(Draw draw) {
    Curves curves = Shapes.exponential(draw);
    int n = draw.length();
    int count = draw.integer(1, 4);
    double part = 0.7 / count;
    double range = range(curves.training());
    for (int i = 0; i < count; i++) {
      int at = (int) ((0.2 + part * (i + draw.between(0.2, 0.8))) * n);
      double level = Math.max(curves.training()[at], 0.1 * range);
      curves.training()[at] += draw.between(1, 5) * level;
      if (i == 0) {
        curves.truth().expecting(Code.SPIKES, at);
      }
    }
    return curves;
  }

  /** Swings by 25 to 60 % of the level around a slow decay. */
  static Curves oscillating(Draw draw) {
    double start = draw.between(1, 3);
    double floor = start * draw.between(0.2, 0.5);
    DoubleUnaryOperator fall = Shapes.decay(start, floor, draw.between(0.2, 0.5));
    double share = draw.between(0.25, 0.6);
    int n = draw.length();
    double period = draw.logBetween(2.3, Math.max(4, n / 12.0));
    double turn = draw.between(0, 1);
    double from = draw.chance(0.5) ? 0 : draw.between(0.1, 0.4);
    DoubleUnaryOperator swing =
        t ->
            t < from
                ? 1
                : 1 + share * StrictMath.sin(2 * StrictMath.PI * (t * (n - 1) / period + turn));
    DoubleUnaryOperator level = t -> fall.applyAsDouble(t) * swing.applyAsDouble(t);
    double noise = draw.between(0.005, 0.05);
    Signal training = Signal.relative(n, noise, level);
    Signal validation = Signal.relative(n, noise, fall);
    Truth truth = Truth.healthy().expecting(Code.OSCILLATING, from * (n - 1));
    truth.tolerating(Code.PLATEAU);
    return new Curves(training.logged(draw, 1), validation.logged(draw, 1), 1, truth);
  }

  private static double range(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    return max - min;
  }
}
