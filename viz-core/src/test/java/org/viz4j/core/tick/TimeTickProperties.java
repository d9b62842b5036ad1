package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.viz4j.core.property.TickProperty;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedTime;

@Label("Ticks of a time scale, for domains of milliseconds to millennia in six zones,")
class TimeTickProperties {
  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Lord_Howe",
          "Pacific/Apia");

  @TickProperty
  @Label("TK-12, TK-1 to TK-3: increase, lie in the domain, are two or more and not too many")
  void sane(
      @ForAll("domains") Interval domain,
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    AxisTicks ticks = ticks(domain, zone, count);

    assertThat(ticks.values()).allMatch(domain::contains).doesNotHaveDuplicates().isSorted();
    assertThat(ticks.values()).hasSizeBetween(ticks.few() ? 1 : 2, Math.max(80, 2 * count + 1));
  }

  @TickProperty
  @Label("TK-12: have labels of which no two are equal, LB-1")
  void distinct(
      @ForAll("domains") Interval domain,
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    List<String> labels = ticks(domain, zone, count).labels();

    assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isEmpty);
  }

  @TickProperty
  @Label("TK-12: that are a day or more apart are where local days start")
  void days(
      @ForAll("domains") Interval domain,
      @ForAll("zones") String zone,
      @ForAll @IntRange(min = 1, max = 9) int count) {
    List<Double> values = ticks(domain, zone, count).values();
    boolean daily = values.size() > 1 && values.get(1) - values.get(0) > 22 * 3600;

    for (double value : daily ? values : List.<Double>of()) {
      ZonedDateTime time = Instant.ofEpochSecond((long) value).atZone(ZoneId.of(zone));
      assertThat(time).isEqualTo(time.toLocalDate().atStartOfDay(time.getZone()));
    }
  }

  @TickProperty
  @Label("TK-12: of minutes and hours are at whole minutes of the wall clock")
  void minutes(@ForAll("domains") Interval domain, @ForAll("zones") String zone) {
    List<Double> values = ticks(domain, zone, 9).values();
    boolean minutes = values.size() > 1 && values.get(1) - values.get(0) >= 60;

    for (double value : minutes ? values : List.<Double>of()) {
      LocalTime time = Instant.ofEpochSecond((long) value).atZone(ZoneId.of(zone)).toLocalTime();
      assertThat(time.getSecond()).isZero();
    }
  }

  @TickProperty
  @Label("SC-13: an instant is found again from its place within 2^-50 of the span")
  void roundTrip(@ForAll("domains") Interval domain, @ForAll("parts") double part) {
    TrainedTime scale = TrainedTime.of(domain, ZoneId.of("UTC"));
    double value = domain.from() + part * (domain.to() - domain.from());

    double span = Math.abs(domain.to() - domain.from());
    double bound = Math.max(Math.ulp(value), span * 0x1p-50) + Math.ulp(domain.max());
    assertThat(scale.invert(scale.map(value))).isCloseTo(value, within(bound));
  }

  @Provide
  Arbitrary<Interval> domains() {
    return Arbitraries.randomValue(
        random -> {
          boolean old = random.nextInt(4) == 0;
          double start = old ? -6.2e10 + random.nextDouble() * 3e11 : random.nextDouble() * 2.5e9;
          double span = StrictMath.pow(10, 13 * random.nextDouble() - 2.5);
          double first = random.nextInt(4) == 0 ? Math.rint(start / 3600) * 3600 : start;
          return new Interval(first, Math.min(first + span, 2.534e11));
        });
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of(ZONES);
  }

  @Provide
  Arbitrary<Double> parts() {
    return Arbitraries.randomValue(random -> random.nextDouble());
  }

  private static AxisTicks ticks(Interval domain, String zone, int count) {
    return AxisTicks.of(TrainedTime.of(domain, ZoneId.of(zone)), count);
  }
}
