package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;
import org.viz4j.figure.ScaleSpec;

@DisplayName("The scales of axes")
class TrainedTest {

  @Test
  @DisplayName("SC-11: come with one warning for the values that a log axis leaves out")
  void logAxisWarns() {
    Trained trained = Trained.of(logAxes(0, 0.5, -1, 0.25));

    assertThat(trained.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(trained.warnings().get(0).message())
        .startsWith("2 of 4 finite values on axis \"Loss\"");
  }

  @Test
  @DisplayName("SC-11: name the log axis that has nothing positive to show")
  void logAxisRefuses() {
    assertThatThrownBy(() -> Trained.of(logAxes(0, -1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("was [-1.0, 0.0] on axis \"Loss\"");
  }

  @Test
  @DisplayName("SC-11: come with one warning for the values that a logit axis leaves out")
  void logitAxisWarns() {
    Trained trained = Trained.of(logitAxes(0, 0.5, 1, 2, 0.75));

    assertThat(trained.warnings())
        .extracting(Warning::code)
        .containsExactly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(trained.warnings().get(0).message())
        .startsWith(
            "3 of 5 finite values on axis \"Accuracy\" are not between 0 and 1; a logit scale");
  }

  @Test
  @DisplayName("SC-11: name the logit axis that has nothing between 0 and 1 to show")
  void logitAxisRefuses() {
    assertThatThrownBy(() -> Trained.of(logitAxes(0, 1)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("was [0.0, 1.0] on axis \"Accuracy\"");
  }

  private static Axes logitAxes(double... shares) {
    return Axes.of(
        axes ->
            axes.yLabel("Accuracy").yScale(ScaleSpec.logit()).line(Series.of("accuracy", shares)));
  }

  @Test
  @DisplayName("come with one warning for stated ticks outside the domain, of every axis")
  void ticksOutside() {
    Series loss = Series.of("loss", 0, 1);
    List<Warning> warnings =
        Trained.of(
                Axes.of(
                    axes ->
                        axes.line(loss)
                            .xTicks(0, 1)
                            .yTicks(0.5, 7)
                            .twinY(right -> right.line(loss).yTicks(8, 9))))
            .warnings();

    assertThat(warnings).extracting(Warning::code).containsOnly(Warning.Code.OUT_OF_DOMAIN);
    assertThat(warnings.get(0).message()).startsWith("1 of 2 stated ticks lie outside");
    assertThat(warnings.get(1).message()).startsWith("2 of 2 stated ticks lie outside");
  }

  @Test
  @DisplayName("add to the label of a time axis what all its times share, also on the right")
  void context() {
    Series times = Series.of("times", 1714600000, 1714600060);
    Axes axes =
        Axes.of(
            left ->
                left.yScale(ScaleSpec.time(ZoneId.of("UTC")))
                    .points(times)
                    .twinY(
                        right ->
                            right
                                .yLabel("End")
                                .yScale(ScaleSpec.time(ZoneId.of("UTC")))
                                .points(times)));
    Axes labelled = Trained.of(axes).labelled(axes, Outer.BOTH);

    assertThat(labelled.x().label()).isEmpty();
    assertThat(labelled.y().label()).isEqualTo("May 1, 2024");
    assertThat(labelled.twin().y().label()).isEqualTo("End (May 1, 2024)");
  }

  private static Axes logAxes(double... losses) {
    return Axes.of(axes -> axes.yLabel("Loss").yLog().line(Series.of("loss", losses)));
  }

  @Test
  @DisplayName("warn of an empty picture when no point can be seen")
  void nothingToSee() {
    Series apart = Series.of("loss", new double[] {1, Double.NaN}, new double[] {Double.NaN, 2});
    Series far = Series.of("loss", new double[] {1, 60}, new double[] {2, 1});
    assertThat(codes(axes -> axes.line(apart))).contains(Warning.Code.EMPTY);
    assertThat(codes(axes -> axes.line(far).xDomain(500, 600))).containsOnly(Warning.Code.EMPTY);
    assertThat(codes(axes -> axes.line(far).xDomain(20, 30))).isEmpty();
    assertThat(codes(axes -> {})).containsOnly(Warning.Code.EMPTY);
  }

  private static List<Warning.Code> codes(Consumer<Axes.Builder> configure) {
    return Trained.of(Axes.of(configure)).warnings().stream().map(Warning::code).toList();
  }
}
