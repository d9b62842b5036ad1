package org.viz4j.core.tick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.core.scale.Interval;
import org.viz4j.core.scale.Scale;
import org.viz4j.core.scale.TrainedCategory;
import org.viz4j.core.scale.TrainedLinear;
import org.viz4j.core.scale.TrainedLog;
import org.viz4j.core.scale.TrainedTime;
import org.viz4j.data.Categories;
import org.viz4j.error.InvalidInputException;
import org.viz4j.figure.Axis;
import org.viz4j.figure.StatedTicks;
import org.viz4j.figure.TickFormatter;

@DisplayName("Ticks that a figure states")
class StatedTicksTest {
  private static final Scale TEN = TrainedLinear.of(new Interval(0, 10));

  private static AxisTicks ticks(Scale scale, StatedTicks stated, TickFormatter format) {
    Axis axis = Axis.AUTOMATIC.withTicks(stated).withFormat(format);
    return AxisTicks.of(new TickRequest(scale, axis, false), 5);
  }

  private static AxisTicks ticks(Scale scale, Double... values) {
    StatedTicks stated = new StatedTicks(List.of(values), List.of());
    return ticks(scale, stated, TickFormatter.automatic());
  }

  @Test
  @DisplayName("are these and no others, in the order of the axis, without minors")
  void inOrder() {
    assertThat(ticks(TEN, 7.5, 1.0, 3.25))
        .isEqualTo(
            new AxisTicks(
                List.of(1.0, 3.25, 7.5), List.of("1.00", "3.25", "7.50"), List.of(), false));
    assertThat(ticks(TrainedLinear.of(new Interval(10, 0)), 1.0, 9.0).labels())
        .containsExactly("9", "1");
    assertThat(ticks(TrainedLog.of(new Interval(1, 100), 10), 1.0, 30.0, 100.0).minors()).isEmpty();
  }

  @Test
  @DisplayName("are left out beyond the domain, its ends not among them")
  void outside() {
    assertThat(ticks(TEN, -1.0, 0.0, 10.0, 10.5).values()).containsExactly(0.0, 10.0);
    assertThat(ticks(TEN, -1.0, 11.0).values()).isEmpty();
    assertThat(ticks(TEN).values()).isEmpty();
  }

  @Test
  @DisplayName("keep their labels, which may be alike or empty, wherever the axis puts them")
  void labelled() {
    StatedTicks stated =
        new StatedTicks(List.of(9.0, 12.0, 1.0, 2.0), List.of("high", "out", "low", ""));

    AxisTicks ticks = ticks(TEN, stated, TickFormatter.percent());
    assertThat(ticks.values()).containsExactly(1.0, 2.0, 9.0);
    assertThat(ticks.labels()).containsExactly("low", "", "high");
    AxisTicks down =
        ticks(TrainedLinear.of(new Interval(10, 0)), stated, TickFormatter.automatic());
    assertThat(down.labels()).containsExactly("high", "", "low");
  }

  @Test
  @DisplayName("have one power of ten, or each its own where that would be long")
  void powers() {
    Scale wide = TrainedLinear.of(new Interval(0, 1e300));
    assertThat(ticks(wide, 2e188, 1e189).labels()).containsExactly("0.2e189", "1.0e189");
    assertThat(ticks(wide, 0.0, 2e-300, 1.5, 1e300).labels())
        .containsExactly("0", "2.0e\u2212300", "1.5e0", "1.0e300");
  }

  @Test
  @DisplayName("read in the format of the axis, as times on a time axis, as names of categories")
  void formatted() {
    StatedTicks stated = new StatedTicks(List.of(0.5, 2.0), List.of());
    assertThat(ticks(TEN, stated, TickFormatter.percent()).labels()).containsExactly("50%", "200%");

    TrainedTime time = TrainedTime.of(new Interval(0, 7200), ZoneId.of("UTC"));
    assertThat(ticks(time, 600.0, 4500.0).labels()).containsExactly("00:10", "01:15");

    Scale names = TrainedCategory.of(Categories.of(List.of("a", "b")), new Interval(-0.5, 1.5));
    assertThat(ticks(names, 1.0, 0.5).labels()).containsExactly("", "b");
  }

  @Test
  @DisplayName("are refused if infinite, not a number, there twice, or labelled in another number")
  void refused() {
    assertThatThrownBy(() -> new StatedTicks(List.of(Double.NaN), List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("tick of an axis must be finite");
    assertThatThrownBy(() -> new StatedTicks(List.of(0.0, -0.0), List.of()))
        .hasMessage("ticks of an axis must be distinct, but was -0.0 twice");
    assertThatThrownBy(() -> new StatedTicks(List.of(1.0, 2.0), List.of("one")))
        .hasMessage("labels of ticks must be one a tick, but was 1 for 2 ticks");
    assertThatThrownBy(() -> new StatedTicks(Collections.nCopies(1001, 1.0), List.of()))
        .hasMessage("ticks of an axis must be at most 1000, but was 1001");
  }
}
