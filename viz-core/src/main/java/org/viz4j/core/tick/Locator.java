package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.util.List;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedLog;
import org.viz4j.core.scale.TrainedLogit;
import org.viz4j.core.scale.TrainedSymlog;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.figure.TickFormatter;

/** Chooses ticks by the kind of scale. */
final class Locator {
  private Locator() {}

  static Ticks locate(TickRequest request, int maxIntervals) {
    Scale scale = request.scale();
    if (scale instanceof TrainedTime time) {
      return TimeLocator.locate(time, request.axis().minorTicks(), maxIntervals);
    }
    Ticks powers = powers(scale, maxIntervals);
    return powers.places().isEmpty() ? linear(request, maxIntervals) : powers;
  }

  /** None if the scale has no powers, or its domain holds too few. */
  private static Ticks powers(Scale scale, int maxIntervals) {
    if (scale instanceof TrainedLog log) {
      List<Power> powers = PowerLocator.locate(log.domain(), log.base(), maxIntervals);
      List<BigDecimal> places = powers.stream().map(Power::decimal).toList();
      List<Double> minors =
          powers.isEmpty() ? List.of() : PowerMinors.between(powers, log.domain());
      return new Ticks(places, PowerFormatter.labels(powers), minors, false);
    }
    if (scale instanceof TrainedSymlog symlog) {
      return SymlogLocator.locate(symlog.domain(), symlog.width(), maxIntervals);
    }
    return scale instanceof TrainedLogit
        ? LogitLocator.locate(scale.domain(), maxIntervals)
        : Ticks.plain(List.of(), false);
  }

  private static Ticks linear(TickRequest request, int maxIntervals) {
    return request.axis().format() instanceof TickFormatter.Bytes
        ? binary(request, maxIntervals)
        : linear(request, request.scale().domain(), maxIntervals);
  }

  private static Ticks linear(TickRequest request, Interval domain, int maxIntervals) {
    Ticks ticks = LinearLocator.locate(domain, maxIntervals, request.whole());
    return request.axis().minorTicks()
        ? ticks.withMinors(LinearMinors.of(ticks.places(), domain))
        : ticks;
  }

  /** At round numbers of the largest power of 1024 in the domain. */
  private static Ticks binary(TickRequest request, int maxIntervals) {
    Interval domain = request.scale().domain();
    double largest = Math.max(-domain.min(), domain.max());
    int unit = Prefix.binary(Decimals.shortest(largest));
    double size = StrictMath.scalb(1.0, 10 * unit);
    TickRequest whole = new TickRequest(request.scale(), request.axis(), unit == 0);
    return linear(whole, inside(domain, size), maxIntervals).times(size);
  }

  /** The domain in units of {@code size}, an end that becomes subnormal rounded into it. */
  private static Interval inside(Interval domain, double size) {
    double low = domain.min() / size;
    double high = domain.max() / size;
    return new Interval(
        low * size < domain.min() ? Math.nextUp(low) : low,
        high * size > domain.max() ? Math.nextDown(high) : high);
  }
}
