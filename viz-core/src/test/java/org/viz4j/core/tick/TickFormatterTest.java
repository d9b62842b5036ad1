package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLog;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axis;
import org.viz4j.figure.TickFormatter;

@DisplayName("Tick labels")
class TickFormatterTest {
  private static final TrainedTime FEBRUARY =
      TrainedTime.of(new Interval(1708387200, 1709424000), ZoneId.of("UTC"));

  private static List<String> labels(Scale scale, int intervals, TickFormatter format) {
    Axis axis = Axis.AUTOMATIC.withFormat(format);
    return AxisTicks.of(new TickRequest(scale, axis, false), intervals).labels();
  }

  private static List<String> labels(double from, double to, TickFormatter format) {
    return labels(TrainedLinear.of(new Interval(from, to)), 4, format);
  }

  @Test
  @DisplayName("are plain without a power of ten, however large or small")
  void plain() {
    assertThat(labels(0, 4e9, TickFormatter.plain()))
        .containsExactly("0", "1000000000", "2000000000", "3000000000", "4000000000");
    assertThat(labels(-2e-7, 2e-7, TickFormatter.plain()))
        .containsExactly(
            "\u22120.0000002", "\u22120.0000001", "0.0000000", "0.0000001", "0.0000002");
  }

  @Test
  @DisplayName("are fixed to so many decimals, rounded to the nearest, halves to even")
  void fixed() {
    assertThat(labels(0, 1, TickFormatter.fixed(1)))
        .containsExactly("0.0", "0.2", "0.5", "0.8", "1.0");
    assertThat(labels(-2, 2, TickFormatter.fixed(2)))
        .containsExactly("\u22122.00", "\u22121.00", "0.00", "1.00", "2.00");
    assertThat(labels(-2, 2, TickFormatter.fixed(0)))
        .containsExactly("\u22122", "\u22121", "0", "1", "2");
  }

  @Test
  @DisplayName("round to zero without a minus")
  void fixedZero() {
    assertThat(labels(-0.004, 0, TickFormatter.fixed(2))).containsOnly("0.00");
  }

