package org.viz4j.core.tick;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A distance of neighbouring ticks in the calendar.
 *
 * @param seconds about how long it is
 * @param count of units
 */
record TimeStep(Unit unit, int count, double seconds) {

  /** What is counted. Days are counted from the first of each month, all others from zero. */
  enum Unit {
    SECOND(1),
    MINUTE(60),
    HOUR(3600),
    DAY(86400),
    MONTH(2629746),
    YEAR(31556952);

    private final double seconds;

    Unit(double seconds) {
      this.seconds = seconds;
    }
  }

  /** Ticks of days keep this far from the next month's first, in days. */
  private static final int LAST_DAY = 29;

  /** Between neighbouring ticks, by their minors. */
  private static final int MOST_PARTS = 7;

  private static final int MONTHS = 12;
  private static final int DECADES = 4;

  /** All, from a second to millennia. */
  static final List<TimeStep> ALL = all();

  private static List<TimeStep> all() {
    List<TimeStep> steps = new ArrayList<>();
    add(steps, Unit.SECOND, 1, 2, 5, 10, 15, 30);
    add(steps, Unit.MINUTE, 1, 2, 5, 10, 15, 30);
    add(steps, Unit.HOUR, 1, 2, 3, 6, 12);
    add(steps, Unit.DAY, 1, 2, 5, 7, 14);
    add(steps, Unit.MONTH, 1, 2, 3, 6);
    int times = 1;
    for (int i = 0; i < DECADES; i++) {
      add(steps, Unit.YEAR, times, 2 * times, 5 * times);
      times *= 10;
    }
    return List.copyOf(steps);
  }

  private static void add(List<TimeStep> steps, Unit unit, int... counts) {
    for (int count : counts) {
      steps.add(new TimeStep(unit, count, unit.seconds * count));
    }
  }

  /** Whether ticks are as far apart on a stopwatch as on the wall, apart from changes of offset. */
  boolean isUniform() {
    return seconds <= Unit.HOUR.seconds;
  }

  /** The finest step that divides this one into at most seven parts; none for one second. */
  Optional<TimeStep> part() {
    return ALL.stream().filter(step -> step.seconds < seconds && step.divides(this)).findFirst();
  }

  private boolean divides(TimeStep longer) {
    if (longer.seconds > MOST_PARTS * seconds) {
      return false;
    }
    // days are counted anew in every month, and a year is a whole number of any step in months
    return unit == longer.unit
        ? longer.count % count == 0
        : longer.unit.compareTo(Unit.DAY) > 0 || longer.seconds % seconds == 0;
  }

  /** The last boundary that is not after {@code time}. */
  LocalDateTime floor(LocalDateTime time) {
    LocalDate date = time.toLocalDate();
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> date.atTime(LocalTime.of(time.getHour() / count * count, 0));
      case DAY -> date.withDayOfMonth(day(date.getDayOfMonth())).atStartOfDay();
      case MONTH ->
          LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / count * count + 1, 1)
              .atStartOfDay();
      case YEAR -> LocalDate.of(Math.floorDiv(date.getYear(), count) * count, 1, 1).atStartOfDay();
    };
  }

  private int day(int day) {
    int counted = (day - 1) / count * count + 1;
    return isTick(counted) ? counted : counted - count;
  }

  private boolean isTick(int day) {
    return count == 1 || day + count / 2 <= LAST_DAY + 1;
  }

  /** The boundary after one. */
  LocalDateTime next(LocalDateTime boundary) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> boundary.plusHours(count);
      case DAY -> nextDay(boundary.toLocalDate()).atStartOfDay();
      case MONTH -> boundary.plusMonths(count);
      case YEAR -> boundary.plusYears(count);
    };
  }

  private LocalDate nextDay(LocalDate date) {
    int day = date.getDayOfMonth() + count;
    return day <= date.lengthOfMonth() && isTick(day)
        ? date.withDayOfMonth(day)
        : date.withDayOfMonth(1).plusMonths(1);
  }
}
