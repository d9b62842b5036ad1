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
      return TimeLocator.locate(time.domain(), time.zone(), maxIntervals);
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
    Interval domain = request.scale().domain();
    boolean bytes = request.axis().format() instanceof TickFormatter.Bytes;
    Ticks ticks =
        bytes
            ? binary(domain, maxIntervals)
            : LinearLocator.locate(domain, maxIntervals, request.whole());
    return request.axis().minorTicks()
        ? new Ticks(
            ticks.places(), ticks.labels(), LinearMinors.of(ticks.places(), domain), ticks.few())
        : ticks;
  }

  /** At round numbers of the largest power of 1024 in the domain. */
  private static Ticks binary(Interval domain, int maxIntervals) {
    double largest = Math.max(-domain.min(), domain.max());
    int unit = Prefix.binary(Decimals.shortest(largest));
    double size = StrictMath.scalb(1.0, 10 * unit);
    Interval units = new Interval(domain.from() / size, domain.to() / size);
    Ticks ticks = LinearLocator.locate(units, maxIntervals, unit == 0);
    BigDecimal times = new BigDecimal(size);
    return Ticks.plain(
        ticks.places().stream().map(place -> place.multiply(times)).toList(), ticks.few());
  }
}
