package org.viz4j.core.tick;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.error.InvalidInputException;

/**
 * Writes times as briefly as their neighbours allow: only what changes from tick to tick, and the
 * date or year where a new one begins. What all of a domain shares is its {@link #context}.
 */
public final class TimeLabels {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private enum Level {
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    SECOND
  }

  private final List<ZonedDateTime> times;
  private final List<String> fractions;
  private final Level level;
  private final boolean yearKnown;
  private final boolean dayKnown;

  private TimeLabels(List<BigDecimal> places, TrainedTime scale) {
    times = places.stream().map(place -> time(place, scale.zone())).toList();
    fractions = fractions(places);
    Level finest = Level.YEAR;
    for (int i = 0; i < times.size(); i++) {
      Level own = fractions.get(i).isEmpty() ? level(times.get(i)) : Level.SECOND;
      finest = own.compareTo(finest) > 0 ? own : finest;
    }
    level = finest;
    LocalDate from = day(scale.domain().min(), scale.zone());
    LocalDate to = day(scale.domain().max(), scale.zone());
    yearKnown = from.getYear() == to.getYear();
    dayKnown = from.equals(to);
  }

  /** What is the same all along a domain: a day, a year, or nothing. */
  public static String context(TrainedTime scale) {
    Interval domain = scale.domain();
    LocalDate from = day(domain.min(), scale.zone());
    LocalDate to = day(domain.max(), scale.zone());
    if (from.equals(to)) {
      return date(from, true);
    }
    return from.getYear() == to.getYear() ? Integer.toString(from.getYear()) : "";
  }

  /** Distinct, one a place. */
  static List<String> of(List<BigDecimal> places, TrainedTime scale) {
    TimeLabels labels = new TimeLabels(places, scale);
    List<String> brief = labels.brief();
    return brief.stream().distinct().count() == brief.size() ? brief : labels.full();
  }

  /** In a pattern of {@link DateTimeFormatter}. */
  static List<String> of(List<BigDecimal> places, TrainedTime scale, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    try {
      return places.stream().map(place -> time(place, scale.zone()).format(format)).toList();
    } catch (DateTimeException e) {
      throw InvalidInputException.of(
          "date pattern of tick labels",
          "suit a date and time",
          InvalidInputException.quoted(pattern));
    }
  }

  private List<String> brief() {
    List<String> labels = new ArrayList<>();
    boolean oneYear = times.stream().map(ZonedDateTime::getYear).distinct().count() == 1;
    boolean dated = dayKnown || times.stream().skip(1).anyMatch(this::startsDay);
    for (int i = 0; i < times.size(); i++) {
      ZonedDateTime time = times.get(i);
      LocalDate before = i == 0 ? null : times.get(i - 1).toLocalDate();
      boolean newYear = before == null ? !yearKnown && oneYear : before.getYear() != time.getYear();
      boolean newDay =
          before == null
              ? !dated || startsDay(time) && !dayKnown
              : !before.equals(time.toLocalDate());
      labels.add(
          switch (level) {
            case YEAR -> Integer.toString(time.getYear());
            case MONTH -> month(time, newYear);
            case DAY -> day(time.toLocalDate(), newYear);
            case MINUTE, SECOND -> newDay ? dated(i, newYear) : clock(i);
          });
    }
    return labels;
  }

  private List<String> full() {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      LocalDate day = times.get(i).toLocalDate();
      labels.add(
          switch (level) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> monthName(day) + " " + day.getYear();
            case DAY -> date(day, true);
            case MINUTE, SECOND -> date(day, !yearKnown) + " " + clock(i);
          });
    }
    return labels;
  }

  private static String month(ZonedDateTime time, boolean newYear) {
    if (!newYear) {
      return monthName(time.toLocalDate());
    }
    String year = Integer.toString(time.getYear());
    return time.getMonthValue() == 1 ? year : monthName(time.toLocalDate()) + " " + year;
  }

  private static String day(LocalDate day, boolean newYear) {
    boolean first = newYear && day.getDayOfYear() == 1;
    return first ? Integer.toString(day.getYear()) : date(day, newYear);
  }

  private String dated(int index, boolean newYear) {
    String date = date(times.get(index).toLocalDate(), newYear);
    return startsDay(times.get(index)) && fractions.get(index).isEmpty()
        ? date
        : date + " " + clock(index);
  }

  /** With the offset where clocks show the same for the second time. */
  private String clock(int index) {
    ZonedDateTime time = times.get(index);
    String minutes = twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    String seconds = level == Level.SECOND ? ":" + twoDigits(time.getSecond()) : "";
    List<ZoneOffset> offsets = time.getZone().getRules().getValidOffsets(time.toLocalDateTime());
    boolean again = offsets.size() > 1 && !offsets.get(0).equals(time.getOffset());
    String offset = again ? " " + DecimalFormatter.withMinus(offset(time.getOffset())) : "";
    return minutes + seconds + fractions.get(index) + offset;
  }

  private static String offset(ZoneOffset offset) {
    return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static String date(LocalDate day, boolean year) {
    return monthName(day) + " " + day.getDayOfMonth() + (year ? ", " + day.getYear() : "");
  }

  private static String monthName(LocalDate day) {
    return MONTHS.get(day.getMonthValue() - 1);
  }

  private Level level(ZonedDateTime time) {
    if (!startsDay(time)) {
      return time.getSecond() == 0 ? Level.MINUTE : Level.SECOND;
    }
    if (time.getDayOfMonth() > 1) {
      return Level.DAY;
    }
    return time.getMonthValue() > 1 ? Level.MONTH : Level.YEAR;
  }

  private boolean startsDay(ZonedDateTime time) {
    return time.toInstant().equals(time.toLocalDate().atStartOfDay(time.getZone()).toInstant());
  }

  /** What follows the seconds, with the same number of decimals. */
  private static List<String> fractions(List<BigDecimal> places) {
    int decimals = places.stream().mapToInt(Decimals::places).max().orElse(0);
    return places.stream()
        .map(place -> place.subtract(place.setScale(0, RoundingMode.FLOOR)))
        .map(rest -> decimals == 0 ? "" : rest.setScale(decimals).toPlainString().substring(1))
        .toList();
  }

  private static LocalDate day(double seconds, ZoneId zone) {
    return Instant.ofEpochSecond((long) Math.floor(seconds)).atZone(zone).toLocalDate();
  }

  private static ZonedDateTime time(BigDecimal seconds, ZoneId zone) {
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    long nanos = seconds.subtract(whole).movePointRight(9).longValue();
    return Instant.ofEpochSecond(whole.longValueExact(), nanos).atZone(zone);
  }
}
