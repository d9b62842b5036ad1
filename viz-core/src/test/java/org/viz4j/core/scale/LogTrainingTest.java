package org.viz4j.core.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.data.Column;
import org.viz4j.error.InvalidInputException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Axis;
import org.viz4j.figure.LogScale;
import org.viz4j.figure.ScaleSpec;

@DisplayName("Training a log scale")
class LogTrainingTest {
  private static final Axis LOSS = new Axis("Loss", ScaleSpec.log());

  @Test
  @DisplayName("leaves the margin that matplotlib leaves")
  void margin() {
    Interval domain = train(ScaleSpec.log(), 1, 100);

    assertThat(domain.from()).isCloseTo(0.794, within(0.001));
    assertThat(domain.to()).isCloseTo(125.9, within(0.05));
  }

  @Test
  @DisplayName("looks at positive data only")
  void positiveOnly() {
    assertThat(train(ScaleSpec.log(), -5, 0, 1, 100, Double.NaN, Double.POSITIVE_INFINITY))
        .isEqualTo(train(ScaleSpec.log(), 1, 100));
  }

  @Test
  @DisplayName("shows a power of the base on both sides of a single value")
  void singleValue() {
    Interval domain = train(ScaleSpec.log(), 5);

    assertThat(domain.from()).isCloseTo(0.397, within(0.001));
    assertThat(domain.to()).isCloseTo(62.9, within(0.1));
  }

  @Test
  @DisplayName("takes 1..base when there are no finite data")
  void noData() {
    assertThat(train(ScaleSpec.log())).isEqualTo(new Interval(1, 10));
    assertThat(train(ScaleSpec.log().base(2), Double.NaN)).isEqualTo(new Interval(1, 2));
  }

  @Test
  @DisplayName("stays positive and finite for the smallest and the largest data")
  void extremes() {
    assertThat(train(ScaleSpec.log(), Double.MIN_VALUE, Double.MAX_VALUE))
        .isEqualTo(new Interval(Double.MIN_VALUE, Double.MAX_VALUE));
    assertThat(train(ScaleSpec.log(), Double.MAX_VALUE).isDegenerate()).isFalse();
    assertThat(train(ScaleSpec.log(), Double.MIN_VALUE).isDegenerate()).isFalse();
  }

  @Test
  @DisplayName("takes stated ends exactly")
  void statedEnds() {
    assertThat(train(ScaleSpec.log().domain(0.1, 7), 20, 30)).isEqualTo(new Interval(0.1, 7));
    assertThat(train(ScaleSpec.log().domain(7, 0.1), 20, 30)).isEqualTo(new Interval(7, 0.1));
    assertThat(train(ScaleSpec.log().domain(0.5, Double.NaN), 1, 100).from()).isEqualTo(0.5);
    assertThat(train(ScaleSpec.log().domain(500, Double.NaN), 1, 100).from()).isEqualTo(500);
    assertThat(train(ScaleSpec.log().domain(500, Double.NaN), 1, 100).to()).isGreaterThan(5000);
  }

  @Test
  @DisplayName("SC-11: refuses data without a positive value, naming axis and values")
  void nothingPositive() {
    assertThatThrownBy(() -> Training.train(LOSS, Extent.of(Column.of(-3, 0, Double.NaN))))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "data of a log scale must have a positive value, but was [-3.0, 0.0] on axis \"Loss\";"
                + " use symlog for data that reach zero");
  }

  @Test
  @DisplayName("SC-11: counts the values it has no place for in one warning")
  void hidden() {
    Extent extent = Extent.of(Column.of(-3, 0, Double.NaN, 1, 2, 3));

    assertThat(Training.hidden(LOSS, extent))
        .contains(
            new Warning(
                Warning.Code.OUT_OF_DOMAIN,
                "2 of 5 finite values on axis \"Loss\" are zero or negative; a log scale"
                    + " has no place for them, so lines and points leave them out and areas are"
                    + " drawn to the edge of the axes"));
    assertThat(Training.hidden(Axis.AUTOMATIC, extent)).isEmpty();
    assertThat(Training.hidden(LOSS, Extent.of(Column.of(1, Double.NaN)))).isEmpty();
  }

  @Test
  @DisplayName("is asked for with positive ends and a base of 2 or more")
  void specification() {
    assertThatThrownBy(() -> ScaleSpec.log().domain(0, 12.5))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "domain of a log scale must be positive, but was [0.0, 12.5];"
                + " use symlog for data that reach zero");
    assertThatThrownBy(() -> ScaleSpec.log().domain(Double.NaN, -1))
        .hasMessageContaining("must be positive, but was [automatic, -1.0]");
    assertThatThrownBy(() -> ScaleSpec.log().base(1))
        .hasMessage("base of a log scale must be 2 or more, but was 1");
    assertThatThrownBy(() -> TrainedLog.of(Interval.UNIT, 10))
        .isInstanceOf(InvalidInputException.class);
  }

  private static Interval train(LogScale spec, double... data) {
    return Training.train(spec, Extent.of(Column.of(data))).domain();
  }
}
