package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedTime;

/**
 * Places ticks at boundaries of the calendar in a zone, at the smallest {@link TimeStep} that makes
 * no more than the wanted number of intervals. A boundary that the zone's clocks skip has no tick,
 * and one that they pass twice has one, or two where steps are an hour or less. Below a second,
 * ticks are those of a linear scale.
 */
final class TimeLocator {
  /** From here on a step of one second makes too many ticks or none too few. */
  private static final double HALF = 0.5;

  private final Interval domain;
  private final ZoneId zone;
  private final ZoneRules rules;

  private TimeLocator(Interval domain, ZoneId zone) {
    this.domain = domain;
    this.zone = zone;
    this.rules = zone.getRules();
  }

  /**
   * @param minors whether there are shorter ticks between them
   */
  static Ticks locate(TrainedTime scale, boolean minors, int maxIntervals) {
    Interval domain = scale.domain();
    double wanted = (domain.max() - domain.min()) / maxIntervals;
    TimeLocator locator = new TimeLocator(domain, scale.zone());
    for (int i = locator.first(wanted); i >= 0; i--) {
      TimeStep step = TimeStep.ALL.get(i);
      List<BigDecimal> places = locator.places(step);
      if (places.size() > 1) {
        Ticks ticks = Ticks.plain(places, false);
        return minors ? ticks.withMinors(locator.minors(places, step)) : ticks;
      }
    }
    Ticks ticks = LinearLocator.locate(domain, maxIntervals, false);
    return minors ? ticks.withMinors(LinearMinors.of(ticks.places(), domain)) : ticks;
  }

  private List<Double> minors(List<BigDecimal> majors, TimeStep step) {
    Optional<TimeStep> part = step.part();
    if (part.isEmpty()) {
      return LinearMinors.of(majors, domain);
    }
    Set<BigDecimal> taken = new HashSet<>(majors);
    return places(part.get()).stream()
        .filter(place -> !taken.contains(place))
        .map(BigDecimal::doubleValue)
        .toList();
  }

  /** The index of the smallest step that is long enough; -1 for one below a second. */
  private int first(double wanted) {
    if (wanted <= HALF) {
      return -1;
    }
    int index = 0;
    while (index < TimeStep.ALL.size() - 1 && TimeStep.ALL.get(index).seconds() < wanted) {
      index++;
    }
    return index;
  }

  private List<BigDecimal> places(TimeStep step) {
    List<BigDecimal> places = new ArrayList<>();
    if (step.isUniform()) {
      addUniform(places, (long) step.seconds());
    } else {
      addBoundaries(places, step);
    }
    return places;
  }

  /** Whole steps of local time, anew after every change of the offset. */
  private void addUniform(List<BigDecimal> places, long step) {
    long second = aligned((long) Math.ceil(domain.min()), step);
    while (second <= domain.max()) {
      places.add(BigDecimal.valueOf(second));
      ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(second));
      boolean changes = change != null && change.toEpochSecond() <= second + step;
      second = changes ? aligned(change.toEpochSecond(), step) : second + step;
    }
  }

  /** The first whole step of local time that is not before {@code second}, by its offset. */
  private long aligned(long second, long step) {
    long offset = rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    return -Math.floorDiv(-(second + offset), step) * step - offset;
  }

  private void addBoundaries(List<BigDecimal> places, TimeStep step) {
    Instant start = Instant.ofEpochSecond((long) Math.floor(domain.min()));
    LocalDateTime boundary = step.floor(LocalDateTime.ofInstant(start, zone));
    for (long second = second(boundary); second <= domain.max(); second = second(boundary)) {
      if (second >= domain.min() && isOnTheClock(boundary)) {
        places.add(BigDecimal.valueOf(second));
      }
      boundary = step.next(boundary);
    }
  }

  private long second(LocalDateTime boundary) {
    return onTheClock(boundary).toEpochSecond();
  }

  /** A day starts when its first moment comes, though clocks may skip midnight. */
  private ZonedDateTime onTheClock(LocalDateTime boundary) {
    LocalDate date = boundary.toLocalDate();
    return isMidnight(boundary) ? date.atStartOfDay(zone) : boundary.atZone(zone);
  }

  private boolean isOnTheClock(LocalDateTime boundary) {
    ZonedDateTime shown = onTheClock(boundary);
    return isMidnight(boundary)
        ? shown.toLocalDate().equals(boundary.toLocalDate())
        : shown.toLocalDateTime().equals(boundary);
  }

  private static boolean isMidnight(LocalDateTime boundary) {
    return boundary.toLocalTime().equals(LocalTime.MIDNIGHT);
  }
}
