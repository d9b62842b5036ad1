package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Series;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axes;

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