  @Test
  @DisplayName("refuse less than no decimals and more than twenty")
  void decimals() {
    assertThatThrownBy(() -> TickFormatter.fixed(-1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("decimals of tick labels must lie in 0..20, but was -1");
    assertThatThrownBy(() -> TickFormatter.fixed(21)).hasMessageContaining("0..20, but was 21");
    assertThat(labels(0, 4, TickFormatter.fixed(20))).contains("1.00000000000000000000");
  }

  @Test
  @DisplayName("are scientific with a power of ten each, zero without")
  void scientific() {
    assertThat(labels(-1e6, 0, TickFormatter.scientific()))
        .containsExactly("\u22121.0e6", "\u22127.5e5", "\u22125.0e5", "\u22122.5e5", "0");
    TrainedLog log = TrainedLog.of(new Interval(1e-6, 1), 10);
    assertThat(labels(log, 3, TickFormatter.scientific()))
        .containsExactly("1e\u22126", "1e\u22124", "1e\u22122", "1e0");
  }

  @Test
  @DisplayName("are percentages with the decimals that tell them apart")
  void percent() {
    assertThat(labels(0, 1, TickFormatter.percent()))
        .containsExactly("0%", "25%", "50%", "75%", "100%");
    assertThat(labels(-0.02, 0.02, TickFormatter.percent()))
        .containsExactly("\u22122%", "\u22121%", "0%", "1%", "2%");
    assertThat(labels(0.99, 0.994, TickFormatter.percent()))
        .containsExactly("99.0%", "99.1%", "99.2%", "99.3%", "99.4%");
  }

  @Test
  @DisplayName("have the SI prefix of the largest on a linear axis, and zero the bare unit")
  void si() {
    assertThat(labels(0, 2e6, TickFormatter.si()))
        .containsExactly("0", "0.5 M", "1.0 M", "1.5 M", "2.0 M");
    assertThat(labels(-4e-5, 4e-5, TickFormatter.si("s")))
        .containsExactly("\u221240 µs", "\u221220 µs", "0 s", "20 µs", "40 µs");
    assertThat(labels(0, 4, TickFormatter.si("V")))
        .containsExactly("0 V", "1 V", "2 V", "3 V", "4 V");
  }

  @Test
  @DisplayName("have an SI prefix each on a log axis")
  void siOfPowers() {
    TrainedLog log = TrainedLog.of(new Interval(1e-3, 1e9), 10);
    assertThat(labels(log, 4, TickFormatter.si("B")))
        .containsExactly("1 mB", "1 B", "1 kB", "1 MB", "1 GB");
  }

  @Test
  @DisplayName("have a power of ten instead of a prefix where there is none")
  void beyondPrefixes() {
    assertThat(labels(0, 4e32, TickFormatter.si("B")))
        .containsExactly("0 B", "100 QB", "200 QB", "300 QB", "400 QB");
    assertThat(labels(0, 4e33, TickFormatter.si("B")))
        .containsExactly("0 B", "1e33 B", "2e33 B", "3e33 B", "4e33 B");
    assertThat(labels(0, 2e-33, TickFormatter.si()))
        .containsExactly("0", "5.0e\u221234", "1.0e\u221233", "1.5e\u221233", "2.0e\u221233");
  }

  @Test
  @DisplayName("are bytes at round numbers of the largest unit that is not above them")
  void bytes() {
    double gib = 0x1p30;
    assertThat(labels(0, 4 * gib, TickFormatter.bytes()))
        .containsExactly("0 B", "1 GiB", "2 GiB", "3 GiB", "4 GiB");
    assertThat(labels(0, 1000, TickFormatter.bytes()))
        .containsExactly("0 B", "250 B", "500 B", "750 B", "1000 B");
    assertThat(labels(0, 2048, TickFormatter.bytes()))
        .containsExactly("0 B", "0.5 KiB", "1.0 KiB", "1.5 KiB", "2.0 KiB");
    TrainedLog log = TrainedLog.of(new Interval(1, 0x1p40), 2);
    assertThat(labels(log, 4, TickFormatter.bytes()))
        .containsExactly("1 B", "1 KiB", "1 MiB", "1 GiB", "1 TiB");
  }

  @Test
  @DisplayName("of bytes have minors at round numbers of the unit too")
  void minorBytes() {
    Axis axis = Axis.AUTOMATIC.withFormat(TickFormatter.bytes()).withMinorTicks();
    TrainedLinear scale = TrainedLinear.of(new Interval(0, 0x1p33));
    AxisTicks ticks = AxisTicks.of(new TickRequest(scale, axis, false), 4);

    assertThat(ticks.values()).containsExactly(0.0, 0x1p31, 0x1p32, 3 * 0x1p31, 0x1p33);
    assertThat(ticks.minors()).hasSize(12).startsWith(0x1p29, 0x1p30, 3 * 0x1p29, 5 * 0x1p29);
  }

  @Test
  @DisplayName("are dates in a pattern with English names")
  void date() {
    assertThat(labels(FEBRUARY, 3, TickFormatter.date("EEEE d MMM yyyy")))
        .containsExactly("Wednesday 21 Feb 2024", "Monday 26 Feb 2024", "Friday 1 Mar 2024");
  }

  @Test
  @DisplayName("refuse a pattern that is none, or that asks for more than a time knows")
  void datePattern() {
    assertThatThrownBy(() -> TickFormatter.date("bogus {"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("must be one of DateTimeFormatter, but was \"bogus {\"");
    TickFormatter number = TickFormatter.date("yyyy");
    assertThatThrownBy(() -> labels(0, 4, number))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("date pattern without a time scale");
  }

  @Test
  @DisplayName("are what a function answers, with no label for an empty text")
  void own() {
    TickFormatter odd = TickFormatter.own(value -> value % 2 == 0 ? "" : "no. " + (int) value);

    assertThat(labels(0, 4, odd)).containsExactly("", "no. 1", "", "no. 3", "");
    assertThat(labels(0, 4, odd.withSuffix("!"))).containsExactly("", "no. 1!", "", "no. 3!", "");
  }

  @Test
  @DisplayName("refuse a function that throws or answers with nothing, naming the value")
  void ownFails() {
    TickFormatter none = TickFormatter.own(value -> null);
    TickFormatter broken =
        TickFormatter.own(
            value -> {
              throw new IllegalStateException("no idea");
            });

    assertThatThrownBy(() -> labels(0, 4, none))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("function of tick labels must answer with a text, but was null for 0.0");
    assertThatThrownBy(() -> labels(0, 4, broken))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no idea for 0.0");
  }

  @Test
  @DisplayName("have a suffix after any format, one after the other")
  void suffix() {
    assertThat(labels(0, 4, TickFormatter.automatic().withSuffix(" ms").withSuffix("*")))
        .containsExactly("0 ms*", "1 ms*", "2 ms*", "3 ms*", "4 ms*");
    assertThat(labels(0, 4, TickFormatter.si("B").withSuffix("/s"))).contains("4 B/s");
  }

  @Test
  @DisplayName("TK-13: may all be empty, and then there are as many ticks as ever")
  void nothingAccepted() {
    TickFormatter nothing = TickFormatter.own(value -> "");

    assertThat(labels(0, 4, nothing)).hasSize(5).containsOnly("");
    assertThat(labels(TrainedLog.of(new Interval(1e-9, 1), 10), 9, nothing)).containsOnly("");
    assertThat(labels(FEBRUARY, 5, nothing)).containsOnly("");
  }
}
