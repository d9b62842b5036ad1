package org.viz4j.core.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
