package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.figure.Axis;

@DisplayName("Ticks of a time axis")
class TimeTicksTest {

  /** Between two local times. */
  private static TrainedTime scale(String zone, String from, String to) {
    ZoneId id = ZoneId.of(zone);
    double start = LocalDateTime.parse(from).atZone(id).toEpochSecond();
    double end = LocalDateTime.parse(to).atZone(id).toEpochSecond();
    return TrainedTime.of(new Interval(start, end), id);
  }

  private static List<String> local(AxisTicks ticks, String zone) {
    return ticks.values().stream()
        .map(value -> Instant.ofEpochSecond(value.longValue()).atZone(ZoneId.of(zone)))
        .map(time -> time.toLocalDateTime().toString())
        .toList();
  }

  @ParameterizedTest(name = "{0} {1} to {2}: {3}")
  @CsvSource({
    "UTC, 2024-05-02T09:00:00, 2024-05-02T09:00:10, 09:00:00 09:00:02 09:00:04 09:00:06 09:00:08"
        + " 09:00:10",
    "UTC, 2024-05-02T09:07:00, 2024-05-02T10:22:00, 09:15 09:30 09:45 10:00 10:15",
    "UTC, 2024-05-02T21:00:00, 2024-05-03T10:00:00, 21:00 May_3 03:00 06:00 09:00",
    "UTC, 2024-05-02T00:00:00, 2024-05-09T00:00:00, May_3 May_5 May_7 May_9",
    "UTC, 2023-12-15T12:00:00, 2024-02-10T00:00:00, 2024 Jan_15 Feb_1",
    "UTC, 2023-11-20T00:00:00, 2024-05-20T00:00:00, Dec 2024 Feb Mar Apr May",
    "UTC, 2012-03-01T00:00:00, 2021-01-01T00:00:00, 2014 2016 2018 2020",
    "UTC, 0001-01-01T00:00:00, 9999-12-31T00:00:00, 2000 4000 6000 8000"
  })
  @DisplayName("read as briefly as their neighbours allow")
  void labels(String zone, String from, String to, String labels) {
    List<String> expected =
        List.of(labels.split(" ")).stream().map(label -> label.replace('_', ' ')).toList();
    assertThat(AxisTicks.of(scale(zone, from, to), 6).labels()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}: {2} h")
  @CsvSource({
    "Europe/Berlin, 2024-03-31, 23",
    "Europe/Berlin, 2024-10-27, 25",
    "America/New_York, 2024-03-10, 23",
    "America/New_York, 2024-11-03, 25",
    "Australia/Lord_Howe, 2024-10-06, 23.5"
  })
  @DisplayName("TK-12: of days are at local midnight before and after a day of 23 or 25 hours")
  void longAndShortDays(String zone, String date, double hours) {
    LocalDateTime day = LocalDateTime.parse(date + "T00:00:00");
    TrainedTime scale = scale(zone, day.minusDays(2) + ":00", day.plusDays(2) + ":00");
    AxisTicks ticks = AxisTicks.of(scale, 5);

    assertThat(local(ticks, zone))
        .containsExactly(
            day.minusDays(2).toString(),
            day.minusDays(1).toString(),
            day.toString(),
            day.plusDays(1).toString(),
            day.plusDays(2).toString());
    assertThat(ticks.values().get(3) - ticks.values().get(2)).isEqualTo(hours * 3600);
  }

  @Test
  @DisplayName("TK-12: leave out the day that Samoa skipped")
  void skippedDay() {
    String zone = "Pacific/Apia";
    AxisTicks ticks = AxisTicks.of(scale(zone, "2011-12-28T00:00:00", "2012-01-02T00:00:00"), 6);

    assertThat(ticks.labels()).containsExactly("Dec 28", "Dec 29", "Dec 31", "2012", "Jan 2");
    assertThat(ticks.values().get(2) - ticks.values().get(1)).isEqualTo(86400);
  }

  @Test
  @DisplayName("TK-12: have none in the hour that is skipped, and tell apart the one that is twice")
  void hours() {
    String zone = "Europe/Berlin";
    AxisTicks spring = AxisTicks.of(scale(zone, "2024-03-31T00:00:00", "2024-03-31T05:00:00"), 5);
    AxisTicks autumn = AxisTicks.of(scale(zone, "2024-10-27T00:00:00", "2024-10-27T05:00:00"), 6);

    assertThat(spring.labels()).containsExactly("00:00", "01:00", "03:00", "04:00", "05:00");
    assertThat(autumn.labels())
        .containsExactly("00:00", "01:00", "02:00", "02:00 +01:00", "03:00", "04:00", "05:00");
  }

  @Test
  @DisplayName("TK-12: start a day with its first moment where clocks skip midnight")
  void withoutMidnight() {
    String zone = "America/Sao_Paulo";
    AxisTicks ticks = AxisTicks.of(scale(zone, "2018-11-02T00:00:00", "2018-11-06T00:00:00"), 5);

    assertThat(local(ticks, zone)).contains("2018-11-04T01:00");
    assertThat(ticks.labels()).containsExactly("Nov 2", "Nov 3", "Nov 4", "Nov 5", "Nov 6");
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "2024-05-02T09:00:00, 2024-05-02T09:00:04, 0.2",
    "2024-05-02T09:00:00, 2024-05-02T09:00:30, 2",
    "2024-05-02T09:00:00, 2024-05-02T09:20:00, 60",
    "2024-05-02T09:00:00, 2024-05-02T13:00:00, 600",
    "2024-05-02T00:00:00, 2024-05-03T00:00:00, 3600",
    "2024-05-02T00:00:00, 2024-05-06T00:00:00, 21600",
  })
  @DisplayName("TK-11: have minors at boundaries of the calendar, evenly spaced, if asked for")
  void minors(String from, String to, double apart) {
    TrainedTime scale = scale("Europe/Berlin", from, to);
    AxisTicks ticks = AxisTicks.of(minor(scale), 5);

    List<Double> all = new ArrayList<>(ticks.values());
    all.addAll(ticks.minors());
    all.sort(null);
    assertThat(all).doesNotHaveDuplicates();
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i) - all.get(i - 1)).isCloseTo(apart, within(1e-6));
    }
    assertThat(AxisTicks.of(scale, 5).minors()).isEmpty();
  }

  @Test
  @DisplayName("TK-11: have minors that are months between years, and years between decades")
  void minorMonths() {
    TickRequest years = minor(scale("UTC", "2020-01-01T00:00:00", "2024-01-01T00:00:00"));
    TickRequest decades = minor(scale("UTC", "1960-01-01T00:00:00", "2000-01-01T00:00:00"));

    assertThat(local(AxisTicks.of(years, 5), "UTC")).hasSize(5);
    assertThat(AxisTicks.of(years, 5).minors()).hasSize(20);
    assertThat(AxisTicks.of(decades, 5).minors()).hasSize(16);
  }

  private static TickRequest minor(TrainedTime scale) {
    return new TickRequest(scale, Axis.AUTOMATIC.withMinorTicks(), false);
  }
}
