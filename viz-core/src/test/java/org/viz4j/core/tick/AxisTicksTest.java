package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLog;

@DisplayName("Ticks of an axis")
class AxisTicksTest {

  @ParameterizedTest(name = "{0}..{1}: {2}")
  @CsvSource({
    "0, 100, 0 20 40 60 80 100",
    "-1.45, 52.45, 0 10 20 30 40 50",
    "0.1, 0.5, 0.10 0.15 0.20 0.25 0.30 0.35 0.40 0.45 0.50",
    "0.2, 0.8, 0.2 0.3 0.4 0.5 0.6 0.7 0.8",
    "0.3, -0.7, 0.2 0.0 \u22120.2 \u22120.4 \u22120.6",
    "0, 999999, 0 200000 400000 600000 800000",
    "2000000, 2000010, 2000000 2000002 2000004 2000006 2000008 2000010",
    "0, 2500000, 0 0.5e6 1.0e6 1.5e6 2.0e6 2.5e6",
    "0, 0.0005, 0.0000 0.0001 0.0002 0.0003 0.0004 0.0005",
    "0, 0.00005, 0 1e\u22125 2e\u22125 3e\u22125 4e\u22125 5e\u22125",
    "1000000000, 1000000001, "
        + "1000000000.0 1000000000.2 1000000000.4 1000000000.6 1000000000.8 1000000001.0"
  })
  @DisplayName("read as people write numbers, all in the same form, zero but for its power of ten")
  void labels(double from, double to, String labels) {
    assertThat(ticks(from, to, 8).labels()).containsExactly(labels.split(" "));
  }

  @ParameterizedTest(name = "{0}..{1} into {2}: {3}")
  @CsvSource({
    "0.05, 20.95, 9, 5 10 15 20",
    "-0.15, 3.15, 9, 0 1 2 3",
    "0.95, 1.05, 9, 1",
    "0.95, 10.45, 4, 5 10",
    "9, 251, 8, 50 100 150 200 250",
    "1.9, 4.1, 1, 2 4",
    "0.2, 0.8, 3, 0.2 0.4 0.6 0.8",
    "-1e308, 1e308, 1, \u22121e308 0 1e308",
  })
  @DisplayName("are whole numbers where only those mean anything, if there is one in the domain")
  void whole(double from, double to, int intervals, String labels) {
    TrainedLinear scale = TrainedLinear.of(new Interval(from, to));
    assertThat(AxisTicks.of(scale, intervals, true).labels()).containsExactly(labels.split(" "));
  }

  @Test
  @DisplayName("TK-9: have minors between the powers of ten, unless some powers have no tick")
  void minors() {
    TrainedLog scale = TrainedLog.of(new Interval(0.5, 120), 10);
    assertThat(AxisTicks.of(scale, 9).minors())
        .containsExactly(
            0.5, 0.6, 0.7, 0.8, 0.9, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 20.0, 30.0, 40.0, 50.0,
            60.0, 70.0, 80.0, 90.0);
    assertThat(AxisTicks.of(TrainedLog.of(new Interval(1, 1e9), 10), 3).minors()).isEmpty();
    assertThat(AxisTicks.of(TrainedLinear.of(new Interval(1, 9)), 3).minors()).isEmpty();
  }

  @ParameterizedTest(name = "{0}..{1} base {2}: {3}")
  @CsvSource({
    "0.01, 1000, 10, 0.01 0.1 1 10 100 1000",
    "1000, 0.5, 10, 1000 100 10 1",
    "1e-7, 1e-3, 10, 1e\u22127 1e\u22126 1e\u22125 1e\u22124 1e\u22123",
    "1, 1e12, 10, 1e0 1e2 1e4 1e6 1e8 1e10 1e12",
    "0.1, 20, 2, 0.125 0.25 0.5 1 2 4 8 16",
    "0.001, 0.02, 2, 2^\u22129 2^\u22128 2^\u22127 2^\u22126",
    "1, 100, 3, 1 3 9 27 81",
    "2, 8, 10, 2 3 4 5 6 7 8",
    "1e-323, 1.8e-308, 10, 1e\u2212322 1e\u2212320 1e\u2212318 1e\u2212316 1e\u2212314 1e\u2212312"
        + " 1e\u2212310 1e\u2212308",
    "1e270, 1.7e308, 10, 1e270 1e275 1e280 1e285 1e290 1e295 1e300 1e305"
  })
  @DisplayName("TK-9: of a log scale are at powers of its base")
  void logLabels(double from, double to, int base, String labels) {
    AxisTicks ticks = AxisTicks.of(TrainedLog.of(new Interval(from, to), base), 8);

    assertThat(ticks.labels()).containsExactly(labels.split(" "));
  }

  @Test
  @DisplayName("TK-4: are correctly rounded where multiples of the step are not")
  void correctlyRounded() {
    assertThat(3 * 0.2).isNotEqualTo(0.6);
    assertThat(ticks(0, 1, 5).values()).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
  }

  @Test
  @DisplayName("take a smaller step rather than leave one tick alone")
  void atLeastTwo() {
    assertThat(ticks(0.6, 1.4, 1).values()).containsExactly(0.75, 1.0, 1.25);
    assertThat(ticks(0.6, 1.4, 1).few()).isFalse();
  }

  @Test
  @DisplayName("are few, with distinct labels, where the domain holds few numbers")
  void few() {
    assertThat(ticks(1, Math.nextUp(1.0), 5))
        .isEqualTo(new AxisTicks(List.of(1.0), List.of("1"), List.of(), true));
    assertThat(ticks(0x1p53 - 1, 0x1p53, 5))
        .isEqualTo(
            new AxisTicks(List.of(0x1p53 - 1), List.of("9007199254740991"), List.of(), true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "tr", "ar-EG", "hi", "ar-EG-u-nu-arab"})
  @DisplayName("LB-3: read the same whatever the default locale is")
  void locale(String tag) {
    List<AxisTicks> expected = samples();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(samples()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<AxisTicks> samples() {
    return List.of(
        ticks(-1234.5, 6789.25, 9), ticks(0, 3e-9, 9), ticks(-2e12, 1e12, 9), ticks(0.7, 0.7, 9));
  }

  private static AxisTicks ticks(double from, double to, int maxIntervals) {
    return AxisTicks.of(TrainedLinear.of(new Interval(from, to)), maxIntervals);
  }
}
